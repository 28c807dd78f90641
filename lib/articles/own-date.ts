import { civilOf, type Day } from "@/lib/times/calendar"
import type { Block } from "./blocks"
import { findDateMentions, type DateMention } from "./date-mentions"
import { openingOf } from "./openings"
import { americanDays, shutdownDay } from "./public-days"
import { statedMention } from "./stated-date"
import { isAllowed, resolveMention, toldDays, type ToldDay } from "./told-days"
import { beforeNextWeek, dayAfter, latestMonth, weekAfter } from "./week-words"
import { writtenYear, yearWords, type YearOptions, type YearWords } from "./year"

/** When an article can have been published, by its own words. */
export interface OwnDate {
  /** The day, or the first of the month when only the month is told. */
  day: Day
  grain: "day" | "month"
  basis: "stated" | "weekday" | "event"
  /** The text says it of itself; an event only gives the earliest day it can be. */
  exact: boolean
}

/** What is read of an article once, before anything is known of its page. */
export interface Clues {
  folded: string
  mentions: DateMention[]
  yearWords: YearWords
  stated: DateMention | null
  opensAsDiary: boolean
}

const MOST_UNITS = 60_000 // more of a text than this does not tell its date any better

export function readClues(blocks: Block[]): Clues {
  const folded = blocks
    .map(block => block.folded)
    .join("\n")
    .slice(0, MOST_UNITS)
  return {
    folded,
    mentions: findDateMentions(folded),
    yearWords: yearWords(folded),
    stated: statedMention(blocks),
    opensAsDiary: openingOf(folded) === "diary",
  }
}

/** The date an article's own words give; an `anchor` (a post it stands beside) lends the year or the month it lacks. */
export function ownDate(clues: Clues, options: YearOptions): OwnDate | null {
  const written = writtenYear(clues.yearWords, clues.mentions, options)
  const year = written?.year ?? null
  const stated = clues.stated && resolveMention(clues.stated, year, options.anchor)
  if (stated !== null && isAllowed(stated, options)) return { day: stated, grain: "day", basis: "stated", exact: true }

  const told = toldDays(clues.mentions, year, options)
  const basis = written?.byWeekday ? "weekday" : "event"
  const itself = told.find(({ mention }) => mention.daysAgo !== undefined || (clues.opensAsDiary && mention.at < 4))
  if (itself) return { day: itself.day + (itself.mention.daysAgo ?? 0), grain: "day", basis, exact: true }
  const counted = shutdownDay(clues.folded, year)
  if (counted !== null && isAllowed(counted, options))
    return { day: counted, grain: "day", basis: "event", exact: true }

  const preview = beforeNextWeek(clues.folded, told)
  if (preview !== null) return { day: preview, grain: "day", basis, exact: basis === "weekday" }
  return afterEvents(clues, told, { year, basis }, options)
}

/** An event the text tells as past: `american` ones end when Asia has the next day. */
interface PastEvent {
  day: Day
  american: boolean
  isNamed: boolean
}

/** The day after or of the last event told, whichever the words allow; the month where no day is told in it. */
function afterEvents(
  { folded, mentions }: Clues,
  told: ToldDay[],
  { year, basis }: { year: number | null; basis: "weekday" | "event" },
  options: YearOptions,
): OwnDate | null {
  const ahead = Math.min(Infinity, ...told.flatMap(({ mention, day }) => (mention.future ? [day] : [])))
  const events: PastEvent[] = [
    ...told.flatMap(({ mention: { future, american }, day }) => (future ? [] : [{ day, american, isNamed: false }])),
    ...americanDays(folded, year, options.anchor).map(day => ({ day, american: true, isNamed: true })),
  ]
  const past = events.filter(({ day }) => day < ahead && isAllowed(day, options))
  const last = past.reduce<PastEvent | null>((best, event) => (best && best.day >= event.day ? best : event), null)
  const month = latestMonth(mentions)
  if (last === null || (month !== null && month > last.day)) {
    const isOld = month === null || (year !== null && civilOf(month).year < year)
    return isOld ? null : { day: month, grain: "month", basis: "event", exact: false }
  }
  const inAsia = last.american && /\p{Script=Han}/u.test(folded)
  const next =
    weekAfter(
      folded,
      past.map(({ day }) => day),
    ) ?? last.day + (inAsia ? 1 : dayAfter(folded, last.day))
  return { day: Math.min(ahead - 1, next), grain: "day", basis, exact: basis === "weekday" && !last.isNamed }
}
