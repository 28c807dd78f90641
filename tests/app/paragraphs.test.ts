import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toParagraphs } from "@/app/_lib/paragraphs"
import { observationAt } from "./helpers"

const printed = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe("toParagraphs", () => {
  test("keeps the lines of a text and drops the empty ones", () => {
    const text = "  第一行\n\n\u3000第二行 \r\n第三行"
    expect(printed(text, toParagraphs(text, []))).toEqual(["第一行", "第二行", "第三行"])
  })

  test("leaves a line of ordinary length whole", () => {
    const text = "央行維持利率不變。".repeat(30)
    expect(toParagraphs(text, [])).toHaveLength(1)
  })

  test("breaks an overlong line at sentence ends only", () => {
    const text = "利率升到4.22%，市場因此緊張。".repeat(60)
    const paragraphs = printed(text, toParagraphs(text, []))
    expect(paragraphs.length).toBeGreaterThan(3)
    for (const paragraph of paragraphs) {
      expect(paragraph).toMatch(/^利率.*。$/su)
      expect(paragraph.length).toBeLessThanOrEqual(320)
    }
  })

  test("lets English run longer and does not break at a decimal point or an abbreviation", () => {
    const text = "The U.S. rate rose to 4.22% on Oct. 31 as cash grew scarce. ".repeat(40)
    const paragraphs = printed(text, toParagraphs(text, []))
    expect(paragraphs.length).toBeGreaterThan(2)
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^The U\.S\..*scarce\.$/su)
  })

  test.each([
    ["(1)", "(2)"],
    ["1.", "2."],
    ["一、", "二、"],
    ["第一，", "第二，"],
    ["• ", "• "],
  ])("breaks an overlong line before the items of its list: %s %s", (first, second) => {
    const item = "央行維持利率不變，市場反應平淡。".repeat(8)
    const text = `開場白。${first}${item}${second}${item}${"其後還有一段。".repeat(20)}`
    const starts = printed(text, toParagraphs(text, []))
    expect(starts.filter(paragraph => paragraph.startsWith(first.trim()) || paragraph.startsWith(second.trim()))).toHaveLength(2) // prettier-ignore
  })

  test("does not take a decimal for an item", () => {
    const text = "利率維持不變。1.25%是上限。".repeat(60)
    expect(toParagraphs(text, []).length).toBeLessThanOrEqual(text.length / 200 + 1)
  })

  test("leaves a long run without any sentence end whole", () => {
    const text = "漲".repeat(1000)
    expect(toParagraphs(text, [])).toHaveLength(1)
  })

  test("cuts out each figure with what it was read as", () => {
    const text = "由3.75%降至3.50%。"
    const [paragraph] = toParagraphs(text, [observationAt(text, 8, 13), observationAt(text, 1, 6)])
    expect(printed(text, paragraph?.segments ?? [])).toEqual(["由", "3.75%", "降至", "3.50%", "。"])
    expect(paragraph?.segments.map(segment => segment.observations.length)).toEqual([0, 1, 0, 1, 0])
  })

  test("joins figures that overlap, and two readings of the same words", () => {
    const text = "共3.5%至3.75%區間"
    const observations = [observationAt(text, 1, 11), observationAt(text, 6, 11), observationAt(text, 1, 11)]
    const [paragraph] = toParagraphs(text, observations)
    expect(printed(text, paragraph?.segments ?? [])).toEqual(["共", "3.5%至3.75%", "區間"])
    expect(paragraph?.segments[1]?.observations).toHaveLength(3)
  })

  test("keeps figures that only touch apart", () => {
    const text = "4%5%"
    const [paragraph] = toParagraphs(text, [observationAt(text, 0, 2), observationAt(text, 2, 4)])
    expect(printed(text, paragraph?.segments ?? [])).toEqual(["4%", "5%"])
  })

  test("marks both parts of a figure that a line end breaks", () => {
    const text = "達4012.55\n億元。"
    const marked = toParagraphs(text, [observationAt(text, 1, 11)]).flatMap(({ segments }) =>
      segments.filter(segment => segment.observations.length > 0),
    )
    expect(printed(text, marked)).toEqual(["4012.55", "億元"])
  })
})

const scraps = fc.constantFrom(
  "利率",
  "4.22%",
  "升至",
  "。",
  "，",
  "\n",
  " ",
  "\u3000",
  "U.S. ",
  "rose. ",
  "😀",
  "！」",
  "3.5%至",
)
const texts = fc.array(scraps, { maxLength: 400 }).map(parts => parts.join(""))
const textsWithSpans = texts.chain(text =>
  fc.tuple(
    fc.constant(text),
    fc
      .array(fc.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
      .map(pairs =>
        pairs.map(([start, length]) =>
          observationAt(text, Math.min(start, text.length), Math.min(start + length, text.length)),
        ),
      ),
  ),
)

describe("of any text", () => {
  test("paragraphs lose nothing but white space, in order", () => {
    fc.assert(
      fc.property(textsWithSpans, ([text, observations]) => {
        const spans = toParagraphs(text, observations)
        let at = 0
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe("")
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe("")
      }),
    )
  })

  test("segments lie side by side and fill their paragraph, and every figure's first letter is in one", () => {
    fc.assert(
      fc.property(textsWithSpans, ([text, observations]) => {
        const paragraphs = toParagraphs(text, observations)
        for (const { start, end, segments } of paragraphs) {
          expect(segments.map(segment => segment.start)).toEqual([
            start,
            ...segments.slice(0, -1).map(each => each.end),
          ])
          expect(segments.at(-1)?.end).toBe(end)
        }
        const marked = paragraphs.flatMap(({ segments }) => segments.flatMap(each => each.observations))
        for (const observation of observations.filter(each => each.figure.trim() !== "")) {
          expect(marked).toContain(observation)
        }
      }),
    )
  })
})
