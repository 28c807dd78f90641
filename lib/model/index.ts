/**
 * The nouns, in the order the build makes them:
 * seeds → articles → mentions → observations → series → checks → pages.
 * Everything here is plain data: it survives JSON and crosses from server to client components.
 */
export * from "./language"
export * from "./article"
export * from "./mention"
export * from "./observation"
export * from "./series"
export * from "./official"
export * from "./check"
