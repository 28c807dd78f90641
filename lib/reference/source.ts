import type { OfficialSeries, OfficialValue, Localised } from "@/lib/model"
import type { Client } from "./client"

/** Where values are asked for: the first and the last day, both included, YYYY-MM-DD. */
export interface Span {
  from: string
  to: string
}

/** What a new file of `data/reference` says at its head. */
export type Head = Pick<OfficialSeries, "publisher" | "licence" | "kind" | "every"> & {
  unit: string
  notice?: Localised
}

/** A publisher's own figures of one indicator, as a program can read them. */
export interface Source {
  indicator: string
  head: Head
  /** Days asked for again before the last known one: publishers revise. */
  againDays: number
  /** The first day to ask for where there is no file yet. */
  first: string
  /** Throws a `SourceError` for an answer that is not as documented. */
  fetch(client: Client, span: Span): Promise<OfficialValue[]>
}

/** An answer that is no figures: one clear line, without keys. */
export class SourceError extends Error {
  override name = "SourceError"
}
