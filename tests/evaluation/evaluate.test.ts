import { beforeEach, describe, expect, test } from "vitest"
import { calibrate, evaluateSet, scoreCorpus, scoreSeeds, type Scored } from "@/lib/evaluation/evaluate"
import { readCorpus } from "@/lib/evaluation/read-corpus"
import { readLabels } from "@/lib/evaluation/read-labels"
import { temporaryFolder } from "../helpers"
import { LEXICON } from "../observations/helpers"

const ENTRY = `- text: 12月9日SOFR報3.67%,前一天也是3.67%。
  publishedAt: 2025-12-11
  expect:
    - { indicator: us.repo, figure: 3.67%, value: 3.67, period: 2025-12-09, status: actual }
    - { indicator: us.repo, figure: 3.67%, start: 21, value: 3.67, period: [2025-12-08, 2025-12], status: [previous, actual] }
- text: 歐洲央行談到通膨率2.1%。
  publishedAt: 2025-12-11
  expect: []
  why: another measure
`

describe("readCorpus", () => {
  const corpus = (text: string) => readCorpus(temporaryFolder({ "a.yaml": text, "README.md": "- not: an entry" }))

  test("finds each figure in its text, and takes one reading or several", () => {
    const [first, second] = corpus(ENTRY)
    expect(first).toMatchObject({ file: "a.yaml", publishedAt: "2025-12-11", title: undefined })
    expect(first?.labels).toEqual([
      { indicator: "us.repo", value: 3.67, start: 10, end: 15, periods: ["2025-12-09"], statuses: ["actual"] },
      {
        ...{ indicator: "us.repo", value: 3.67, start: 21, end: 26 },
        ...{ periods: ["2025-12-08", "2025-12"], statuses: ["previous", "actual"] },
      },
    ])
    expect(second?.labels).toEqual([])
  })

  test.each<[string, string, string]>([
    [
      "a figure that the text does not hold",
      ENTRY.replace("figure: 3.67%,", "figure: 3.76%,"),
      'a.yaml:1: invalid figure: "3.76%" (want a part of «12月9日SOFR報3.67%,前一天也是3.67%。…»)',
    ],
    [
      "a figure at another place",
      ENTRY.replace("start: 21", "start: 20"),
      'a.yaml:1: invalid figure: "3.67%" (want a part of «12月9日SOFR報3.67%,前一天也是3.67%。…»)',
    ],
    ["an unknown key", ENTRY.replace("why:", "because:"), "a.yaml:9: unknown key: 1.because"],
    [
      "an unknown status",
      ENTRY.replace("status: actual", "status: fact"),
      'a.yaml:4: invalid 0.expect.0.status: "fact" (Invalid input)',
    ],
  ])("refuses %s", (_, text, message) => expect(() => corpus(text)).toThrow(message))
})

const FIGURE = {
  ...{ doc: "a.txt", start: 10, end: 15, indicator: "us.repo", value: 3.67 },
  ...{ period: "2025-12-09", periodAlt: ["2025-12"], status: "actual", tier: "core", periodWhy: "article date" },
}
const OTHER = { ...FIGURE, doc: "b.txt", indicator: "kr.won", tier: "wide", periodAlt: undefined, periodWhy: "stated" }
const TRAP = { doc: "a.txt", start: 10, end: 15, quote: "3.67%", notIndicators: ["us.rate"], really: "SOFR" }
const jsonl = (...lines: unknown[]) => lines.map(line => `${JSON.stringify(line)}\n`).join("")

describe("readLabels", () => {
  test("sorts labels and traps by seed and tells which indicators are core", () => {
    const dir = temporaryFolder({ "figures.jsonl": jsonl(FIGURE, OTHER), "traps.jsonl": jsonl(TRAP) })
    const { bySeed, core } = readLabels(dir)
    expect([...core]).toEqual(["us.repo"])
    expect([...bySeed.keys()]).toEqual(["a.txt", "b.txt"])
    expect(bySeed.get("a.txt")).toMatchObject({
      labels: [{ periods: ["2025-12-09", "2025-12"], statuses: ["actual"], inferred: true, optional: false }],
      traps: [{ start: 10, end: 15, notIndicators: ["us.rate"], really: "SOFR" }],
    })
    expect(bySeed.get("b.txt")).toMatchObject({ labels: [{ periods: ["2025-12-09"], inferred: false }], traps: [] })
  })

  test("throws where a line is not as labelled", () => {
    const dir = temporaryFolder({ "figures.jsonl": jsonl({ ...FIGURE, status: "fact" }), "traps.jsonl": "" })
    expect(() => readLabels(dir)).toThrow(/status/u)
  })
})

describe("scoreSeeds", () => {
  const seeds = [{ name: "a.txt", text: "12月9日SOFR報3.67%。\n", frontMatter: { date: "2025-12-11" } }]
  const trapped = (notIndicators: string[]) =>
    scoreSeeds(
      LEXICON,
      seeds,
      new Map([["a.txt", { labels: [], traps: [{ start: 9, end: 12, notIndicators, really: "-" }] }]]),
      new Set(),
    )

  test("tells which traps were taken, and as what", () => {
    expect(trapped(["kr.won", "us.repo"])[0]?.traps.map(({ takenAs }) => takenAs)).toEqual(["us.repo"])
    expect(trapped(["kr.won"])[0]?.traps.map(({ takenAs }) => takenAs)).toEqual([null])
  })

  test("leaves seeds that nobody labelled out", () =>
    expect(scoreSeeds(LEXICON, seeds, new Map(), new Set())).toEqual([]))
})

describe("evaluateSet and calibrate", () => {
  let scored: Scored[] = []
  beforeEach(() => {
    scored = scoreCorpus(LEXICON, readCorpus(temporaryFolder({ "a.yaml": ENTRY })), new Set(["us.repo"]))
  })

  test("counts core and wide apart, and texts from which nothing should be read", () => {
    const set = evaluateSet(scored, new Set(["us.repo"]))
    expect(set).toMatchObject({
      texts: 2,
      core: { labelled: 2, found: 2, spurious: 0 },
      wide: { labelled: 0, spurious: 0 },
    })
    expect(set.traps).toEqual({ texts: 1, taken: 0 })
    expect(Object.keys(set.byIndicator)).toEqual(["us.repo"])
  })

  test("says how many figures of a band of confidence are right; bands meet without overlap and none is lost", () => {
    const bands = calibrate(scored)
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [0.5, 0.6],
      [0.6, 0.7],
      [0.7, 0.8],
      [0.8, 0.9],
      [0.9, 1],
    ])
    expect(bands.reduce((sum, band) => sum + band.read, 0)).toBe(2)
    for (const { read, right } of bands) expect(right).toBeLessThanOrEqual(read)
  })

  test("counts a figure of full confidence, and one that answers no label as wrong", () => {
    const [first] = scored
    const sure = first!.score.outcomes[0]!.read!
    const spurious = { ...first!, score: { outcomes: [], spurious: [{ ...sure, confidence: 1 }] } }
    expect(calibrate([spurious]).at(-1)).toEqual({ from: 0.9, to: 1, read: 1, right: 0 })
  })
})
