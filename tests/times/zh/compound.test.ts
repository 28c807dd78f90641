import { describe, expect, test } from "vitest"
import type { Grain } from "@/lib/model"
import { expectTime, timesOf } from "../helpers"

describe("zh/ending", () => {
  test.each<[marked: string, reference: string | null, period: string, grain: Grain]>([
    ["【截至2025年1月底的財年第四財季】營收", null, "2024-11/2025-01", "quarter"],
    ["【截至2025年9月30日的三個月】營收", null, "2025-Q3", "quarter"],
    ["【截至9月28日的季度】營收", "2025-11-01", "2025-Q3", "quarter"],
    ["【截至2025年6月底的财年】利润", null, "2024-07/2025-06", "year"],
    ["【截至12月6日当周】申请人数", "2025-12-11", "2025-11-30/2025-12-06", "week"],
    ["【截至12月6日結束的一周】內", "2025-12-13", "2025-11-30/2025-12-06", "week"],
  ])("%s seen from %s is %s", (marked, reference, period, grain) => {
    expectTime(marked, reference, period, grain, { kind: "span" })
  })

  test("截至 a day alone stays outside", () => {
    expectTime("截至【12月10日】收盤", "2025-12-14", "2025-12-10", "day", { role: "point" })
    expectTime("截至【2025年底】", null, "2025-12-31", "day", { role: "point" })
  })
})

describe("ranges", () => {
  test.each<[marked: string, period: string]>([
    ["時間【從1月10日到12日】", "2026-01-10/2026-01-12"],
    ["【从2025年1月10日到12日】", "2025-01-10/2025-01-12"],
    ["【自2025年3月至5月】", "2025-03/2025-05"],
    ["【2025年12月10日至2026年1月5日】", "2025-12-10/2026-01-05"],
    ["【2010年与2012年之间】", "2010/2012"],
    ["【三月二十八日到四月15日】", "2026-03-28/2026-04-15"],
    ["【去年到明年】", "2025/2027"],
    ["【从上周三到六月一日】", "2026-02-04/2026-06-01"],
    ["【9日到3日】", "2026-02-09/2026-03-03"],
    ["【從2020年——2023年】", "2020/2023"],
  ])("%s is %s", (marked, period) => {
    expect(timesOf(marked.replaceAll(/[【】]/gu, ""), "2026-02-11").map(time => [time.text, time.period])).toEqual([
      [marked.slice(marked.indexOf("【") + 1, marked.indexOf("】")), period],
    ])
  })
})

describe("roles", () => {
  test.each([
    ["創【2020年】以來最低", "since", "2020"],
    ["自【2020年3月】危機以來", "since", "2020-03"],
    ["自【2019年】來首次", "since", "2019"],
    ["自【2022年10月】起管制", "since", "2022-10"],
    ["從【2020年】開始下跌", "since", "2020"],
    ["在【2021年後】下降", "since", "2021"],
    ["在【2021年之后】下降", "since", "2021"],
    ["【2018年以前】就見過", "until", "2018"],
    ["直到【2009年3月】才回升", "until", "2009-03"],
    ["到【2026年】可能飆升", "point", "2026"],
    ["【2026年】開始出現", "point", "2026"],
    ["在【2025年】前景不明", "point", "2025"],
    ["在【2025年】前五大", "point", "2025"],
    ["在【2025年】後續發展", "point", "2025"],
    ["在【2025年】來到高點", "point", "2025"],
  ] as const)("%s is %s", (marked, role, period) => {
    expectTime(marked, null, period, period.includes("-") ? "month" : "year", { role })
  })
})

describe("a year printed before lends itself", () => {
  test.each<[text: string, reference: string | null, periods: (string | null)[]]>([
    ["2025年9月降息，12月10日再降", null, ["2025-09", "2025-12-10"]],
    ["2018年2月上任，5月卸任", "2026-02-11", ["2018-02", "2018-05"]],
    ["2018年2月上任。5月卸任", "2026-07-11", ["2018-02", "2026-05"]],
    ["2025年12月營收創高，1月營收再創高", "2026-02-11", ["2025-12", "2026-01"]],
    ["自2020年3月以來，12月最低", "2026-02-11", ["2020-03", "2025-12"]],
    ["2025年GDP放緩，1月營收創高", "2026-02-11", ["2025", "2026-01"]],
  ])("%s", (text, reference, periods) => {
    expect(timesOf(text, reference).map(time => time.period)).toEqual(periods)
  })
})
