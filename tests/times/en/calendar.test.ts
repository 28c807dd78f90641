import { describe, expect, test } from "vitest"
import type { Grain } from "@/lib/model"
import { expectTime, surfaces, timesOf } from "../helpers"

describe("en dates printed in full", () => {
  test.each<[marked: string, period: string, grain: Grain]>([
    ["The Fed met on 【December 10, 2025】, in Washington.", "2025-12-10", "day"],
    ["The Fed met on 【10 December 2025】.", "2025-12-10", "day"],
    ["The Fed met on 【Dec. 10, 2025】.", "2025-12-10", "day"],
    ["The Fed met on 【10th of December 2025】.", "2025-12-10", "day"],
    ["It met on 【Wednesday, December 10, 2025】, again.", "2025-12-10", "day"],
    ["It met on 【Wednesday, Dec. 10, 2025】.", "2025-12-10", "day"],
    ["It ran 【Sept. 17-18, 2025】.", "2025-09-17/2025-09-18", "day"],
    ["Revenue in 【January 2026】 rose.", "2026-01", "month"],
    ["Revenue in 【Jan. 2026】 rose.", "2026-01", "month"],
    ["It fell 【from Oct. 2024 to Feb. 2025】.", "2024-10/2025-02", "month"],
    ["It fell 【from September 30, 2025 to October 1, 2025】.", "2025-09-30/2025-10-01", "day"],
    ["In 【late 2025】 it rose.", "2025-Q4", "month"],
    ["In 【early January 2026】 it rose.", "2026-01-01/2026-01-10", "day"],
    ["GDP in 【Q4 2025】 rose.", "2025-Q4", "quarter"],
    ["GDP in 【Q4'25】 rose.", "2025-Q4", "quarter"],
    ["GDP in 【4Q25】 rose.", "2025-Q4", "quarter"],
    ["GDP in 【1H26】 rose.", "2026-H1", "half"],
    ["GDP in 【H1 2026】 rose.", "2026-H1", "half"],
    ["GDP in 【the fourth quarter of 2025】 rose.", "2025-Q4", "quarter"],
    ["in 【the second half of 2026】.", "2026-H2", "half"],
    ["over 【the first nine months of 2025】.", "2025-01/2025-09", "month"],
    ["over 【the last three months of 2025】.", "2025-Q4", "month"],
    ["growth in 【2025】.", "2025", "year"],
    ["growth by 【2026】, they said.", "2026", "year"],
    ["growth 【from 2021 to 2025】.", "2021/2025", "year"],
    ["growth in 【2021-2025】.", "2021/2025", "year"],
    ["growth 【between 2021 and 2024】.", "2021/2024", "year"],
    ["in 【the summer of 2025】.", "2025-06/2025-08", "quarter"],
    ["sales in 【fiscal 2025】 rose.", "2025", "year"],
    ["sales in 【FY2026】 rose.", "2026", "year"],
    ["sales in 【FY26】 rose.", "2026", "year"],
    ["sales in 【the three months ended Sept. 30, 2025】 rose.", "2025-Q3", "quarter"],
    ["claims in 【the week ended Dec. 6, 2025】 rose.", "2025-11-30/2025-12-06", "week"],
    ["【the 1990s】 bubble", "1990/1999", "decade"],
    ["the 1973 shock of 【the '70s】", "1970/1979", "decade"],
    ["By 【the end of 2025】 it rose.", "2025-12-31", "day"],
    ["Around 【end-2025】 it rose.", "2025-12", "month"],
  ])("%s is %s", (marked, period, grain) => {
    const rest = marked.includes("1973") ? {} : { basis: "stated" as const }
    expectTime(marked, null, period, grain, rest)
  })
})

test.each([
  ["Its 【three-month】 dollar forecast rose.", "2026-03"],
  ["A 【12-month】 price target of 2.", "2026-12"],
])("%s seen from December 2025 is %s", (marked, period) => {
  expectTime(marked, "2025-12-11", period, "month", { basis: "resolved" })
})

describe("en fiscal years belong to whoever is named", () => {
  test.each([
    ["Nvidia reported 【the third quarter of fiscal 2026】.", "2025-08/2025-10", "quarter"],
    ["Apple's sales in 【fiscal 2025】 rose.", "2024-10/2025-09", "year"],
    ["The U.S. government deficit in 【fiscal 2025】 rose.", "2024-10/2025-09", "year"],
  ] as const)("%s is %s", (marked, period, grain) => {
    expectTime(marked, "2025-11-25", period, grain)
  })
})

describe("en dates that need the reference", () => {
  // 2025-12-11 is a Thursday
  test.each<[marked: string, period: string, grain: Grain]>([
    ["The Fed met on 【Dec. 10】.", "2025-12-10", "day"],
    ["The Fed met 【September 17-18】.", "2025-09-17/2025-09-18", "day"],
    ["It will meet on 【January 28】.", "2026-01-28", "day"],
    ["Revenue in 【November】 rose.", "2025-11", "month"],
    ["Traders expect a cut in 【January】.", "2026-01", "month"],
    ["in 【May】 it rose", "2025-05", "month"],
    ["The 【March】 CPI report", "2025-03", "month"],
    ["in 【mid-November】", "2025-11-11/2025-11-20", "day"],
    ["at 【the start of January】 it fell", "2025-01-01/2025-01-10", "day"],
    ["【from the 4th to the 22nd of January】 it fell", "2025-01-04/2025-01-22", "day"],
    ["It fell on 【Friday】.", "2025-12-05", "day"],
    ["It fell on 【Thursday】.", "2025-12-11", "day"],
    ["It will report on 【Friday】.", "2025-12-12", "day"],
    ["It fell 【last Friday】.", "2025-12-05", "day"],
    ["It meets 【next Tuesday】.", "2025-12-16", "day"],
    ["It met 【this Wednesday】.", "2025-12-10", "day"],
    ["It fell on 【Tuesday the 9th】.", "2025-12-09", "day"],
    ["It fell on 【Wednesday (Dec. 10)】.", "2025-12-10", "day"],
    ["【today】 it fell", "2025-12-11", "day"],
    ["It fell 【yesterday】.", "2025-12-10", "day"],
    ["It opens 【tomorrow】.", "2025-12-12", "day"],
    ["It fell 【this week】.", "2025-12-08/2025-12-14", "week"],
    ["It fell 【last week】.", "2025-12-01/2025-12-07", "week"],
    ["It meets 【next week】.", "2025-12-15/2025-12-21", "week"],
    ["It fell 【last month】.", "2025-11", "month"],
    ["It fell 【this month】.", "2025-12", "month"],
    ["Sales for 【the month】 rose.", "2025-12", "month"],
    ["It fell 【last quarter】.", "2025-Q3", "quarter"],
    ["It rises 【next quarter】.", "2026-Q1", "quarter"],
    ["It rises in 【the fourth quarter】.", "2025-Q4", "quarter"],
    ["It fell 【last year】.", "2024", "year"],
    ["It rises 【next year】.", "2026", "year"],
    ["It rises 【early next year】.", "2026-Q1", "month"],
    ["It fell 【last December】.", "2024-12", "month"],
    ["It falls 【next March】.", "2026-03", "month"],
    ["It rose 【year to date】.", "2025-01-01/2025-12-11", "year"],
    ["It rose 40% 【YTD】.", "2025-01-01/2025-12-11", "year"],
    ["It rose 40% 【so far this year】.", "2025-01-01/2025-12-11", "year"],
    ["over 【the past three months】.", "2025-09-11/2025-12-11", "month"],
    ["over 【the past 2 weeks】.", "2025-11-27/2025-12-11", "week"],
    ["over 【the last year】.", "2024-12-11/2025-12-11", "year"],
    ["in 【the next 12 months】.", "2025-12-11/2026-12-11", "month"],
    ["It was cut 【three months ago】.", "2025-09", "month"],
    ["It was cut 【two weeks ago】.", "2025-11-27", "day"],
    ["It listed 【two years ago】.", "2023-12", "month"],
    ["It lists 【in a year】.", "2026-12", "month"],
    ["rates 【a year from now】.", "2026-12", "month"],
    ["It rises by 【year-end】.", "2025-12-31", "day"],
    ["It slows 【later this month】.", "2025-12", "month"],
    ["for 【the rest of the year】.", "2025-12-11/2025-12-31", "year"],
    ["in 【the first week of January】", "2026-01-01/2026-01-07", "week"],
    ["Over 【the next decade】 it doubles.", "2026/2035", "year"],
    ["in 【July】.", "2025-07", "month"],
    ["【the day after tomorrow】", "2025-12-13", "day"],
    ["It ran 【between September and November】.", "2025-09/2025-11", "month"],
  ])("%s is %s", (marked, period, grain) => {
    expectTime(marked, "2025-12-11", period, grain, { basis: "resolved", role: "point" })
  })
})

describe("en times told from the one before", () => {
  test.each([
    ["It was $50 on Oct. 30 and $60 a day later.", ["2025-10-30", "2025-10-31"]],
    ["In the quarter ended Sept. 30 it rose from a year earlier.", ["2025-Q3", "2024-Q3"]],
    ["It fell last week, most of all on Monday.", ["2025-12-01/2025-12-07", "2025-12-01"]],
    ["It rose from a year earlier.", ["2024-12"]],
  ])("%s", (text, periods) => {
    expect(timesOf(text, "2025-12-11").map(time => time.period)).toEqual(periods)
  })
})

describe("en lengths of time", () => {
  test.each<[marked: string, grain: Grain]>([
    ["【10-year】 Treasury yields", "year"],
    ["the 【two-year】 note", "year"],
    ["a 【3-month】 bill", "month"],
    ["for 【two weeks】", "week"],
    ["after 【24 hours】", "day"],
    ["the lowest in 【two years】", "year"],
    ["the biggest drop in 【18 months】", "month"],
  ])("%s", (marked, grain) => {
    expectTime(marked, "2025-12-11", null, grain, { kind: "duration", basis: "stated" })
  })
})

describe("en roles", () => {
  test.each([
    ["the lowest since 【March 2020】", "since", "2020-03"],
    ["the lowest since 【2021】.", "since", "2021"],
    ["not before 【2026】.", "until", "2026"],
    ["on hold until 【2027】.", "until", "2027"],
    ["as of 【December 2025】", "point", "2025-12"],
    ["by 【2026】.", "point", "2026"],
  ] as const)("%s is %s", (marked, role, period) => {
    expectTime(marked, null, period, period.includes("-") ? "month" : "year", { role, basis: "stated" })
  })
})

describe("en words and numbers left alone", () => {
  test.each([
    "Rates may rise, or may not.",
    "Theresa May resigned.",
    "Jan Hatzius of Goldman said so.",
    "They march on; he sat in the sun a second.",
    "March toward the exit",
    "the SEP dots",
    "The Russell 2000 rose.",
    "It fell to 2000 points, or 2015 tonnes.",
    "It costs $5 a year.",
    "24/7 and 50/50",
    "a 1/4 share and 2/3 of it",
    "the third quarter in a row",
    "the first quarter-point cut",
    "in his 30s",
    "its 10th anniversary, the 5th largest",
    "Black Friday and Super Tuesday",
    "Sun Microsystems and Mon Repos",
    "H100 and Q5 and FY",
    "COVID-19 and 25 basis points",
    "on a second thought, the end of it",
    "A-2025 and $2025 and 2,025",
    "year-on-year and month-on-month",
  ])("%s", text => {
    expect(surfaces(text)).toEqual([])
  })
})
