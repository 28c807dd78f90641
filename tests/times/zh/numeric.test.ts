import { describe, expect, test } from "vitest"
import type { Grain } from "@/lib/model"
import { expectTime, surfaces } from "../helpers"

describe("numeric dates", () => {
  test.each<[marked: string, reference: string | null, period: string, grain: Grain]>([
    ["發布於【2025/12/10】。", null, "2025-12-10", "day"],
    ["發布於【2025-12-10】。", null, "2025-12-10", "day"],
    ["發布於【2025.12.10】。", null, "2025-12-10", "day"],
    ["發布於【２０２５／１２／１０】", null, "2025-12-10", "day"],
    ["資料時間【2025/12】", null, "2025-12", "month"],
    ["Published 【12/10/2025】.", null, "2025-12-10", "day"],
    ["Published 【07/16/88】.", null, "1988-07-16", "day"],
    ["Published 【07/16/18】.", null, "2018-07-16", "day"],
    ["Updated 【09/2025】.", null, "2025-09", "month"],
    ["【2024 Aug】", null, "2024-08", "month"],
    ["Series 【2023-October】, revised", null, "2023-10", "month"],
    ["Options expire on 【the third Friday of March 2026】.", null, "2026-03-20", "day"],
    ["Closed on 【the last Monday of May】", "2025-06-18", "2025-05-26", "day"],
    ["檔案【20250930】版", null, "2025-09-30", "day"],
    ["Published 【13/5/2015】.", null, "2015-05-13", "day"],
    ["發布於【10.12.2025】", null, "2025-12-10", "day"],
    ["【2/11(三)】大家新年快樂", "2026-02-12", "2026-02-11", "day"],
    ["【2/11日(三)】大家早", "2026-02-12", "2026-02-11", "day"],
    ["川普【12/8】 盤後宣布", "2025-12-09", "2025-12-08", "day"],
    ["Meta 【11/24】宣布", "2025-11-25", "2025-11-24", "day"],
    ["在【2/19日】達到高峰", "2025-03-19", "2025-02-19", "day"],
    ["在【3 /7日】重申", "2025-03-19", "2025-03-07", "day"],
    ["他於【2/3】宣布", "2026-02-11", "2026-02-03", "day"],
    ["升温期(【11/7–11/12】)", "2025-11-03", "2025-11-07/2025-11-12", "day"],
    ["吹风期(【现在–11/7】)", "2025-11-03", "2025-11-03/2025-11-07", "day"],
    ["【1990年代】的泡沫", null, "1990/1999", "decade"],
    ["【90年代末】的泡沫", null, "1997/1999", "decade"],
    ["【20世紀60年代】", null, "1960/1969", "decade"],
    ["【上世纪90年代】", null, "1990/1999", "decade"],
    ["【九十年代】", null, "1990/1999", "decade"],
    ["【20年代】", null, "2020/2029", "decade"],
    ["【1970年代初期】", null, "1970/1973", "decade"],
  ])("%s seen from %s is %s", (marked, reference, period, grain) => {
    expectTime(marked, reference, period, grain)
  })

  test("a weekday decides the year", () => {
    expectTime("【2/11(三)】", "2025-03-01", "2026-02-11", "day", { basis: "resolved" })
    expectTime("【2/11(二)】", "2026-03-01", "2025-02-11", "day", { basis: "resolved" })
  })
})

describe("numbers that only look like dates", () => {
  test.each([
    "財政預算1/4之上",
    "佔了2/3",
    "僅1/10的人",
    "50/50的機率",
    "24/7 客服",
    "EMA5/10",
    "MA5/10/20",
    "版本2.5.1",
    "H20/H200",
    "2025.12",
    "2025/13/40",
    "0/0",
    "12/45",
    "3.75%至4.00%",
    "107k–111k",
    "02-23219933",
    "1,120件",
    "2330台積電",
    "2002中鋼",
    "20251210123",
    "20251310",
    "20250631",
    "20251210元",
    "20251210.5",
    "1/2/3/4",
  ])("%s", text => {
    expect(surfaces(text)).toEqual([])
  })
})
