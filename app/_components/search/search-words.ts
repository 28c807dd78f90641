import type { Messages } from "@/lib/i18n/messages"

/** The interface's words the search needs, handed from the server in the reader's language. */
export type SearchWords = Messages["search"]
