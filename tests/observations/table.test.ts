import { describe, expect, test } from "vitest"
import { read, type Told } from "./helpers"

function told(text: string): Told[] {
  return read(text).observations.map(({ indicator, value, period, status }) => [indicator, value, period, status])
}

describe("the top of a column tells of the figures under it", () => {
  test("what they are", () =>
    expect(told("| 指標 | 最新 | 前值 | 預期 |\n|---|---|---|---|\n| SOFR | 3.67% | 3.62% | 3.7% |")).toEqual([
      ["us.repo", 3.67, "2025-12-10", "actual"],
      ["us.repo", 3.62, "2025-12-09", "previous"],
      ["us.repo", 3.7, "2025-12-11", "forecast"],
    ]))

  test("of which day or year", () => {
    expect(told("| Rate | 12/8 | 12/9 |\n|---|---|---|\n| SOFR | 3.67% | 3.62% |")).toEqual([
      ["us.repo", 3.67, "2025-12-08", "actual"],
      ["us.repo", 3.62, "2025-12-09", "actual"],
    ])
    expect(told("| Forecast | 2026 | 2027E |\n|---|---|---|\n| U.S. GDP growth | 2.3% | 2% |")).toEqual([
      ["us.growth", 2.3, "2026", "forecast"],
      ["us.growth", 2, "2027", "forecast"],
    ])
  })

  test("what they measure, where the row begins with a date", () =>
    expect(told("| 日期 | SOFR | 收盤 |\n|---|---|---|\n| 12月9日 | 3.62% | 12 |\n| 12月10日 | 3.67% | 13 |")).toEqual([
      ["us.repo", 3.62, "2025-12-09", "actual"],
      ["us.repo", 3.67, "2025-12-10", "actual"],
    ]))

  test.each([
    ["above another table", "| 前值 |\n|---|\n\n以下為最新。\n| SOFR | 3.67% |"],
    ["above another column", "| 指標 | 最新 | 前值 |\n|---|---|---|\n| SOFR | 3.67% |"],
    ["that is no table", "指標 | 前值\nSOFR 3.67%"],
  ])("but not %s", (_, text) => expect(told(text)).toEqual([["us.repo", 3.67, "2025-12-10", "actual"]]))
})
