import Papa from "papaparse"
import { z } from "zod"
import type { OfficialSeries, OfficialValue } from "@/lib/model"
import { InputError, parseYaml } from "@/lib/text/parse-yaml"
import { periodBounds } from "@/lib/times/period"
import { orderOf } from "./merge"

const localised = z.strictObject({ en: z.string().min(1), "zh-Hant": z.string().min(1), "zh-Hans": z.string().min(1) })

const day = z.iso.date("want YYYY-MM-DD")

const head = z.strictObject({
  publisher: z.string().min(1),
  licence: z.string().min(1),
  /** Must be the indicator's own. */
  unit: z.string().min(1),
  kind: z.enum(["steps", "values"]),
  every: z.enum(["business day", "month"]).optional(),
  through: day.optional(),
  notice: localised.optional(),
})

const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, "want a number")
  .transform(Number)
const source = z.url({ protocol: /^https?$/, error: "want the address of the page that states it" })
const period = z.string().refine(text => periodBounds(text) !== null, "want a period: 2025-10-31, 2025-10, 2025-Q4")
const stat = z.enum(["level", "high", "low", "average", "close"])
const step = { effective: day, decided: day, source }
const rows = {
  steps: z.union([
    z.strictObject({ ...step, low: number, high: number }).refine(row => row.low < row.high, "want low below high"),
    z.strictObject({ ...step, value: number }),
  ]),
  values: z.strictObject({ period, stat, measure: z.string().min(1).optional(), value: number, source }),
}

/**
 * One file of `data/reference`: `#` lines that hold YAML about the series, then a line a value. Other `#` lines are remarks.
 * Throws an `InputError` that names the line: for a head or a row of another shape, and for rows out of order or told twice.
 */
export function parseOfficial(file: string, content: string, indicator: { id: string; unit: string }): OfficialSeries {
  const lines = content.replace(/^\ufeff/u, "").split(/\r?\n/u)
  const above = lines.findIndex(line => !line.startsWith("#"))
  const { unit, kind, every, through, publisher, licence, notice } = parseHead(file, lines.slice(0, above))
  if (unit !== indicator.unit) {
    throw new InputError(file, 1, `invalid unit: "${unit}" (want the indicator's, "${indicator.unit}")`)
  }
  if (kind === "steps" && !through)
    throw new InputError(file, 1, "missing through (want the last day the steps are known for)")
  const values: OfficialValue[] = []
  for (const { line, record } of parseRows(file, lines.slice(above).join("\n"), above)) {
    const row = parseRow(file, line, record, kind)
    const last = values.at(-1)
    if (last && orderOf(row) <= orderOf(last)) {
      throw new InputError(file, line, `invalid period: "${row.period}" (want rows in order, none twice)`)
    }
    values.push(row)
  }
  if (values.length === 0) throw new InputError(file, 1, "missing rows")
  const about = { indicator: indicator.id, publisher, licence, notice: notice ?? null }
  return { ...about, kind, every: every ?? null, through: through ?? null, computedFrom: [], values }
}

/** The `#` lines up to the first row, each kept in its place so that a complaint names its line. */
function parseHead(file: string, lines: string[]) {
  const yaml = lines.map(line => {
    const said = line.replace(/^# ?/u, "")
    return /^(?:\s+\S|[a-z]+:)/u.test(said) ? said : `# ${said}`
  })
  return parseYaml(file, yaml.join("\n"), head)
}

/** Rows by the names of the first; `above` lines stand before them. */
function parseRows(file: string, text: string, above: number): { line: number; record: Record<string, string> }[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const [broken] = errors
  // A file of one row has no delimiter to detect, and needs none.
  if (broken && broken.code !== "UndetectableDelimiter") {
    throw new InputError(file, above + 2 + (broken.row ?? -1), `invalid CSV: ${broken.message}`)
  }
  return data.map((record, index) => ({ line: above + 2 + index, record }))
}

function parseRow(file: string, line: number, record: Record<string, string>, kind: "steps" | "values"): OfficialValue {
  const filled = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ""))
  const parsed = rows[kind].safeParse(filled)
  if (!parsed.success) {
    const issue = deepest(parsed.error.issues)
    const name = issue.path.join(".") || "row"
    throw new InputError(file, line, `invalid ${name}: ${JSON.stringify(record[name] ?? record)} (${issue.message})`)
  }
  const row = parsed.data
  if ("effective" in row) {
    const value: OfficialValue["value"] = "low" in row ? [row.low, row.high] : row.value
    const { effective, decided, source } = row
    return { period: effective, decided, stat: "level", measure: null, value, source }
  }
  return { ...row, decided: null, measure: row.measure ?? null }
}

/** Of a row that fits neither shape of a step, the complaint of the shape it nearly fits. */
function deepest(issues: z.core.$ZodIssue[]): z.core.$ZodIssue {
  const [first] = issues
  if (first?.code !== "invalid_union") return first!
  const nearest = first.errors.toSorted((a, b) => a.length - b.length)[0] ?? []
  return nearest[0] ?? first
}
