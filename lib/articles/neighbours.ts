import type { OwnDate } from "./own-date"
import { civilOf, dayOf, type Day } from "@/lib/times/calendar"
import type { PageDate } from "./date"
import { topicWords, type TopicWord } from "./words"

const CLOSE_DAYS = 3 // between posts this near a day can be told, farther apart only the month
const SAME_STORY = 0.15 // share of topic words that two posts on the same news have in common, in the shorter
const STORY_DAYS = 7 // so long after the last event it mentions may an article still be written
const REACH = 3 // posts up and down the page

/**
 * Completes a page's dates from where each post stands. Pages run from the newest down unless posts that date themselves
 * say otherwise; on other pages only a post about the same news lends its date.
 */
export function dateByNeighbours(own: (OwnDate | null)[], texts: string[]): (PageDate | null)[] {
  if (own.length < 2) return own
  return isNewestFirst(own) ? byOrder(own) : byStory(own, texts)
}

function isNewestFirst(own: (OwnDate | null)[]): boolean {
  const days = own.flatMap(date => (date?.exact === true && date.grain === "day" ? [date.day] : []))
  return days.every((day, index) => index === 0 || day <= days[index - 1]!)
}

function byOrder(own: (OwnDate | null)[]): (PageDate | null)[] {
  const told = daysBelow(own)
  const raised = own.map((date, index) => {
    const below = told[index] ?? null
    // An event is the earliest a post can be; what stands below it is not later than it.
    if (date === null || date.exact || below === null) return date
    return (date.grain === "day" ? date.day : lastOfMonth(date.day)) < below.day ? null : date
  })
  const daysBeneath = daysBelow(raised)
  const daysOver = daysAbove(raised)
  return raised.map((date, index) => {
    if (date?.grain === "day") return date
    const above = daysOver[index] ?? null
    const below = daysBeneath[index] ?? null
    if (above !== null && below !== null && above.day >= below.day && above.day - below.day <= CLOSE_DAYS) {
      const share = (index - above.index) / (below.index - above.index)
      return { day: Math.round(above.day - share * (above.day - below.day)), grain: "day", basis: "neighbour" }
    }
    return date ?? sharedMonth(above?.day ?? below?.day ?? null, below?.day ?? above?.day ?? null)
  })
}

function lastOfMonth(day: Day): Day {
  const { year, month } = civilOf(day)
  return dayOf(year, month + 1, 1) - 1
}

function sharedMonth(above: Day | null, below: Day | null): PageDate | null {
  if (above === null || below === null) return null
  const [upper, lower] = [civilOf(above), civilOf(below)]
  if (upper.year !== lower.year || upper.month !== lower.month) return null
  return { day: dayOf(lower.year, lower.month, 1), grain: "month", basis: "neighbour" }
}

/** A post's day, and which post it is. */
interface PostDay {
  index: number
  day: Day
}

/** For each post the nearest one below it whose day is told. */
function daysBelow(own: (OwnDate | null)[]): (PostDay | null)[] {
  return daysAbove(own.toReversed())
    .map(post => post && { ...post, index: own.length - 1 - post.index })
    .reverse()
}

/** For each post the nearest one above it whose day is told. */
function daysAbove(own: (OwnDate | null)[]): (PostDay | null)[] {
  let last: PostDay | null = null
  return own.map((date, index) => {
    const above = last
    if (date?.grain === "day") last = { index, day: date.day }
    return above
  })
}

function byStory(own: (OwnDate | null)[], texts: string[]): (PageDate | null)[] {
  const words = texts.map(text => topicWords(text))
  return own.map((date, index) => {
    if (date !== null && (date.exact || date.grain === "month")) return date
    const [best] = nearby(own, index)
      .map(at => ({ date: own[at]!, shared: share(words[index]!, words[at]!) }))
      .filter(other => other.shared >= SAME_STORY && fitsStory(date, other.date))
      .sort((a, b) => b.shared - a.shared)
      .map(other => other.date)
    if (best === undefined) return date
    return date?.day === best.day ? date : { day: best.day, grain: "day", basis: "neighbour" }
  })
}

/** Dated posts within reach, the nearest first, the one above before the one below. */
function nearby(own: readonly (OwnDate | null)[], index: number): number[] {
  const found: number[] = []
  for (let away = 1; away <= REACH; away++) {
    for (const at of [index - away, index + away]) if (own[at]?.grain === "day") found.push(at)
  }
  return found
}

function fitsStory(date: OwnDate | null, other: OwnDate): boolean {
  return date === null || (other.day >= date.day && other.day - date.day <= STORY_DAYS)
}

function share(a: Set<TopicWord>, b: Set<TopicWord>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let both = 0
  for (const word of small) if (large.has(word)) both++
  return both / small.size
}
