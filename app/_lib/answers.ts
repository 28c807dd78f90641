import type { ObservationRecord } from "@/lib/exports/schemas"
import { OBSERVATION_COLUMNS, toObservationRow } from "@/lib/exports/observation-row"
import { toCsv } from "@/lib/exports/to-csv"

/** A JSON body for people and programs alike: indented by one space, so that a browser shows lines. */
export const jsonAnswer = (body: object) =>
  new Response(`${JSON.stringify(body, null, 1)}\n`, { headers: { "Content-Type": "application/json; charset=utf-8" } })

/** Figures as a CSV file. */
export const csvAnswer = (records: readonly ObservationRecord[]) =>
  new Response(toCsv(OBSERVATION_COLUMNS, records.map(toObservationRow)), {
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present" },
  })
