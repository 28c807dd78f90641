import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { STATUSES, type Span } from "@/lib/model"
import type { Label } from "./score"

const value = z.union([z.number(), z.tuple([z.number(), z.number()])])
const status = z.enum(STATUSES)
const span = { doc: z.string(), start: z.int(), end: z.int() }

const figureSchema = z.object({
  ...span,
  indicator: z.string(),
  value,
  period: z.string(),
  periodAlt: z.array(z.string()).default([]),
  periodWhy: z.string().nullish(),
  status,
  statusAlt: z.array(status).default([]),
  tier: z.enum(["core", "wide"]),
  optional: z.boolean().default(false),
})

const trapSchema = z.object({ ...span, quote: z.string(), notIndicators: z.array(z.string()), really: z.string() })

/** A number that must be read as none of `notIndicators`. */
export interface Trap extends Span {
  notIndicators: string[]
  really: string
}

/** The labels of one seed file. */
export interface SeedLabels {
  labels: Label[]
  traps: Trap[]
}

/** Reads `figures.jsonl` and `traps.jsonl`, by seed; also which indicators are core. Throws when a line is not as labelled. */
export function readLabels(dir: string): { bySeed: Map<string, SeedLabels>; core: Set<string> } {
  const figures = lines(join(dir, "figures.jsonl")).map(line => figureSchema.parse(line))
  const traps = lines(join(dir, "traps.jsonl")).map(line => trapSchema.parse(line))
  const bySeed = new Map<string, SeedLabels>()
  const of = (seed: string) => {
    const known = bySeed.get(seed) ?? { labels: [], traps: [] }
    bySeed.set(seed, known)
    return known
  }
  for (const {
    doc,
    indicator,
    value,
    start,
    end,
    period,
    periodAlt,
    periodWhy,
    status,
    statusAlt,
    optional,
  } of figures) {
    of(doc).labels.push({
      indicator,
      value,
      start,
      end,
      periods: [period, ...periodAlt],
      statuses: [status, ...statusAlt],
      inferred: /article date|estimated|inferred/i.test(periodWhy ?? ""),
      optional,
    })
  }
  for (const { doc, start, end, notIndicators, really } of traps)
    of(doc).traps.push({ start, end, notIndicators, really })
  return { bySeed, core: new Set(figures.filter(({ tier }) => tier === "core").map(({ indicator }) => indicator)) }
}

function lines(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line) as unknown)
}
