import { describe, expect, test } from "vitest"
import { applyView, wasKnown } from "@/lib/charts/apply-view"
import { visiblePoints } from "@/lib/charts/domain"
import { canIndex, canLog } from "@/lib/charts/indexed"
import { seriesDrawing } from "@/lib/charts/series-option"
import { presetRange } from "@/lib/charts/time-window"
import { PLAIN_VIEW, type View } from "@/lib/charts/view"
import { dataOf, indicatorOf } from "./helpers"

const DATA = dataOf(
  {
    rate: [
      { period: "2024-11-01", value: 2, dates: ["2024-11-02"] },
      { period: "2025-09-10", value: 3, dates: ["2025-09-11"] },
      { period: "2025-12-10", value: 4, dates: ["2025-12-11", "2025-12"] },
      { period: "2026", value: 1, status: "forecast", dates: [null] },
    ],
    other: [{ period: "2025-09-10", value: -1, dates: ["2025-09-11"] }],
  },
  [indicatorOf("rate", "line"), indicatorOf("other", "points", "bp", 1)],
)
const shown = (change: Partial<View>) =>
  visiblePoints(applyView(DATA, { ...PLAIN_VIEW, ...change })).map(({ id }) => id)

describe("a view shows", () => {
  test.each<[string, Partial<View>, string[]]>([
    ["everything when plain", {}, ["rate-p0", "rate-p1", "rate-p2", "rate-p3", "other-p0"]],
    ["one status", { statuses: ["forecast"] }, ["rate-p3"]],
    ["two statuses", { statuses: ["forecast", "actual"] }, ["rate-p0", "rate-p1", "rate-p2", "rate-p3", "other-p0"]],
    ["nothing of a language no article has", { languages: ["zh-Hans"] }, []],
    ["one publisher", { publisher: "Daily" }, ["rate-p0", "rate-p1", "rate-p2", "rate-p3", "other-p0"]],
    ["nothing of an unknown publisher", { publisher: "Weekly" }, []],
    ["what was known on the day of publication", { knownOn: "2025-09-11" }, ["rate-p0", "rate-p1", "other-p0"]],
    ["not what was published a day later", { knownOn: "2025-09-10" }, ["rate-p0"]],
    ["the month up to the newest actual figure, not to a forecast", { range: "1m" }, ["rate-p2"]],
    ["its year so far, and a forecast of all the year after only where it overlaps", { range: "ytd" }, ["rate-p1", "rate-p2", "other-p0"]], // prettier-ignore
    ["a stretch of days", { from: "2025-09-01", to: "2025-09-30" }, ["rate-p1", "other-p0"]],
    ["everything for a stretch that ends before it begins", { from: "2025-09-30", to: "2025-09-01" }, ["rate-p0", "rate-p1", "rate-p2", "rate-p3", "other-p0"]], // prettier-ignore
  ])("%s", (_, change, expected) => {
    expect(shown(change)).toEqual(expected)
  })

  test("a point with the citations that were out by then", () => {
    const [point] = applyView(DATA, { ...PLAIN_VIEW, knownOn: "2025-12-15" }).points.filter(
      ({ id }) => id === "rate-p2",
    )
    expect(point?.citations.map(({ date }) => date)).toEqual(["2025-12-11"])
    expect(point?.spoken).toEqual([Date.UTC(2025, 11, 11), Date.UTC(2025, 11, 11)])
  })

  test("the same data for a plain view, so that nothing is drawn anew", () => {
    expect(applyView(DATA, { ...PLAIN_VIEW, sort: "who" })).toBe(DATA)
  })
})

test.each([
  ["2025-12-11", "2025-12-11", true],
  ["2025-12-11", "2025-12-10", false],
  ["2025-12", "2025-12-30", false],
  ["2025-12", "2025-12-31", true],
  [null, "2030-01-01", false],
])("an article of %s was known on %s: %s", (date, day, expected) => {
  expect(wasKnown(date, day)).toBe(expected)
})

describe("a range up to the newest figure", () => {
  const rangeOf = (period: string, range: "1m" | "3m" | "ytd" | "1y") =>
    presetRange(dataOf({ i: [{ period }] }, [indicatorOf("i")]), range)?.map(at => new Date(at).toISOString().slice(0, 10)) // prettier-ignore

  test.each([
    ["2025-12-10", "1m", ["2025-11-10", "2025-12-11"]],
    ["2025-03-31", "1m", ["2025-02-28", "2025-04-01"]],
    ["2024-02-29", "1y", ["2023-02-28", "2024-03-01"]],
    ["2025-12-10", "ytd", ["2025-01-01", "2025-12-11"]],
    ["2025", "1m", ["2025-01-01", "2026-01-01"]],
    ["2025-Q4", "3m", ["2025-09-30", "2026-01-01"]],
  ] as const)("%s, %s", (period, range, expected) => {
    expect(rangeOf(period, range)).toEqual(expected)
  })

  test("is none where there is no figure", () => {
    expect(presetRange(dataOf({}, [indicatorOf("i")]), "1m")).toBeUndefined()
  })
})

describe("an index", () => {
  const indexed = applyView(DATA, { ...PLAIN_VIEW, scaling: "index" })

  test("sets the first level shown to 100 and leaves out what has no base", () => {
    expect(indexed.points.map(({ value }) => value)).toEqual([100, 150, 200, 50])
    expect(indexed.indicators.map(({ id, unitText }) => [id, unitText])).toEqual([["rate", DATA.strings.indexed]])
  })

  test("keeps what a reader is told of a figure", () => {
    expect(indexed.points.map(({ valueText }) => valueText)).toEqual(DATA.points.slice(0, 4).map(({ valueText }) => valueText)) // prettier-ignore
  })

  test.each([
    ["two levels", [{ value: 3 }, { value: 4, period: "2025-11-10" }], true],
    ["two levels of one day", [{ value: 3 }, { value: 4 }], false],
    ["one level", [{ value: 3 }], false],
    ["levels below zero", [{ value: -3 }, { value: -4, period: "2025-11-10" }], false],
    ["a level and a forecast", [{ value: 3 }, { value: 4, period: "2026-11-10", status: "forecast" as const }], false],
  ])("of %s tells something: %s", (_, points, expected) => {
    expect(canIndex(dataOf({ i: points }, [indicatorOf("i")]))).toBe(expected)
  })
})

describe("a logarithmic scale", () => {
  test.each([
    ["values far apart", [10, 1000], "line" as const, true],
    ["values close together", [3.5, 4], "line" as const, false],
    ["values on both sides of zero", [-1, 100], "line" as const, false],
    ["columns, which stand on zero", [10, 1000], "bars" as const, false],
    ["one value", [10], "line" as const, false],
  ])("tells something of %s: %s", (_, values, chart, expected) => {
    expect(canLog(dataOf({ i: values.map(value => ({ value })) }, [indicatorOf("i", chart)]))).toBe(expected)
  })

  test("leaves a panel with values below zero as it is", () => {
    const { marks } = seriesDrawing(applyView(DATA, { ...PLAIN_VIEW, scaling: "log" }), { width: 760, height: 500 })
    expect(marks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(marks.flatMap(({ points }) => points).toSorted()).toEqual(DATA.points.map(({ id }) => id).toSorted())
  })
})
