import type { Part, Season, Unit } from "../moment"

export const MONTHS: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Words in their own right when written small: may, march, august; and names: Jan, Mar. */
export const CAPITAL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "august"])

export const WEEKDAYS: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** Days from the reference. */
export const DAYS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** Weeks, months, quarters or years from the reference. */
export const OFFSETS: Record<string, number> = { this: 0, current: 0, last: -1, next: 1, coming: 1, upcoming: 1 }

/** The neighbour of what was mentioned before: the previous month, the following day. */
export const NEIGHBOURS: Record<string, number> = { previous: -1, prior: -1, preceding: -1, following: 1, same: 0 }

export const UNITS: Record<string, Unit> = {
  hour: "hour",
  minute: "hour",
  day: "day",
  session: "trading day",
  "trading day": "trading day",
  "business day": "trading day",
  "trading session": "trading day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  yr: "year",
  decade: "decade",
}

export const PARTS: Record<string, Part> = {
  early: "early",
  mid: "mid",
  late: "late",
  start: "start",
  beginning: "start",
  middle: "middle",
  end: "end",
  close: "end",
}

export const SEASONS: Record<string, Season> = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
}

export const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
}

/** Days of the month spelled out: May twenty-first. */
export const SPELLED_DAYS: Record<string, number> = Object.fromEntries(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
    "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth " +
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
  )
    .split(" ")
    .map((word, index) => [word, index + 1]),
)

export const NUMBERS: Record<string, number> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}
