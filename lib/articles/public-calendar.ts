import { dayOf, dayOfIso, type Day } from "@/lib/times/calendar"

/** Public days that articles name instead of dating: "the December meeting", 上周三的再融資聲明, 停擺第30天. */

/** Days of the FOMC's scheduled decisions, in Washington. Federal Reserve Board, "Meeting calendars", and its release of 2025-09-05 for 2027. */
const FOMC = `
2019-01-30 2019-03-20 2019-05-01 2019-06-19 2019-07-31 2019-09-18 2019-10-30 2019-12-11
2020-01-29 2020-03-15 2020-04-29 2020-06-10 2020-07-29 2020-09-16 2020-11-05 2020-12-16
2021-01-27 2021-03-17 2021-04-28 2021-06-16 2021-07-28 2021-09-22 2021-11-03 2021-12-15
2022-01-26 2022-03-16 2022-05-04 2022-06-15 2022-07-27 2022-09-21 2022-11-02 2022-12-14
2023-02-01 2023-03-22 2023-05-03 2023-06-14 2023-07-26 2023-09-20 2023-11-01 2023-12-13
2024-01-31 2024-03-20 2024-05-01 2024-06-12 2024-07-31 2024-09-18 2024-11-07 2024-12-18
2025-01-29 2025-03-19 2025-05-07 2025-06-18 2025-07-30 2025-09-17 2025-10-29 2025-12-10
2026-01-28 2026-03-18 2026-04-29 2026-06-17 2026-07-29 2026-09-16 2026-10-28 2026-12-09
2027-01-27 2027-03-17 2027-04-28 2027-06-09 2027-07-28 2027-09-15 2027-10-27 2027-12-08`

/** Quarterly refunding statements of the US Treasury (home.treasury.gov, press releases). */
const REFUNDING = `
2023-02-01 2023-05-03 2023-08-02 2023-11-01 2024-01-31 2024-05-01 2024-07-31 2024-10-30
2025-02-05 2025-04-30 2025-07-30 2025-11-05 2026-02-04`

/** Keynotes of Nvidia's GTC in spring (nvidia.com/gtc). */
const GTC = "2022-03-22 2023-03-21 2024-03-18 2025-03-18 2026-03-16"

/** The Fed chair's speech at Jackson Hole (kansascityfed.org). */
const JACKSON_HOLE = "2021-08-27 2022-08-26 2023-08-25 2024-08-23 2025-08-22"

/** First and last days of long US government shutdowns (Congressional Research Service, RL34680 and later counts). */
export const SHUTDOWNS = [
  { from: dayOf(2013, 10, 1), days: 16 },
  { from: dayOf(2018, 12, 22), days: 35 },
  { from: dayOf(2025, 10, 1), days: 43 },
]

/** What a decision of the day is called, in folded text. */
export const PUBLIC_EVENTS: { name: RegExp; days: Day[] }[] = [
  { name: /再融资声明|季度再融资|refunding statement/iu, days: listOf(REFUNDING) },
  { name: /\bGTC\b(?!之前|前)/u, days: listOf(GTC) },
  { name: /杰克逊霍尔|杰克森洞|jackson hole/iu, days: listOf(JACKSON_HOLE) },
]

export const FOMC_DECISIONS: Day[] = listOf(FOMC)

function listOf(days: string): Day[] {
  return days.split(/\s+/u).flatMap(iso => dayOfIso(iso) ?? [])
}

/** 子鼠, 丑牛 …: the animal of the year that begins at lunar new year; 2020 was a rat's. */
const ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪"

/** Years whose animal a text names (火馬年, 馬年開紅盤), from 2008 to 2043. */
export function yearsOfAnimal(folded: string): number[] {
  const animal =
    /([鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?=.{0,6}(?:新春|开红盘|行情|大吉|行大运|吉祥|春节|第一|[首,。!]|开市))/u.exec(
      folded,
    )?.[1]
  if (animal === undefined) return []
  const first = 2008 + ANIMALS.indexOf(animal)
  return [first, first + 12, first + 24]
}
