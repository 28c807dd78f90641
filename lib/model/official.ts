import type { Stat } from "./observation"
import type { Localised } from "./series"

/** What an official publisher states, and where. */
export interface OfficialValue {
  /** The day, month or quarter it is about; of a step, the first day it is in force. */
  period: string
  /** Of a step, the day it was decided. */
  decided: string | null
  stat: Stat
  /** Which of several figures of that stat it is, as its publisher tells them apart: `15:30 close`. */
  measure: string | null
  value: number | [number, number]
  source: string
}

export interface OfficialSeries {
  indicator: string
  publisher: string
  licence: string
  /** What the publisher asks to have beside its figures. */
  notice: Localised | null
  /** `steps` hold until the next one, `values` are of their own period alone. */
  kind: "steps" | "values"
  /** Values that leave no gap: one each business day or month from the first to the last. */
  every: "business day" | "month" | null
  /** Of steps: the last day of which is known that no other step had come. */
  through: string | null
  /** Of a computed series: the indicators it is computed from; empty where a publisher states the values. */
  computedFrom: string[]
  /** In the order of their periods. */
  values: OfficialValue[]
}
