import { describe, expect, test } from "vitest"
import type { Grain } from "@/lib/model"
import { expectTime, surfaces, timesOf } from "../helpers"

describe("zh/year reads what is printed in full", () => {
  test.each<[marked: string, period: string, grain: Grain]>([
    ["聯準會於【2025年12月10日】決議", "2025-12-10", "day"],
    ["聯準會於【2025年12月10日周三】決議", "2025-12-10", "day"],
    ["他在【2016年11月7日】到", "2016-11-07", "day"],
    ["【二〇二五年十二月十日】发布", "2025-12-10", "day"],
    ["【二零一六年】的数据", "2016", "year"],
    ["【两千零四年八月十五】那天", "2004-08-15", "day"],
    ["【2024 年 11 月 30 日】公布", "2024-11-30", "day"],
    ["【2025年3 /7日】仍重申", "2025-03-07", "day"],
    ["【2018年】就見過", "2018", "year"],
    ["【2026年1月】營收", "2026-01", "month"],
    ["【2025年 1月】的數據", "2025-01", "month"],
    ["【2025年11月中旬】", "2025-11-11/2025-11-20", "day"],
    ["站在【2025年底】看", "2025-12", "month"],
    ["【2024年年底】降息", "2024-12", "month"],
    ["【2025年初】上任", "2025-01", "month"],
    ["美國【2025下半年】經濟", "2025-H2", "half"],
    ["【2025年上半年】出口", "2025-H1", "half"],
    ["【2026年一季度】上市", "2026-Q1", "quarter"],
    ["【2024年第四季】的交易", "2024-Q4", "quarter"],
    ["【2026Q1】营收", "2026-Q1", "quarter"],
    ["【2025年前10个月】购入", "2025-01/2025-10", "month"],
    ["【2025年前三季度】净利", "2025-01/2025-09", "quarter"],
    ["【2025年全年】營收", "2025", "year"],
    ["【2025全年】營收", "2025", "year"],
    ["【民國114年】預算", "2025", "year"],
    ["【114年12月】營收", "2025-12", "month"],
    ["【114年度】決算", "2025", "year"],
    ["【07年】毕业", "2007", "year"],
    ["在【08年】金融危機中", "2008", "year"],
    ["【九二年】南巡", "1992", "year"],
    ["【18年10月1日到19年2月3日】", "2018-10-01/2019-02-03", "day"],
    ["【25年】EPS預估", "2025", "year"],
    ["【2021-2025年期間】", "2021/2025", "year"],
    ["【2007年至2009年】金融海嘯", "2007/2009", "year"],
    ["【2020年10月到2021年2月】的紀錄", "2020-10/2021-02", "month"],
    ["【2025年4-6月】", "2025-Q2", "month"],
    ["【2016年6月1日-6月30日】", "2016-06", "day"],
    ["【2023年 12 /1日至 2024 年 11 /30日】的指數", "2023-12/2024-11", "day"],
    ["【12 /1日至2024年11/30日】的指數", "2023-12/2024-11", "day"],
    ["【從2020年10月到2021年2月】", "2020-10/2021-02", "month"],
    ["【2025年夏天】作證", "2025-06/2025-08", "quarter"],
    ["【27財年】的缺口", "2027", "year"],
    ["【2025財年】營收", "2025", "year"],
    ["【2024/25财年】利润", "2025", "year"],
  ])("%s is %s, whatever the reference", (marked, period, grain) => {
    expectTime(marked, null, period, grain, { basis: "stated" })
    expectTime(marked, "2026-02-11", period, grain, { basis: "stated" })
  })

  test("members of a list are years of their own", () => {
    expect(surfaces("預計2025和2026年的GDP")).toEqual(["2025", "2026年"])
    expect(surfaces("1998、1999 年")).toEqual(["1998", "1999 年"])
  })
})

describe("zh/year knows whose fiscal year is meant", () => {
  test.each<[marked: string, reference: string, period: string]>([
    ["輝達【2026財年第三季】營收", "2025-11-25", "2025-08/2025-10"],
    ["蘋果【2025財年】營收", "2025-11-25", "2024-10/2025-09"],
    ["豐田【2025財年】獲利", "2025-11-25", "2025-04/2026-03"],
    ["美國預算赤字在【本財政年度的前五個月】擴大", "2025-03-19", "2024-10/2025-02"],
    ["聯邦支出在【2026財年頭兩個月】增加", "2025-12-11", "2025-10/2025-11"],
    ["微軟【上一财年】的亏损", "2025-11-01", "2024-07/2025-06"],
  ])("%s seen from %s is %s", (marked, reference, period) => {
    const grain = marked.includes("季") ? "quarter" : marked.includes("月") ? "month" : "year"
    expectTime(marked, reference, period, grain)
  })
})

describe("zh/relative-year resolves from the reference", () => {
  test.each<[marked: string, period: string, grain: Grain]>([
    ["【去年】台股獲利", "2025", "year"],
    ["預估【今年】成長", "2026", "year"],
    ["【明年】EPS共識", "2027", "year"],
    ["【前年】的水準", "2024", "year"],
    ["佔比從【上年】上升", "2025", "year"],
    ["【去年12月】營收", "2025-12", "month"],
    ["【今年8月】會議", "2026-08", "month"],
    ["【明年3月】到期", "2027-03", "month"],
    ["【去年8月份】發出", "2025-08", "month"],
    ["任期於【今年5月15日】結束", "2026-05-15", "day"],
    ["【去年12月28日】提到", "2025-12-28", "day"],
    ["【去年底】降息", "2025-12", "month"],
    ["【今年年初】上漲", "2026-01", "month"],
    ["【明年初】量產", "2027-01", "month"],
    ["【明年第一季度】", "2027-Q1", "quarter"],
    ["【去年第三季度】", "2025-Q3", "quarter"],
    ["【今年上半年】", "2026-H1", "half"],
    ["【去年前10個月】", "2025-01/2025-10", "month"],
    ["【今年1月至5月期間】", "2026-01/2026-05", "month"],
    ["【去年12月至1月】", "2025-12/2026-01", "month"],
    ["【今明兩年】", "2026/2027", "year"],
    ["【去年同期】的水準", "2025", "year"],
    ["【今年夏天】", "2026-06/2026-08", "quarter"],
    ["【今年以來】上漲", "2026-01-01/2026-02-11", "year"],
    ["【年初至今】上漲", "2026-01-01/2026-02-11", "year"],
    ["【年內】第三次降息", "2026-01-01/2026-02-11", "year"],
    ["【今年內】第三次降息", "2026-01-01/2026-02-11", "year"],
    ["【年底】行情", "2026-12", "month"],
    ["較【年初】上修", "2026-01", "month"],
    ["【年末】買入", "2026-12", "month"],
  ])("%s is %s", (marked, period, grain) => {
    expectTime(marked, "2026-02-11", period, grain, { basis: "resolved" })
    if (grain !== "year" || !period.includes("-")) expectTime(marked, "2026-02", period, grain)
  })

  test.each<[text: string, grain: Grain]>([
    ["去年", "year"],
    ["今年8月", "month"],
    ["年底", "year"],
    ["本季", "quarter"],
    ["今天", "day"],
    ["上周五", "day"],
    ["上周", "week"],
    ["近三個月", "month"],
    ["一年後", "month"],
  ])("%s is nowhere without a reference", (text, grain) => {
    expectTime(`【${text}】`, null, null, grain)
  })

  test.each([
    ["隔夜逆回購餘額在【年底】跳升", "2026-01-05", "2025-12"],
    ["將於【年底】完成", "2026-01-05", "2026-12"],
    ["已超過【去年】全年", "2026-02-11", "2025"],
  ])("%s seen from %s is %s", (marked, reference, period) => {
    expect(timesOf(marked.replaceAll(/[【】]/gu, ""), reference)[0]?.period).toBe(period)
  })

  test("leaves words that only look like years", () => {
    expect(surfaces("過去年均、上年終獎、以後年度、日本年報、資本年、三年級、年級、年代、學年")).toEqual([])
  })
})
