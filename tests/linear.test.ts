import { describe, expect, test } from "vitest"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { compileLexicon } from "@/lib/observations/lexicon"
import { readText } from "@/lib/read-text"
import { projectPath } from "./helpers"

const LEXICON = compileLexicon(readCatalogue(projectPath("data")))

const UNITS = 3000
const TIMES = 4
/** Four times the text takes about four times as long; where each figure looked at all the others it would take sixteen. */
const MOST_GROWTH = 10
/** Compiling and collecting disturb a measurement; the fastest of several rounds is the least disturbed. */
const ROUNDS = 12

describe("the time that reading takes grows with the text, whatever it is made of:", { timeout: 60_000 }, () => {
  test.each([
    ...[
      "9",
      "9,",
      "9.",
      "億",
      "一",
      "三分之",
      "從…至",
      "「從3%至」",
      "從3%至4%",
      "3%、",
      "3%和4%",
      "1,",
      "1/",
      "1-",
      "$1 ",
      "−1",
    ],
    ...["(", ")", "（3%）", "((", "「", " ", "　", "\n", "|", "| 3% ", "*", "**3%** ", "http://a.b/", "@a ", "#"],
    ...[
      "預計",
      "若",
      "不會",
      "表示",
      "根據",
      "降息",
      "升至",
      "關口",
      "逼近",
      "前值",
      "分別為",
      "but 3%, ",
      ", which is 3% ",
    ],
    ...["SOFR", "聯準會", "聯邦基金利率", "台積電營收", "韓元", "Fed ", "the rate on 3% "],
    ...[
      "12月10日",
      "12/10",
      "周三(9日)",
      "2025年",
      "3月",
      "去年同期",
      "上周五",
      "自2020年以來",
      "10 December 2025 ",
      "Dec. 10 ",
    ],
    ...["降息25個基點", "守住1500韓元", "營收100億元", "1美元兌1470韓元", "由3.75%降至3.5%", "SOFR 3.6% on Dec. 10 "],
    ...["大家早!\n", "財聯社12月10日電，利率3%。\n", "記者王小明", "一、\n", "---\n", "(12月10日 SOFR 3% "],
  ])("%j", unit => {
    expect(growthOf(times => unit.repeat(Math.ceil((UNITS * times) / unit.length)))).toBeLessThan(MOST_GROWTH)
  })

  test.each<[string, (number: number) => string]>([
    [
      "posts of a page",
      number => `【財聯社12月${1 + (number % 28)}日電】第${number}號公司營收${number}億元，年增5%。\n`,
    ],
    ["posts that are nearly alike", number => `大家早!\n聯準會宣布降息1碼，韓元收報14${number}韓元，成交清淡。\n\n`],
    ["rows of a table", number => `| 12月${1 + (number % 28)}日 | ${number}% | 3.${number}% |\n`],
  ])("%s", (_, line) => {
    const text = (times: number) => Array.from({ length: 100 * times }, (_item, index) => line(index)).join("")
    expect(growthOf(text)).toBeLessThan(MOST_GROWTH)
  })
})

/** How many times as long the larger text takes; measures again while that looks like too much. */
function growthOf(textOf: (times: number) => string): number {
  const [small, large] = [textOf(1), textOf(TIMES)]
  let [fastestSmall, fastestLarge] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS; round++) {
    fastestSmall = Math.min(fastestSmall, timeOf(small))
    fastestLarge = Math.min(fastestLarge, timeOf(large))
    if (round > 0 && fastestLarge < (MOST_GROWTH - 2) * fastestSmall) break
  }
  return fastestLarge / fastestSmall
}

/** In the process's own time, which other programs on the machine do not lengthen. */
function timeOf(text: string): number {
  const start = process.cpuUsage()
  readText(LEXICON, text, { date: "2025-12-11" })
  const { user, system } = process.cpuUsage(start)
  return user + system
}
