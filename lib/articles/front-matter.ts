import { z } from "zod"
import type { FrontMatter } from "@/lib/model"
import { parseYaml } from "@/lib/text/parse-yaml"
import { dayOfIso } from "@/lib/times/calendar"

const line = z.string("want text").trim().min(1, "want text")

const schema = z.strictObject({
  title: line.optional(),
  url: z.url({ protocol: /^https?$/u, error: "want an http or https address" }).optional(),
  publisher: line.optional(),
  author: line.optional(),
  date: z
    .string("want YYYY-MM-DD")
    .refine(date => dayOfIso(date) !== null, "want YYYY-MM-DD")
    .optional(),
})

const FENCED = /^---[ \t]*\n(?<yaml>(?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/u

/**
 * Takes the YAML block between two `---` lines off the top of a Markdown file. A file without one has no front matter.
 * Throws an `InputError` that names the line where a key is unknown or a value is not what it should be.
 */
export function splitFrontMatter(file: string, text: string): { frontMatter: FrontMatter; text: string } {
  const fenced = FENCED.exec(text)
  const yaml = fenced?.groups?.yaml
  if (fenced === null || yaml === undefined) return { frontMatter: {}, text }
  const frontMatter = yaml.trim() === "" ? {} : parseYaml(file, yaml, schema, 2)
  return { frontMatter, text: text.slice(fenced[0].length) }
}
