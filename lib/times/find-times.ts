import type { Language, Time } from "@/lib/model"
import { civilOf, isoOf } from "./calendar"
import { type Context, type Reference, type Stretch, referenceOf } from "./context"
import { fiscalCalendarNear } from "./fiscal"
import { periodOfDays } from "./period"
import { place } from "./place"
import { placeRange } from "./place-range"
import { roleOf } from "./role"
import type { Read } from "./rule"
import { scan } from "./scan"
import { tenseAround } from "./tense"

/**
 * Every date, stretch and length of time a text prints, sorted, never overlapping. `folded` is the equal-length fold of
 * `text` (or stands for it); `reference` the article's YYYY-MM-DD or YYYY-MM, without which relative times keep null ends.
 */
export function findTimes(folded: string, language: Language, reference: string | null, text = folded): Time[] {
  const reader = new Placer(folded, text, referenceOf(reference))
  const times: Time[] = []
  for (const read of scan(folded, language)) {
    const time = reader.toTime(read)
    if (time) times.push(time)
  }
  return times
}

/** How far back a year or a time mentioned before still lends itself. */
const MAX_CARRY_CHARS = 60
const MAX_PREVIOUS_CHARS = 120
const SENTENCE_END = /[。！？!?;；\n]|[a-z%\d)]\. /u
const AS_OF = /(?:截[至止]到?|到|\bas of(?: the)?|\bby(?: the)?|\bat(?: the)?|至) ?$/iu

/** Keeps what was mentioned last while times are placed in the order they are printed. */
class Placer {
  private carried: { year: number; month?: number; end: number } | null = null
  private previous: { stretch: Stretch; end: number } | null = null

  constructor(
    private readonly folded: string,
    private readonly text: string,
    private readonly reference: Reference | null,
  ) {}

  toTime(read: Read): Time | null {
    const { folded, text } = this
    const context = this.contextOf(read)
    const stretch = read.until ? placeRange(read.moment, read.until, context) : place(read.moment, context)
    if (!stretch) return null
    const { role, end } = roleOf(folded, read, stretch)
    this.remember(read, stretch, role)
    return {
      start: read.start,
      end,
      text: text.slice(read.start, end),
      kind: stretch.kind,
      from: stretch.from === null ? null : isoOf(stretch.from),
      to: stretch.to === null ? null : isoOf(stretch.to),
      grain: stretch.grain,
      period: periodOfDays(stretch.from, stretch.to),
      basis: stretch.basis,
      role,
    }
  }

  private contextOf({ start, end }: Read): Context {
    const { folded, reference } = this
    return {
      reference,
      tense: () => tenseAround(folded, start, end),
      fiscal: () => fiscalCalendarNear(folded, start, end),
      carried: this.carried && this.isNear(this.carried.end, start, MAX_CARRY_CHARS) ? this.carried : null,
      previous:
        this.previous && this.isNear(this.previous.end, start, MAX_PREVIOUS_CHARS) ? this.previous.stretch : null,
      asOf: AS_OF.test(folded.slice(Math.max(0, start - 10), start)),
    }
  }

  private isNear(from: number, to: number, maxChars: number): boolean {
    return to - from <= maxChars && !SENTENCE_END.test(this.folded.slice(from, to))
  }

  private remember(read: Read, stretch: Stretch, role: Time["role"]): void {
    if (stretch.kind === "duration" || role !== "point") return
    this.previous = { stretch, end: read.end }
    const last = read.until ?? read.moment
    if (last.form !== "calendar" || stretch.to === null) return
    const isFiner = last.month !== undefined || last.quarter !== undefined || last.half !== undefined
    const { year, month } = civilOf(stretch.to)
    const isHistory = !this.reference || Math.abs(year - this.reference.year) > 1
    const isPrinted = last.year !== undefined || last.yearOffset !== undefined || read.moment !== last
    if (last.month !== undefined && last.day !== undefined) this.carried = { year, month, end: read.end }
    else if (isPrinted && (isFiner || isHistory)) {
      this.carried = { year, month: last.month === undefined ? undefined : month, end: read.end }
    }
  }
}
