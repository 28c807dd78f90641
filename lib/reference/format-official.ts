import Papa from "papaparse"
import { stringify as toYaml } from "yaml"
import type { OfficialValue } from "@/lib/model"
import type { Head } from "./source"

/**
 * The text of a file of `data/reference`. The head of the file there is kept as people wrote it, but for the last day its steps
 * are known for; a new file gets the head of its source.
 */
export function formatOfficial(
  head: Head,
  values: OfficialValue[],
  { through, old }: { through: string | null; old?: string | undefined },
): string {
  const lines = old === undefined ? newHead(head, through) : oldHead(old, through)
  return `${lines.join("\n")}\n${toCsv(head.kind, values)}`
}

function oldHead(old: string, through: string | null): string[] {
  const lines = old.split(/\r?\n/u)
  const head = lines.slice(
    0,
    lines.findIndex(line => !line.startsWith("#")),
  )
  return through === null ? head : head.map(line => (line.startsWith("# through:") ? `# through: ${through}` : line))
}

function newHead({ publisher, licence, unit, kind, every, notice }: Head, through: string | null): string[] {
  const about = {
    publisher,
    licence,
    unit,
    kind,
    ...(every && { every }),
    ...(through && { through }),
    ...(notice && { notice }),
  }
  const yaml = toYaml(about, { lineWidth: 0 }).trimEnd()
  return yaml.split("\n").map(line => `# ${line}`)
}

function toCsv(kind: Head["kind"], values: OfficialValue[]): string {
  const ranges = values.some(({ value }) => Array.isArray(value))
  const measures = values.some(({ measure }) => measure !== null)
  const columns =
    kind === "steps"
      ? ["effective", "decided", ...(ranges ? ["low", "high"] : ["value"]), "source"]
      : ["period", "stat", ...(measures ? ["measure"] : []), "value", "source"]
  const rows = values.map(({ period, decided, stat, measure, value, source }) => ({
    effective: period,
    period,
    decided,
    stat,
    measure,
    value: String(value),
    low: String([value].flat()[0]),
    high: String([value].flat()[1]),
    source,
  }))
  return `${Papa.unparse(rows, { columns, newline: "\n" })}\n`
}
