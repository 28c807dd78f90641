import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Seed } from "@/lib/model"
import { InputError } from "@/lib/text/parse-yaml"
import { decode } from "./decode"
import { splitFrontMatter } from "./front-matter"

/** A seed that cannot be used, in one line a person can act on: `seeds/x.md:3: invalid date: "2025-13-01" (want YYYY-MM-DD)`. */
export interface InputProblem {
  file: string
  line: number
  message: string
}

/** Every `.txt` and `.md` file of a folder but its README, in name order; `problems` names those that cannot be read. */
export function readSeeds(dir: string): { seeds: Seed[]; problems: InputProblem[] } {
  const names = readdirSync(dir, { withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:txt|md)$/iu.test(entry.name) && !/^readme\.md$/iu.test(entry.name))
    .map(entry => entry.name)
    .sort()
  const seeds: Seed[] = []
  const problems: InputProblem[] = []
  for (const name of names) {
    const file = `${basename(dir)}/${name}`
    const read = toSeed(file, name, readFileSync(join(dir, name)))
    if (read instanceof InputError) problems.push({ file, line: read.line, message: read.message })
    else seeds.push(read)
  }
  return { seeds, problems }
}

function toSeed(file: string, name: string, bytes: Uint8Array): Seed | InputError {
  const decoded = decode(bytes)
  if ("wrong" in decoded) return new InputError(file, 1, decoded.wrong)
  if (!/\.md$/iu.test(name)) return { name, text: decoded.text, frontMatter: {} }
  try {
    const { frontMatter, text } = splitFrontMatter(file, decoded.text)
    if (text.trim() === "") return new InputError(file, 1, "missing text: nothing stands below the front matter")
    return { name, text, frontMatter }
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}
