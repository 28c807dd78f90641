import type { Quantity, Time } from "@/lib/model"
import type { PeriodClass } from "@/lib/catalogue/schema"
import type { Head } from "./head"
import { listBefore, placeInList } from "./run"
import { clauseOf, hasCue, type View } from "./view"

const CLAUSE_COST = 10
const AFTER_COST = 8 // "4.22% on Friday": a date behind its figure yields to one before it

/** The printed time that a figure is about, if the sentence names one of a class that the indicator is told by. */
export function findTime(
  view: View,
  head: Head,
  quantity: Quantity,
  periods: readonly PeriodClass[],
): Time | undefined {
  const usable = view.times.filter(time => isPoint(time) && !isVintage(view, time))
  const { index, list } = placeInList(view, quantity)
  if (list.length > 1) {
    const answered = listBefore(view.folded, usable, list[0]!.start, list.length)
    if (answered) return answered[index]
  }
  const byDay = periods.includes("day")
  return usable
    .filter(time => byDay || classOf(time) !== "day")
    .map(time => ({ time, distance: distance(view, time, head, quantity) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)[0]?.time
}

/** A time that says when a forecast was made (9月的預測值), standing in the figure's clause. */
export function findVintage(view: View, quantity: Quantity): Time | undefined {
  return view.times.findLast(
    time =>
      time.end <= quantity.start &&
      clauseOf(view, time.start) === clauseOf(view, quantity.start) &&
      isPoint(time) &&
      isVintage(view, time),
  )
}

export function classOf(time: Time): PeriodClass | null {
  if (time.period?.includes("/")) return "span"
  switch (time.grain) {
    case "day":
    case "month":
    case "quarter":
    case "half":
    case "year":
      return time.grain
    case "week":
      return "span"
    case "decade":
      return null
  }
}

function isPoint(time: Time): boolean {
  return time.role === "point" && time.kind !== "duration" && time.period !== null
}

function isVintage(view: View, time: Time): boolean {
  return view.words.some(word => hasCue(word, "vintage") && word.start >= time.end && word.start - time.end <= 2)
}

function distance(view: View, time: Time, head: Head, quantity: Quantity): number {
  const clauses = Math.abs(clauseOf(view, time.start) - clauseOf(view, quantity.start))
  if (time.end <= quantity.start) {
    // A time between the measure and its figure, or right before the measure, belongs to both.
    const anchor = time.end <= head.word.start ? Math.min(head.word.start, quantity.start) : quantity.start
    const carried = anchor === head.word.start ? Math.min(quantity.start - anchor, 6) : 0
    return anchor - time.end + carried + clausesBetween(view, time.end, anchor) * CLAUSE_COST
  }
  const parted = view.quantities.some(({ start, end }) => start >= quantity.end && end <= time.start)
  if (clauses > 0 || parted) return Infinity
  return time.start - quantity.end + AFTER_COST
}

function clausesBetween(view: View, from: number, to: number): number {
  return Math.abs(clauseOf(view, to) - clauseOf(view, from))
}
