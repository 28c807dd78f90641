import type { Grain, Locale } from "@/lib/model"

const DAY_MS = 86_400_000

/** One named stretch of time: a day, a month, a quarter, a half, a year. `to` is the first instant after it (UTC ms). */
interface Stretch {
  grain: Extract<Grain, "day" | "month" | "quarter" | "half" | "year">
  year: number
  /** Month 1–12, quarter 1–4 or half 1–2; of a day, its month. */
  part: number
  day: number
  from: number
  to: number
}

/** A period taken apart: an open end is null. */
export interface ParsedPeriod {
  first: Stretch | null
  last: Stretch | null
}

/** First instant and first instant after the period, in UTC ms; an open end is null. */
export interface PeriodBounds {
  from: number | null
  to: number | null
}

const STRETCH = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/

function parseStretch(text: string): Stretch | null {
  const match = STRETCH.exec(text)
  if (!match) return null
  const [, yearText, month, day, quarter, half] = match
  const year = Number(yearText)
  const span = (grain: Stretch["grain"], part: number, firstMonth: number, months: number): Stretch => ({
    grain,
    year,
    part,
    day: 1,
    from: Date.UTC(year, firstMonth - 1, 1),
    to: Date.UTC(year, firstMonth - 1 + months, 1),
  })
  if (quarter) return span("quarter", Number(quarter), 3 * Number(quarter) - 2, 3)
  if (half) return span("half", Number(half), 6 * Number(half) - 5, 6)
  if (!month) return span("year", 1, 1, 12)
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day) return span("month", Number(month), Number(month), 1)
  const from = Date.UTC(year, Number(month) - 1, Number(day))
  if (new Date(from).getUTCDate() !== Number(day)) return null
  return { grain: "day", year, part: Number(month), day: Number(day), from, to: from + DAY_MS }
}

/**
 * Reads the notation of `Observation.period`: `2025-12-10`, `2026-01`, `2025-Q4`, `2025-H1`, `2026`, an interval
 * `2025-09-17/2025-12-10`, open `../2025-12-10` or `2025-12-10/..`. Throws on anything else.
 */
export function parsePeriod(period: string): ParsedPeriod {
  const [start = "", end, ...rest] = period.split("/")
  const parse = (text: string) => (text === ".." ? null : (parseStretch(text) ?? undefined))
  const first = parse(start)
  const last = end === undefined ? first : parse(end)
  const isOpen = first === null || last === null
  if (
    first === undefined ||
    last === undefined ||
    rest.length > 0 ||
    (first === null && last === null) ||
    (!isOpen && first.from > last.from)
  ) {
    throw new Error(
      `invalid period: ${JSON.stringify(period)} (want YYYY-MM-DD, YYYY-MM, YYYY-Q1, YYYY-H1, YYYY or A/B)`,
    )
  }
  return { first, last }
}

/** `2026-01` → 1 January to 1 February, 00:00 UTC. */
export function periodBounds(period: string): PeriodBounds {
  const { first, last } = parsePeriod(period)
  return { from: first?.from ?? null, to: last?.to ?? null }
}

const monthName = (month: number) =>
  new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1))

/** A stretch in words; `withYear: false` where the year stands beside it already. */
function formatStretch({ grain, year, part, day }: Stretch, locale: Locale, withYear = true): string {
  if (locale === "en") {
    const text = {
      day: `${day} ${monthName(part)}`,
      month: monthName(part),
      quarter: `Q${part}`,
      half: `H${part}`,
      year: String(year),
    }[grain]
    return withYear && grain !== "year" ? `${text} ${year}` : text
  }
  const text = {
    day: `${part}月${day}日`,
    month: `${part}月`,
    quarter: locale === "zh-Hant" ? `第${part}季` : `第${part}季度`,
    half: part === 1 ? "上半年" : "下半年",
    year: `${year}年`,
  }[grain]
  return withYear && grain !== "year" ? `${year}年${text}` : text
}

/** A period for people: `2025-09-17/2025-12-10` → `17 Sep – 10 Dec 2025`, `2025年9月17日至12月10日`. */
export function formatPeriod(period: string, locale: Locale): string {
  const { first, last } = parsePeriod(period)
  const isEnglish = locale === "en"
  if (first === last && first) return formatStretch(first, locale)
  if (first && last) {
    const sameYear = first.year === last.year && first.grain !== "year" && last.grain !== "year"
    return isEnglish
      ? `${formatStretch(first, locale, !sameYear)} – ${formatStretch(last, locale)}`
      : `${formatStretch(first, locale)}至${formatStretch(last, locale, !sameYear)}`
  }
  if (last) return isEnglish ? `until ${formatStretch(last, locale)}` : `截至${formatStretch(last, locale)}`
  if (first) return isEnglish ? `since ${formatStretch(first, locale)}` : `${formatStretch(first, locale)}起`
  throw new Error(`invalid period: ${JSON.stringify(period)} (want at least one end)`)
}

/** An article's date for people: `2025-12-10` or, where only the month is known, `2025-12`. */
export const formatDate = (date: string, locale: Locale): string => formatPeriod(date, locale)
