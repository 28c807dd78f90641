import type { OfficialSeries, OfficialValue } from "@/lib/model"
import { dayOfIso, isoOf } from "@/lib/times/calendar"
import type { Client } from "./client"
import { formatOfficial } from "./format-official"
import { mergeSteps, mergeValues, type Merged } from "./merge"
import { parseOfficial } from "./parse-official"
import type { Source } from "./source"

export interface Update extends Pick<Merged, "added" | "changed"> {
  /** What the file should hold now. */
  text: string
}

/**
 * Asks a source for what is newer than the file, and for some days before, which publishers may have revised. `today` is the
 * last day asked for. Throws a `SourceError`, or an `InputError` where the file itself is broken.
 */
export async function update(
  source: Source,
  old: string | undefined,
  { client, today, decisionDays }: { client: Client; today: string; decisionDays: string[] },
): Promise<Update> {
  const { indicator, head } = source
  const file = `data/reference/${indicator}.csv`
  const known = old === undefined ? undefined : parseOfficial(file, old, { id: indicator, unit: head.unit })
  const fresh = await source.fetch(client, { from: firstDay(source, known), to: today })
  const before = known?.values ?? []
  const merged = head.kind === "steps" ? mergeSteps(before, fresh, decisionDays) : mergeValues(before, fresh)
  const { values, added, changed } = merged
  if (values.length === 0) return { text: old ?? "", added, changed }
  const through = head.kind === "steps" ? lastDay(fresh, known?.through ?? null) : null
  const text = added.length + changed.length === 0 && through === (known?.through ?? null) ? old : undefined
  const next = text ?? formatOfficial(head, values, { through, old })
  parseOfficial(file, next, { id: indicator, unit: head.unit })
  return { text: next, added, changed }
}

/** Some days before the last one known; of steps, before the last day they are known for. */
function firstDay({ first, againDays }: Source, known: OfficialSeries | undefined): string {
  const last = known?.through ?? known?.values.at(-1)?.period
  const day = last === undefined ? null : dayOfIso(last.length === 7 ? `${last}-01` : last)
  return day === null ? first : isoOf(day - againDays)
}

function lastDay(fresh: OfficialValue[], through: string | null): string | null {
  return fresh.reduce<string | null>((last, { period }) => (last === null || period > last ? period : last), through)
}
