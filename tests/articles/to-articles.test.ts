import { describe, expect, test } from "vitest"
import { toArticles } from "@/lib/articles/to-articles"

const won =
  "12月14日,南韓政府在周末召開緊急會議,2025年以來韓元貶勢加劇,官員表示將採取措施穩定市場,出口商也被要求結售美元。"
const coffee = "咖啡豆期貨走高,烘焙業者成本增加四成,連鎖店年後調價,消費者團體呼籲主管機關查核,進口商說要等到新豆上市。"

const seed = (name: string, text: string, frontMatter = {}) => ({ name, text, frontMatter })

describe("toArticles", () => {
  test("sorts by date, newest first, undated ones last", () => {
    const articles = toArticles([
      seed("a.md", coffee),
      seed("b.md", won),
      seed("c.md", "降息一碼的影響有限。", { date: "2026-01-02", title: "降息" }),
    ])
    expect(articles.map(({ date, dateBasis, seed: name }) => [date, dateBasis, name])).toEqual([
      ["2026-01-02", "given", "c.md"],
      ["2025-12-14", "event", "b.md"],
      [null, null, "a.md"],
    ])
    expect(articles[0]?.title).toBe("降息")
  })

  test("cuts each article out of its seed, and names it by date and text", () => {
    const [article] = toArticles([seed("a.txt", `\n\n${won}\n`)])
    expect(article).toMatchObject({
      text: won,
      start: 2,
      end: 2 + won.length,
      copies: [],
      language: "zh-Hant",
      url: null,
    })
    expect(article?.id).toMatch(/^2025-12-14-[0-9a-f]{8}$/u)
    expect(toArticles([seed("other.txt", won)])[0]?.id).toBe(article?.id)
    expect(toArticles([seed("a.txt", coffee)])[0]?.id).toMatch(/^undated-[0-9a-f]{8}$/u)
  })

  test("lists an article of another seed as a copy, with its place there", () => {
    const [article, ...rest] = toArticles([seed("a.txt", won), seed("b.txt", `  ${won}`), seed("c.txt", won)])
    expect(rest).toEqual([])
    expect(article?.copies).toEqual([
      { seed: "b.txt", start: 2, end: 2 + won.length },
      { seed: "c.txt", start: 0, end: won.length },
    ])
  })

  test("gives the same articles whatever is asked first", () => {
    const seeds = [seed("a.txt", won), seed("b.txt", coffee), seed("c.txt", `${coffee}\n`)]
    expect(toArticles(seeds)).toEqual(toArticles(seeds))
    expect(toArticles([])).toEqual([])
  })
})
