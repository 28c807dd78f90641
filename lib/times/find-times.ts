import type { Language, Time } from "@/lib/model"
import { civilOf, isoOf } from "./calendar"
import { type Carried, type Context, type Reference, type Stretch, referenceOf } from "./context"
import { type FiscalCalendar, fiscalCalendarNear } from "./fiscal"
import type { Moment } from "./moment"
import { periodOfDays } from "./period"
import { place } from "./place"
import { placeRange } from "./place-range"
import { roleOf } from "./role"
import type { Read } from "./rule"
import { scan } from "./scan"
import { type Tense, tenseAround } from "./tense"

/**
 * Every date, stretch and length of time a text prints, sorted, never overlapping. `folded` is the equal-length fold of
 * `text` (or stands for it); `reference` the article's YYYY-MM-DD or YYYY-MM, without which relative times keep null ends.
 */
export function findTimes(folded: string, language: Language, reference: string | null, text = folded): Time[] {
  const reader = new Placer(folded, text, referenceOf(reference))
  const times: Time[] = []
  const reads = [...scan(folded, language)]
  for (const [index, read] of reads.entries()) {
    const time = reader.toTime(read, reads[index + 1]?.start ?? folded.length)
    if (time) times.push(time)
  }
  return times
}

/** How far back a year or a time mentioned before still lends itself. */
const MAX_CARRY_CHARS = 60
const MAX_PREVIOUS_CHARS = 120
const SENTENCE_END = /[。！？!?;；\n]|[a-z%\d)]\. /u
const AS_OF = /(?:截[至止]到?|到|\bas of(?: the)?|\bby(?: the)?|\bat(?: the)?|至) ?$/iu

/** Before a time that another is compared with: 較2月, "than in August"; what follows leans on the other. */
const COMPARED = /(?:[较比]|相较于?|\b(?:than|versus|compared (?:with|to))(?: in| on)?(?: the)? ?)$/iu

/** Keeps what was mentioned last while times are placed in the order they are printed. */
class Placer {
  private carried: (Carried & { end: number }) | null = null
  private previous: { stretch: Stretch; end: number } | null = null

  constructor(
    private readonly folded: string,
    private readonly text: string,
    private readonly reference: Reference | null,
  ) {}

  /** `limit` is where the next time starts. */
  toTime(read: Read, limit: number): Time | null {
    const { folded, text } = this
    const context = this.contextOf(read)
    const stretch = read.until ? placeRange(read.moment, read.until, context) : place(read.moment, context)
    if (!stretch) return null
    const { role, end } = roleOf(folded, read, stretch, limit)
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

  private contextOf(read: Read): Context {
    const { start, end } = read
    const { carried, previous, reference } = this
    return new Surroundings(
      this.folded,
      start,
      end,
      reference,
      carried && this.isNear(carried.end, start, MAX_CARRY_CHARS) ? carried : null,
      previous && this.isSpokenOf(previous, read) ? previous.stretch : null,
    )
  }

  /** 當天 and "the next day" point back across the end of a sentence; other words only within it. */
  private isSpokenOf({ stretch, end }: { stretch: Stretch; end: number }, { start, moment }: Read): boolean {
    const isDay = moment.form === "same" && (moment.unit === "day" || moment.unit === "trading day")
    if (isDay && stretch.grain === "day" && start - end <= MAX_PREVIOUS_CHARS) return true
    return this.isNear(end, start, MAX_PREVIOUS_CHARS)
  }

  private isNear(from: number, to: number, maxChars: number): boolean {
    return to - from <= maxChars && !SENTENCE_END.test(this.folded.slice(from, to))
  }

  private remember({ start, end, moment, until }: Read, stretch: Stretch, role: Time["role"]): void {
    if (stretch.kind === "duration" || role !== "point") return
    const isNear = this.previous && this.isNear(this.previous.end, start, MAX_PREVIOUS_CHARS)
    if (!isNear || !COMPARED.test(this.folded.slice(Math.max(0, start - 14), start))) this.previous = { stretch, end }
    const last = until ?? moment
    if (last.form !== "calendar" || stretch.to === null) return
    const { year, month } = civilOf(stretch.to)
    const isFiner = last.month !== undefined || last.quarter !== undefined || last.half !== undefined
    const isHistory = !this.reference || Math.abs(year - this.reference.year) > 1
    const isPrinted = isDated(last) || isDated(moment)
    const carried = this.carried && this.isNear(this.carried.end, start, MAX_CARRY_CHARS) ? this.carried : null
    const hasYear = (isPrinted && (isFiner || isHistory)) || (carried?.hasYear ?? false)
    if (!hasYear && last.day === undefined) return
    const hasMonth = last.month !== undefined || (moment.form === "calendar" && moment.month !== undefined)
    const keepsMonth = hasMonth || carried?.month === month
    this.carried = {
      year,
      month: keepsMonth ? month : undefined,
      hasYear,
      end,
    }
  }
}

function isDated(moment: Moment): boolean {
  return moment.form === "calendar" && (moment.year !== undefined || moment.yearOffset !== undefined)
}

/** What stands around one time; the costly questions are answered only when asked. */
class Surroundings implements Context {
  constructor(
    private readonly folded: string,
    private readonly start: number,
    private readonly end: number,
    readonly reference: Reference | null,
    readonly carried: Carried | null,
    readonly previous: Stretch | null,
  ) {}

  tense(): Tense {
    return tenseAround(this.folded, this.start, this.end)
  }

  fiscal(): FiscalCalendar {
    return fiscalCalendarNear(this.folded, this.start, this.end)
  }

  get asOf(): boolean {
    return AS_OF.test(this.folded.slice(Math.max(0, this.start - 10), this.start))
  }
}
