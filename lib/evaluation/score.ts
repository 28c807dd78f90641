import type { Observation, Span, Status } from "@/lib/model"
import { periodBounds } from "@/lib/times/period"

/** A figure as a person labelled it; several periods or statuses where more than one reading can be defended. */
export interface Label extends Span {
  indicator: string
  value: number | [number, number]
  periods: string[]
  statuses: Status[]
  /** The period was itself inferred by the labeller: three days more or less are right too. */
  inferred?: boolean
  /** Scores neither way. */
  optional?: boolean
}

export type Read = Pick<
  Observation,
  "indicator" | "start" | "end" | "value" | "period" | "status" | "figure" | "confidence"
>

/** One labelled figure and what the extractor made of it. */
export interface Outcome {
  label: Label
  read: Read | undefined
  period: boolean
  status: boolean
}

export interface Score {
  outcomes: Outcome[]
  /** Observations that answer no label. */
  spurious: Read[]
}

/**
 * Holds the observations of one text against its labels. A label is found by an observation of the same indicator that
 * overlaps it with the same value (0.05% tolerance); it is right when status and period agree too: the period exactly for
 * the core indicators (`strict`), for the others also where it overlaps by a year or less.
 */
export function scoreText(labels: Label[], reads: Read[], strict: (indicator: string) => boolean): Score {
  const taken = new Set<Read>()
  const outcomes = labels
    .filter(({ optional }) => !optional)
    .map(label => {
      const fits = reads.filter(read => !taken.has(read) && isFound(label, read))
      const judge = (read: Read | undefined): Outcome => ({
        label,
        read,
        period:
          read !== undefined &&
          label.periods.some(period => samePeriod(period, read.period, label, strict(label.indicator))),
        status: read !== undefined && label.statuses.includes(read.status),
      })
      const best = fits.map(judge).find(({ period, status }) => period && status) ?? judge(fits[0])
      if (best.read) taken.add(best.read)
      return best
    })
  const excused = (read: Read) => labels.some(label => label.optional && overlap(label, read))
  return { outcomes, spurious: reads.filter(read => !taken.has(read) && !excused(read)) }
}

function isFound(label: Label, read: Read): boolean {
  return read.indicator === label.indicator && overlap(label, read) && sameValue(label.value, read.value)
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

const TOLERANCE = 5e-4

function sameValue(a: Label["value"], b: Label["value"]): boolean {
  const [left, right] = [ends(a), ends(b)]
  return left.every((value, index) => {
    const other = right[index] ?? NaN
    return Math.abs(value - other) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(other), 1e-9)
  })
}

function ends(value: Label["value"]): [number, number] {
  return Array.isArray(value) ? value : [value, value]
}

const DAY = 86_400_000
const LONGEST_OVERLAP_DAYS = 370

/** Exact for the core indicators; for the others a period that overlaps by a year or less is as good. */
function samePeriod(wanted: string, got: string, { inferred }: Label, strict: boolean): boolean {
  if (wanted === got) return true
  const want = days(wanted)
  const have = days(got)
  if (!want || !have) return false
  const slack = inferred ? 3 * DAY : 0
  const close = want.every((day, index) => day === have[index] || Math.abs(day - have[index]!) <= slack)
  if (close || strict) return close
  return want[0] <= have[1] && have[0] <= want[1] && have[1] - have[0] <= LONGEST_OVERLAP_DAYS * DAY
}

function days(period: string): [number, number] | null {
  const bounds = periodBounds(period)
  return (
    bounds && [
      bounds.from === null ? -Infinity : Date.parse(bounds.from),
      bounds.to === null ? Infinity : Date.parse(bounds.to),
    ]
  )
}

/** Counts and rates over many texts. */
export interface Tally {
  labelled: number
  found: number
  right: number
  spurious: number
  /** Of what was read, how much is right; of what was labelled, how much was read right; and their harmonic mean. */
  rightPrecision: number
  rightRecall: number
  rightF1: number
}

export function tally(scores: Score[], of: (indicator: string) => boolean = () => true): Tally {
  const outcomes = scores.flatMap(score => score.outcomes).filter(({ label }) => of(label.indicator))
  const spurious = scores.flatMap(score => score.spurious).filter(({ indicator }) => of(indicator)).length
  const found = outcomes.filter(({ read }) => read).length
  const right = outcomes.filter(({ read, period, status }) => read && period && status).length
  const rightPrecision = rate(right, found + spurious)
  const rightRecall = rate(right, outcomes.length)
  const sum = rightPrecision + rightRecall
  return {
    labelled: outcomes.length,
    found,
    right,
    spurious,
    rightPrecision,
    rightRecall,
    rightF1: sum === 0 ? 0 : (2 * rightPrecision * rightRecall) / sum,
  }
}

function rate(count: number, of: number): number {
  return of === 0 ? 1 : count / of
}
