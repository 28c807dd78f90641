import { describe, expect, test } from "vitest"
import type { Grain } from "@/lib/model"
import { expectTime, surfaces } from "../helpers"

describe("zh/stretch touches the reference", () => {
  test.each<[marked: string, reference: string, period: string, grain: Grain]>([
    ["创下【过去一年】最大涨幅", "2025-11-04", "2024-11-04/2025-11-04", "year"],
    ["【近三個月】下跌", "2026-02-11", "2025-11-11/2026-02-11", "month"],
    ["【近三個月】下跌", "2026-02", "2025-12/2026-02", "month"],
    ["【最近兩周】下跌", "2025-11-03", "2025-10-20/2025-11-03", "week"],
    ["【近5日】買超", "2025-12-14", "2025-12-10/2025-12-14", "day"],
    ["【過去9周】有高有低", "2025-03-19", "2025-01-15/2025-03-19", "week"],
    ["【過去的35年】裡", "2025-12-13", "1990-12-13/2025-12-13", "year"],
    ["【前1周】", "2017-03-22", "2017-03-15/2017-03-22", "week"],
    ["【上2个月】", "2017-03-22", "2017-01-22/2017-03-22", "month"],
    ["【近三月】", "2026-02-11", "2025-11-11/2026-02-11", "month"],
    ["【近一個月】的數據", "2026-03-31", "2026-02-28/2026-03-31", "month"],
    ["在【未来两天】", "2017-03-22", "2017-03-23/2017-03-24", "day"],
    ["【未來三個月】", "2026-02-11", "2026-02-11/2026-05-11", "month"],
    ["【未來10年】的報酬", "2025-03-19", "2025/2034", "year"],
    ["【未來10年】的報酬", "2025-12-19", "2026/2035", "year"],
    ["【未來1至2年】內", "2025-03-19", "2025/2026", "year"],
    ["【接下來12個月】", "2026-02-11", "2026-02-11/2027-02-11", "month"],
  ])("%s seen from %s is %s", (marked, reference, period, grain) => {
    expectTime(marked, reference, period, grain, { kind: "span", basis: "resolved" })
  })
})

describe("zh/duration ahead", () => {
  test.each<[marked: string, reference: string, period: string]>([
    ["【三個月】目標價", "2025-12-28", "2026-03"],
    ["【12个月】的预测", "2025-12-28", "2026-12"],
    ["【两个月内】汇率可望回升", "2026-01-22", "2026-01-22/2026-03-22"],
  ])("%s seen from %s is %s", (marked, reference, period) => {
    expectTime(marked, reference, period, "month", { basis: "resolved" })
  })
  test.each(["為期三個月的預測賽", "【10年】的預測", "【三個月】的合約"])("%s is a length", marked => {
    expect(surfaces(marked.replaceAll(/[【】]/gu, ""), "2025-12-28")).not.toContain("2026-03")
  })
})

describe("zh/duration", () => {
  test.each<[marked: string, grain: Grain]>([
    ["相隔【三個月】", "month"],
    ["領先約 【18 個月】", "month"],
    ["停摆【35天】", "day"],
    ["相識逾【60年】", "year"],
    ["【24小時】專人", "day"],
    ["【10年】期公債", "year"],
    ["【十年】期美債", "year"],
    ["【2.5年】存續期", "year"],
    ["【2-3年】折舊", "year"],
    ["在【两周】内结束", "week"],
    ["【半年】一次", "year"],
    ["【一个半月】", "month"],
    ["持續【三十多年】", "year"],
    ["連續性與【20個交易日】", "day"],
    ["已【連續六個月】流入", "month"],
    ["【連三季】成長", "quarter"],
  ])("%s is a length of time", (marked, grain) => {
    expectTime(marked, "2026-02-11", null, grain, { kind: "duration", basis: "stated" })
  })

  test("a run of days ends on the last session before the reference", () => {
    expectTime("外資【連二日】回補", "2026-02-11", "2026-02-09/2026-02-10", "day", { kind: "duration" })
    expectTime("外資【連續三日】回補", "2026-02-09", "2026-02-04/2026-02-06", "day", { kind: "duration" })
    expectTime("外資【連二日】回補", null, null, "day", { kind: "duration" })
  })

  test.each<[marked: string, reference: string, period: string, grain: Grain]>([
    ["利率【一年後】降至", "2026-02-10", "2027-02", "month"],
    ["【三個月後】公布", "2025-12-14", "2026-03", "month"],
    ["【三個月前】公布", "2025-12-14", "2025-09", "month"],
    ["【兩年前】上市", "2026-02-10", "2024-02", "month"],
    ["【十年前】的關係", "2025-12-13", "2015", "year"],
    ["【三天后】公布", "2025-12-30", "2026-01-02", "day"],
    ["【两周后】公布", "2025-12-30", "2026-01-13", "day"],
  ])("%s seen from %s is the instant %s", (marked, reference, period, grain) => {
    expectTime(marked, reference, period, grain, { kind: "instant", basis: "resolved" })
  })

  test.each([
    "三年級",
    "第三天",
    "第三年",
    "有一天",
    "幾十年",
    "5G",
    "每一季",
    "三天然氣",
    "連鎖店",
    "前三名",
    "過去式",
    "近日點數",
  ])("leaves %s", text => {
    expect(surfaces(text).filter(found => found !== "近日")).toEqual([])
  })
})
