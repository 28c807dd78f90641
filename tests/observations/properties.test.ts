import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { extractMentions } from "@/lib/extract/extract-mentions"
import type { Article, Language } from "@/lib/model"
import { MIN_CONFIDENCE, observe, type Observed } from "@/lib/observations/observe"
import { fold } from "@/lib/text/fold"
import { periodBounds } from "@/lib/times/period"
import { CATALOGUE } from "./catalogue"
import { LEXICON, read, TODAY } from "./helpers"

const NAMES = CATALOGUE.indicators.flatMap(({ read: readings }) =>
  readings.flatMap(({ names = [], measures = [], without = [] }) => [...names, ...measures, ...without]),
)
const WORDS = [
  ...new Set([...NAMES, ...CATALOGUE.entities.flatMap(({ entities }) => entities.flatMap(({ names }) => names))]),
  ...CATALOGUE.measures.flatMap(({ phrases }) => phrases),
]
const SCRAPS = [
  ..."3.67% 25 3.5 3.75 1,473 52.3億元 1,480韓元 25個基點 5bp 0.25個百分點 一碼 0 % 億元 ３．６７％".split(" "),
  ..."12月10日 週三 昨天 11月 2026年 第四季 on December 10 , in October since 2020 今年 9月的預測值".split(" "),
  ..."從 至 降至 升至 下調 上升 跌破 突破 關口 若 預計 希望 通常 前值 累計 平均 收盤 分別 和 將 不 年增".split(" "),
  ..."from to rose fell cut by expects if should normally previous average said according to".split(" "),
  ..."。 ， ; ! ? \n ( ) ： 、 「 」 【 】 → - . , 🙂 \ud83d \udc00 \u200b 表示 根據".split(" "),
]
const anyText = fc
  .array(fc.constantFrom(...WORDS, ...SCRAPS, ...SCRAPS, " ", ""), { maxLength: 40 })
  .map(scraps => scraps.join(""))
const anyLanguage = fc.constantFrom<Language>("en", "zh-Hant", "zh-Hans")
const anyDate = fc.constantFrom(TODAY, "2025-12", "2026-01-01", null)

function observed(text: string, language: Language, date: string | null): Observed {
  const article: Article = {
    ...{ id: "a", seed: "a.txt", start: 0, end: text.length, text, language, date },
    ...{ title: null, publisher: null, author: null, url: null, dateBasis: null, copies: [] },
  }
  return observe(LEXICON, article, extractMentions(text, language, date))
}

/** Half width as full width, one unit for one. */
function widen(text: string): string {
  return text.replace(/[\u0021-\u007e]/gu, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

fc.configureGlobal({ seed: 20251211 }) // what failed once fails again

describe("whatever the text", () => {
  test("an observation quotes it, and lies in its quote", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, anyDate, (text, language, date) => {
        for (const one of observed(text, language, date).observations) {
          expect(text.slice(one.start, one.end)).toBe(one.figure)
          expect(text.slice(one.quoteStart, one.quoteEnd)).toBe(one.quote)
          expect(one.quoteStart <= one.start && one.end <= one.quoteEnd).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
  })

  test("observations are in order and share no character, nor one with a diagnostic", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, anyDate, (text, language, date) => {
        const { observations, diagnostics } = observed(text, language, date)
        for (const spans of [
          observations,
          diagnostics,
          [...observations, ...diagnostics].sort((a, b) => a.start - b.start),
        ]) {
          spans.forEach((span, index) => {
            expect(span.start).toBeLessThan(span.end)
            if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]!.end)
          })
        }
      }),
      { numRuns: 600 },
    )
  })

  test("an observation keeps its indicator's promises", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, anyDate, (text, language, date) => {
        for (const one of observed(text, language, date).observations) {
          const indicator = CATALOGUE.indicators.find(({ id }) => id === one.indicator)
          const [lowest, highest] = indicator!.plausible
          for (const side of [one.value].flat()) expect(side >= lowest && side <= highest).toBe(true)
          if (Array.isArray(one.value)) expect(one.value[0]).toBeLessThanOrEqual(one.value[1])
          expect(one.unit).toBe(indicator!.unit)
          expect(periodBounds(one.period)).not.toBeNull()
          expect(one.confidence >= MIN_CONFIDENCE && one.confidence <= 1).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
  })

  test("the same text is read alike each time", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        expect(observed(text, language, TODAY)).toEqual(observed(text, language, TODAY))
      }),
      { numRuns: 150 },
    )
  })

  test.each<[string, (text: string) => string]>([
    ["in the other script", fold],
    ["in full width", widen],
  ])("it is read alike %s", (_, rewrite) => {
    const told = ({ observations, diagnostics }: Observed) => [
      observations.map(
        ({ start, end, indicator, value, unit, period, periodBasis, status, bound, stat, confidence }) => ({
          ...{ start, end, indicator, value, unit, period, periodBasis, status, bound, stat, confidence },
        }),
      ),
      diagnostics.map(({ start, end, rule }) => [start, end, rule]),
    ]
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        expect(told(observed(rewrite(text), language, TODAY))).toEqual(told(observed(text, language, TODAY)))
      }),
      { numRuns: 400 },
    )
  })

  test("readText gives offsets of the text as given", () => {
    fc.assert(
      fc.property(anyText, text => {
        const { articles, observations, diagnostics } = read(text)
        for (const one of observations) {
          expect([text.slice(one.start, one.end), text.slice(one.quoteStart, one.quoteEnd)]).toEqual([
            one.figure,
            one.quote,
          ])
          expect(articles.some(({ start, end }) => start <= one.quoteStart && one.quoteEnd <= end)).toBe(true)
        }
        for (const one of diagnostics) expect(text.slice(one.start, one.end)).toBe(one.text)
      }),
      { numRuns: 400 },
    )
  })
})

describe("a sentence of other things", () => {
  const anyPhrase = fc.constantFrom(
    "聯準會12月10日將政策利率從3.75%降至3.5%。",
    "韩元12月10日收报1,473.5韩元。",
    "SOFR rose 5 basis points on December 10.",
    "分析師指出,宏曠2025年11月營收為52.3億元,年增12.5%。",
    "12月10日SOFR報3.67%(前值3.62%)。",
  )
  const anyFiller = fc.constantFrom(
    "廚師把蘋果切成丁,撒上肉桂。\n",
    "下雨天最適合看書。\n\n",
    "猫在窗台上睡觉。\n",
    "The gardener watered the roses.\n",
    "🙂。\n",
  )
  const anyFillers = fc.array(anyFiller, { maxLength: 5 }).map(all => all.join(""))

  test("put before or behind moves a figure and changes nothing of it", () => {
    fc.assert(
      fc.property(anyPhrase, anyFillers, anyFillers, anyLanguage, (phrase, before, behind, language) => {
        const alone = observed(phrase, language, TODAY).observations
        const within = observed(`${before}${phrase}\n${behind}`, language, TODAY).observations
        expect(alone.length).toBeGreaterThan(0)
        expect(within).toEqual(
          alone.map(one => ({
            ...one,
            id: `a-f${one.start + before.length}`,
            start: one.start + before.length,
            end: one.end + before.length,
            quoteStart: one.quoteStart + before.length,
            quoteEnd: one.quoteEnd + before.length,
          })),
        )
      }),
      { numRuns: 200 },
    )
  })
})
