import { join } from "node:path"

/** Folders of the project, from wherever npm was called: npm runs scripts at the top. */
export const SEEDS_DIR = join(process.cwd(), "seeds")
export const DATA_DIR = join(process.cwd(), "data")
export const BUILT_DIR = join(DATA_DIR, "built")
