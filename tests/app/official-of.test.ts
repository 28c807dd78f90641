import { describe, expect, test, vi } from "vitest"

vi.mock("server-only", () => ({}))

const { chartDataOf } = await import("@/app/_lib/chart-data-of")
const { decisionsIn } = await import("@/app/_lib/official-of")
const { findIndicator, listChecks, findObservation } = await import("@/lib/queries")

describe("a chart of quoted figures", () => {
  const sofr = findIndicator("us.sofr")!
  const spread = findIndicator("us.sofr_iorb_spread")!

  test("has official ones behind them where it is asked to, and none elsewhere", () => {
    expect(chartDataOf([sofr], "en", { withOfficial: true }).reference.map(({ indicator }) => indicator)).toEqual([
      "us.sofr",
    ])
    expect(chartDataOf([spread], "en", { withOfficial: true }).reference).toHaveLength(1)
    expect(chartDataOf([sofr], "en").reference).toEqual([])
  })

  test("says in words what differs, on every chart", () => {
    const differing = listChecks().comparisons.filter(({ verdict }) => verdict === "differs")
    expect(differing.length).toBeGreaterThan(0)
    for (const { observation } of differing) {
      const indicator = findIndicator(findObservation(observation)!.indicator)!
      const point = chartDataOf([indicator], "en").points.find(({ citations }) =>
        citations.some(({ id }) => id === observation),
      )
      expect(point?.disagreement).toMatch(/^The official figure is /u)
    }
  })
})

test("decisions are told by how far they moved the range, oldest first", () => {
  const decisions = decisionsIn("en")
  expect(decisions.find(({ at }) => at === Date.parse("2025-12-10"))?.text).toBe("−25 bp")
  expect(decisions.find(({ at }) => at === Date.parse("2022-06-15"))?.text).toBe("+75 bp")
  expect(decisions.map(({ at }) => at)).toEqual(decisions.map(({ at }) => at).toSorted((a, b) => a - b))
})
