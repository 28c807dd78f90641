import { describe, expect, test } from "vitest"
import { layoutPanels, seriesHeight } from "@/lib/charts/panels"
import { place } from "@/lib/charts/scales"
import { comparisonRows } from "@/lib/compare/comparison-rows"
import { mergeChartData } from "@/lib/compare/merge-chart-data"
import { nearPoints } from "@/lib/compare/near-points"
import { placeBack } from "@/lib/compare/place-back"
import { dataOf, indicatorOf } from "@/tests/charts/helpers"

const sofr = dataOf(
  {
    "us.sofr": [
      { period: "2025-10-31", value: 4.22 },
      { period: "2025-12-10", value: 3.67 },
    ],
  },
  [indicatorOf("us.sofr")],
)
const iorb = dataOf({ "us.iorb": [{ period: "2025-12-10", value: 3.65 }] }, [indicatorOf("us.iorb")])
const won = dataOf(
  {
    won: [
      { period: "2025-11", value: 1460 },
      { period: "2025-11-03", value: 1400, status: "previous" },
      { period: "../2025-10-31", value: 1390, status: "threshold" },
    ],
  },
  [indicatorOf("won", "points", "KRW per USD")],
)
const debt = dataOf({ debt: [{ period: "2025", value: 800 }] }, [indicatorOf("debt")])
const merged = mergeChartData([sofr, won, iorb], "equal")!

test("several charts are one: all points, a label that names each", () => {
  expect(merged.indicators.map(({ id }) => id)).toEqual(["us.sofr", "won", "us.iorb"])
  expect(merged.points).toHaveLength(6)
  for (const name of ["us.sofr", "won", "us.iorb"]) expect(merged.label).toContain(name)
  expect(mergeChartData([], "equal")).toBeUndefined()
})

const plots = (charts: (typeof sofr)[], panels: "subject" | "equal" | "apart") => {
  const data = mergeChartData(charts, panels)!
  const { panels: drawn } = layoutPanels(data, { width: 760, height: seriesHeight(data, 760) })
  return drawn.map(({ indicators }) => indicators.map(({ indicator }) => indicator.id).join(" "))
}

describe("plots", () => {
  test("are shared by like units, also where another was chosen between them", () =>
    expect(plots([sofr, won, iorb], "equal")).toEqual(["us.sofr us.iorb", "won"]))

  test("are not shared by sizes so unlike that one would lie flat", () => {
    expect(plots([sofr, debt, iorb], "equal")).toEqual(["us.sofr us.iorb", "debt"])
    expect(plots([sofr, debt], "subject")).toEqual(["us.sofr debt"])
  })

  test("are one each where asked", () => expect(plots([sofr, iorb], "apart")).toEqual(["us.sofr", "us.iorb"]))

  test("are equally high beside each other", () => {
    const { panels } = layoutPanels(merged, { width: 760, height: seriesHeight(merged, 760) })
    expect(new Set(panels.map(({ y }) => y.start - y.end)).size).toBe(1)
    expect(panels.length).toBeGreaterThan(1)
  })
})

describe("at an instant", () => {
  const near = (at: string) => nearPoints(merged, Date.parse(at)).map(({ point }) => point?.value)

  test("each indicator tells the figure nearest to it", () => {
    expect(near("2025-11-01")).toEqual([4.22, 1460, 3.65])
    expect(near("2026-06-01")).toEqual([3.67, 1460, 3.65])
  })

  test("what was before or is watched speaks only where nothing else does", () => {
    const only = { ...merged, points: merged.points.filter(({ status }) => status !== "actual") }
    expect(nearPoints(only, Date.parse("2025-11-03")).map(({ point }) => point?.value)).toEqual([
      undefined,
      1400,
      undefined,
    ])
  })

  test("a place on the axis and its instant are each other's inverse", () => {
    const { x } = layoutPanels(merged, { width: 760, height: 400 })
    for (const at of [x.start, (x.start + x.end) / 2, x.end]) expect(place(x, placeBack(x, at))).toBeCloseTo(at)
  })
})

test("the table has a row a period, the newest first, and every point once", () => {
  const rows = comparisonRows(merged)
  expect(rows.map(({ period }) => period)).toEqual([
    "2025-12-10",
    "2025-11",
    "2025-11-03",
    "2025-10-31",
    "../2025-10-31",
  ])
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ points }) => points))).toHaveLength(merged.points.length)
  expect(rows[0]?.cells.map(({ points }) => points.map(({ value }) => value))).toEqual([[3.67], [], [3.65]])
})
