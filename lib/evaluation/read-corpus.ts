import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { STATUSES } from "@/lib/model"
import { InputError, parseYaml } from "@/lib/text/parse-yaml"
import type { Label } from "./score"

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([item, z.array(item)]).transform(value => [value].flat())

const figure = z.strictObject({
  indicator: z.string(),
  figure: z.string(),
  start: z.int().optional(),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string().optional(),
  period: oneOrMore(z.string()),
  status: oneOrMore(z.enum(STATUSES)),
  bound: z.string().optional(),
  stat: z.string().optional(),
  by: z.string().nullable().optional(),
  optional: z.boolean().optional(),
})

const corpusSchema = z.array(
  z.strictObject({
    text: z.string().min(1),
    publishedAt: z.iso.date(),
    title: z.string().optional(),
    expect: z.array(figure),
    why: z.string().optional(),
  }),
)

/** A labelled passage of tests/corpus. */
export interface CorpusEntry {
  file: string
  text: string
  publishedAt: string
  title: string | undefined
  labels: Label[]
}

/** Reads every `*.yaml` of a folder; a figure that its text does not hold throws an `InputError`. */
export function readCorpus(dir: string): CorpusEntry[] {
  const names = readdirSync(dir)
    .filter(name => name.endsWith(".yaml"))
    .sort()
  return names.flatMap(name =>
    parseYaml(name, readFileSync(join(dir, name), "utf8"), corpusSchema).map(
      ({ text, publishedAt, title, expect }) => ({
        file: name,
        text,
        publishedAt,
        title,
        labels: expect.map(({ figure, start = text.indexOf(figure), period, status, indicator, value, optional }) => {
          if (text.slice(start, start + figure.length) !== figure) {
            throw new InputError(name, 1, `invalid figure: "${figure}" (want a part of «${text.slice(0, 40)}…»)`)
          }
          return {
            indicator,
            value,
            start,
            end: start + figure.length,
            periods: period,
            statuses: status,
            ...(optional && { optional }),
          }
        }),
      }),
    ),
  )
}
