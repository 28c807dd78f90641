import { describe, expect, test } from "vitest"
import type { OfficialValue } from "@/lib/model"
import { mergeSteps, mergeValues } from "@/lib/reference/merge"

const at = (period: string, value: OfficialValue["value"], decided: string | null = null): OfficialValue => ({
  period,
  decided,
  stat: "level",
  measure: null,
  value,
  source: "https://example.org",
})
const told = (values: OfficialValue[]) =>
  values.map(({ period, value, decided }) => (decided ? [period, value, decided] : [period, value]))

describe("values", () => {
  const known = [at("2026-03-02", 3.7), at("2026-03-04", 3.68)]

  test("new ones take their place in order", () => {
    const { values, added, changed } = mergeValues(known, [at("2026-03-05", 3.66), at("2026-03-03", 3.69)])
    expect(told(values)).toEqual([
      ["2026-03-02", 3.7],
      ["2026-03-03", 3.69],
      ["2026-03-04", 3.68],
      ["2026-03-05", 3.66],
    ])
    expect([added.length, changed.length]).toEqual([2, 0])
  })

  test("the same again changes nothing, its source neither", () => {
    const { values, added, changed } = mergeValues(known, [
      { ...at("2026-03-04", 3.68), source: "https://example.com" },
    ])
    expect(values).toEqual(known)
    expect([added, changed]).toEqual([[], []])
  })

  test("a revised one takes the place of the known", () => {
    const { values, changed } = mergeValues(known, [at("2026-03-04", 3.67)])
    expect(told(values)).toEqual([
      ["2026-03-02", 3.7],
      ["2026-03-04", 3.67],
    ])
    expect(changed.map(({ before, after }) => [before.value, after.value])).toEqual([[3.68, 3.67]])
  })

  test("another measure of the same day stands beside it", () => {
    const noon = { ...at("2026-03-04", 3.5), measure: "noon" }
    expect(mergeValues(known, [noon]).values).toHaveLength(3)
  })
})

describe("steps", () => {
  const known = [at("2025-10-30", [3.75, 4], "2025-10-29"), at("2025-12-11", [3.5, 3.75], "2025-12-10")]
  const MEETINGS = ["2025-12-10", "2026-01-28", "2026-03-18"]
  const daily = (days: string[], value: [number, number]) => days.map(day => at(day, value))

  test("days of the rate in force add nothing", () =>
    expect(mergeSteps(known, daily(["2025-12-11", "2025-12-12", "2026-01-05"], [3.5, 3.75]), MEETINGS).added).toEqual(
      [],
    ))

  test("the first day of another rate is a step, decided at the meeting before", () =>
    expect(
      told(
        mergeSteps(
          known,
          [...daily(["2026-03-18"], [3.5, 3.75]), ...daily(["2026-03-19", "2026-03-20"], [3.25, 3.5])],
          MEETINGS,
        ).added,
      ),
    ).toEqual([["2026-03-19", [3.25, 3.5], "2026-03-18"]]))

  test("a step far from any meeting was decided the day before", () =>
    expect(told(mergeSteps(known, daily(["2026-02-20"], [3, 3.25]), MEETINGS).added)).toEqual([
      ["2026-02-20", [3, 3.25], "2026-02-19"],
    ]))

  test("a step that its publisher tells otherwise is changed", () => {
    const { values, changed } = mergeSteps(known, daily(["2025-12-11"], [3.25, 3.5]), MEETINGS)
    expect(changed).toHaveLength(1)
    expect(told(values).at(-1)).toEqual(["2025-12-11", [3.25, 3.5], "2025-12-10"])
  })

  test("days may come newest first", () =>
    expect(
      told(mergeSteps(known, [at("2026-03-20", [3.25, 3.5]), at("2026-03-19", [3.25, 3.5])], MEETINGS).added),
    ).toEqual([["2026-03-19", [3.25, 3.5], "2026-03-18"]]))
})
