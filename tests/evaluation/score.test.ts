import { describe, expect, test } from "vitest"
import { scoreText, tally, type Label, type Read } from "@/lib/evaluation/score"

function label(rest: Partial<Label> = {}): Label {
  return {
    indicator: "us.sofr",
    start: 10,
    end: 15,
    value: 3.67,
    periods: ["2025-12-09"],
    statuses: ["actual"],
    ...rest,
  }
}

function read(rest: Partial<Read> = {}): Read {
  return {
    ...{ indicator: "us.sofr", start: 10, end: 15, figure: "3.67%", value: 3.67 },
    ...{ period: "2025-12-09", status: "actual", confidence: 0.9 },
    ...rest,
  }
}

/** Whether a label was found, and right in period and status; and how much was read besides. */
function judged(labels: Label[], reads: Read[], strict = true): [boolean, boolean, boolean, number] {
  const { outcomes, spurious } = scoreText(labels, reads, () => strict)
  const [outcome] = outcomes
  return [outcome?.read !== undefined, outcome?.period ?? false, outcome?.status ?? false, spurious.length]
}

describe("a label", () => {
  test.each<[string, Partial<Read>]>([
    ["the same figure", {}],
    ["one that shares a character with it", { start: 14, end: 20 }],
    ["one within it", { start: 11, end: 12 }],
    ["one whose value is as near as rounding goes", { value: 3.6701 }],
  ])("is found by %s", (_, rest) => expect(judged([label()], [read(rest)])).toEqual([true, true, true, 0]))

  test.each<[string, Partial<Read>]>([
    ["another indicator", { indicator: "us.iorb" }],
    ["a figure beside it", { start: 15, end: 20 }],
    ["another value", { value: 3.68 }],
    ["the value with the other sign", { value: -3.67 }],
    ["one end of its range too many", { value: [3.67, 3.75] }],
  ])("is not found by %s, which is spurious then", (_, rest) =>
    expect(judged([label()], [read(rest)])).toEqual([false, false, false, 1]),
  )

  test("is found but not right where period or status differ", () => {
    expect(judged([label()], [read({ period: "2025-12-10" })])).toEqual([true, false, true, 0])
    expect(judged([label()], [read({ status: "forecast" })])).toEqual([true, true, false, 0])
  })

  test("is right in any reading that can be defended", () => {
    const labels = [label({ periods: ["2025-12-09", "2025-12"], statuses: ["actual", "threshold"] })]
    expect(judged(labels, [read({ period: "2025-12", status: "threshold" })])).toEqual([true, true, true, 0])
  })

  test("takes the right one of two that fit, and the other is spurious", () =>
    expect(judged([label()], [read({ status: "forecast" }), read()])).toEqual([true, true, true, 1]))

  test("and another at its place need a figure each", () => {
    const { outcomes, spurious } = scoreText([label(), label()], [read()], () => true)
    expect([outcomes.map(outcome => outcome.read !== undefined), spurious.length]).toEqual([[true, false], 0])
  })

  test("that is optional scores neither way", () => {
    expect(scoreText([label({ optional: true })], [read()], () => true)).toEqual({ outcomes: [], spurious: [] })
    expect(scoreText([label({ optional: true })], [], () => true)).toEqual({ outcomes: [], spurious: [] })
  })
})

describe("a period", () => {
  const isRight = (wanted: string, got: string, strict: boolean, inferred = false) =>
    judged([label({ periods: [wanted], inferred })], [read({ period: got })], strict)[1]

  test.each<[string, string, string, boolean]>([
    ["the same", "2025-12-09", "2025-12-09", true],
    ["the same days in another notation", "2025-Q4", "2025-10/2025-12", true],
    ["a day beside it", "2025-12-09", "2025-12-10", false],
    ["a longer one around it", "2025-12-09", "2025-12", false],
    ["no period at all", "2025-12-09", "soon", false],
  ])("of a core indicator is exact: %s", (_, wanted, got, right) => expect(isRight(wanted, got, true)).toBe(right))

  test.each<[string, string, string, boolean]>([
    ["a longer one around it", "2025-12-09", "2025-12", true],
    ["one that overlaps", "2025-Q4", "2025-12/2026-01", true],
    ["one that does not", "2025-12-09", "2025-11", false],
    ["one longer than a year", "2025-12-09", "2024/2025", false],
    ["an open one", "2025-12-09", "../2025-12-09", false],
  ])("of another may overlap: %s", (_, wanted, got, right) => expect(isRight(wanted, got, false)).toBe(right))

  test("that the labeller inferred has three days of slack", () => {
    expect(isRight("2025-12-09", "2025-12-12", true, true)).toBe(true)
    expect(isRight("2025-12-09", "2025-12-13", true, true)).toBe(false)
  })
})

describe("tally", () => {
  test("counts over texts and gives precision, recall and their harmonic mean", () => {
    const scores = [
      scoreText([label(), label({ start: 30, end: 35 })], [read(), read({ start: 50, end: 55 })], () => true),
      scoreText([label()], [read({ status: "forecast" })], () => true),
    ]
    expect(tally(scores)).toEqual({
      ...{ labelled: 3, found: 2, right: 1, spurious: 1, rightPrecision: 1 / 3, rightRecall: 1 / 3 },
      rightF1: expect.closeTo(1 / 3, 12) as number,
    })
  })

  test("counts the indicators asked for only", () => {
    const scores = [scoreText([label(), label({ indicator: "us.iorb" })], [read()], () => true)]
    expect(tally(scores, id => id === "us.iorb")).toMatchObject({
      labelled: 1,
      found: 0,
      right: 0,
      spurious: 0,
      rightF1: 0,
    })
  })

  test("of nothing is without fault, and of nothing but errors worth nothing", () => {
    expect(tally([])).toMatchObject({ labelled: 0, rightPrecision: 1, rightRecall: 1, rightF1: 1 })
    expect(tally([scoreText([label()], [read({ value: 9 })], () => true)])).toMatchObject({ rightF1: 0, spurious: 1 })
  })
})
