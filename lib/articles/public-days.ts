import { civilOf, type Day } from "@/lib/times/calendar"
import { FOMC_DECISIONS, PUBLIC_EVENTS, SHUTDOWNS } from "./public-calendar"

const FOMC =
  /(?<month>\d{1,2})月(?:份|的)?(?:FOMC|美联储|联准会|联储)?(?:议息|利率|货币政策|FOMC)(?:会议|决议|决策)(?!纪要)/iu
const FED = /联准会|美联储|联储局|FOMC|鲍威尔|鲍尔|\bFed\b/u
const FRESH = /凌晨|昨晚|昨夜|今晨|隔夜|刚刚|如市场所料|符合市场预期|会后公布|本次议息|本次会议|讲话/u
const DECIDED = /降息|加息|升息|按兵不动|停止缩表|维持利率/u
const HEAD_UNITS = 150
const FRESH_DAYS = { before: 10, after: 3 }

/**
 * Days of public events that a text reports without dating them, as American days: the Fed's decision of last night, a
 * refunding statement, a keynote. What recurs within the year needs an `anchor`, a day the text is known to lie near.
 */
export function americanDays(folded: string, year: number | null, anchor: Day | undefined): Day[] {
  const near = year ?? (anchor === undefined ? null : civilOf(anchor).year)
  const events = PUBLIC_EVENTS.flatMap(({ name, days }) => {
    if (!name.test(folded)) return []
    const inYear = days.filter(day => civilOf(day).year === near && (anchor === undefined || day <= anchor + 1))
    return anchor !== undefined || inYear.length === 1 ? inYear.slice(-1) : []
  })
  return [...decisionDays(folded, year, anchor), ...events]
}

function decisionDays(folded: string, year: number | null, anchor: Day | undefined): Day[] {
  if (!FED.test(folded) || !FRESH.test(folded) || !DECIDED.test(folded)) return []
  const month = Number(FOMC.exec(folded.slice(0, HEAD_UNITS))?.groups?.month)
  return FOMC_DECISIONS.filter(day => {
    if (!Number.isNaN(month)) return civilOf(day).month === month && civilOf(day).year === year
    return anchor !== undefined && day >= anchor - FRESH_DAYS.before && day <= anchor + FRESH_DAYS.after
  }).slice(-1)
}

const COUNTED = /停摆(?:[了已第]|已经|进入)?第?(\d{1,2})天/u
const TODAY = /(?:截[至止]|今天|今日|目前).{0,16}停摆/u

/** 截至今天已停擺30天: the day on which a shutdown of the US government has lasted so long. */
export function shutdownDay(folded: string, year: number | null): Day | null {
  const count = Number(COUNTED.exec(folded)?.[1])
  if (Number.isNaN(count) || !TODAY.test(folded)) return null
  const days = SHUTDOWNS.filter(({ days: lasted }) => count <= lasted).map(({ from }) => from + count - 1)
  return days.findLast(day => year === null || civilOf(day).year === year) ?? null
}
