import { describe, expect, test } from "vitest"
import { splitArticles } from "@/lib/articles/split"

const body = "聯準會如預期降息一碼,主席表示利率已接近中性區間,市場反應正面,債市殖利率走低。"
const found = (text: string) => splitArticles(text).map(({ title, publisher, author }) => [title, publisher, author])

describe("the title is", () => {
  test.each([
    ["a first line above the text", `Fed連三降,點陣圖偏鷹\n${body}`, "Fed連三降,點陣圖偏鷹"],
    ["a first line above a byline", `Fed連三降\n作者:王小明\n${body}`, "Fed連三降"],
    ["in 《》 at the head of the text", `《寒流來襲!菜價週週漲》${body}`, "寒流來襲!菜價週週漲"],
    ["in 【】 before a dateline", `【美聯儲宣布降息25個基點】某某社12月11日電,${body}`, "美聯儲宣布降息25個基點"],
    ["a Markdown heading", `# 降息之後\n\n${body}`, "降息之後"],
    ["labelled", `標題:利率決議出爐\n${body}`, "利率決議出爐"],
    [
      "English",
      "Fed Cuts Rates Again\n\nThe Federal Reserve lowered its benchmark rate by a quarter point on Wednesday, as nearly everyone had expected.",
      "Fed Cuts Rates Again",
    ],
  ])("%s", (_, text, title) => {
    expect(found(text)[0]?.[0]).toBe(title)
  })

  test.each([
    ["a sentence", body],
    ["two paragraphs", `${body}\n${body}一年。`],
    ["a newspaper's name", `《華爾街日報》週二報導,${body}`],
    ["a dateline in brackets", `【某某社12月11日電】${body}`],
    ["a lead-in", `重點如下:\n${body}`],
    ["a numbered part", `一、利率決議\n${body}`],
    ["a date", `2025-12-11\n${body}`],
  ])("not %s", (_, text) => {
    expect(found(text)[0]?.[0]).toBeNull()
  })
})

describe("publisher and author are", () => {
  test.each([
    ["credited at the end", `${body} (觀察財經)`, "觀察財經", null],
    ["an agency of a dateline", `某某社12月11日電,${body}`, "某某社", null],
    ["an agency with its reporter", `(中央社記者張小瑜紐約10日專電)${body}`, "中央社", "張小瑜"],
    ["a paper and its translator", `經濟日報/ 編譯劉小勇/綜合外電\n${body}`, "經濟日報", "劉小勇"],
    ["a site and its reporter", `降息之後的市場\n某某網記者王莞莞 台北 2025-12-11\n${body}`, "某某網", "王莞莞"],
    ["a reporter", `降息之後的市場\n記者王小明/台北報導\n${body}`, null, "王小明"],
    ["a source line", `${body}\n來源:某某社`, "某某社", null],
    ["a time stamp and source", `2025-12-11 07:35  來源: 某某社\n${body}`, "某某社", null],
    ["a writer", `作者:王小明\n${body}`, null, "王小明"],
    ["the writer who greets", `2/11(三)大家早!我是王小明(小王子)今日盤勢:${body}`, "王小明(小王子)", "王小明"],
    ["a name alone under the title", `降息這場戲,究竟演給誰看?\nexample.co王小明\n${body}`, "example.co王小明", null],
    [
      "an English byline",
      `Fed Cuts Rates Again\nBy Jane Roe and John Doe, Example News\n\nThe Federal Reserve lowered its benchmark rate by a quarter point, as nearly everyone had expected.`,
      "Example News",
      "Jane Roe and John Doe",
    ],
    [
      "an agency in brackets",
      "LONDON, Dec 10 (Reuters) - Sterling rose against the dollar after the decision.",
      "Reuters",
      null,
    ],
    ["an agency before dashes", "(Bloomberg) -- The won fell to its weakest level since 2009.", "Bloomberg", null],
  ])("%s", (_, text, publisher, author) => {
    expect(found(text)[0]?.slice(1)).toEqual([publisher, author])
  })

  test.each([
    ["a caption's source", `${body} (圖:某某社)`],
    ["an end mark", `${body}(完)`],
    ["a paper that is quoted", `《彭博》周二報導,${body}`],
    ["an aside at the end", `${body} (見下表)`],
    ["people who say they are something", `他說:「我是投資人。」${body}`],
    ["reporters asked by someone", `記者會上,${body}`],
  ])("not %s", (_, text) => {
    expect(found(text)[0]?.slice(1)).toEqual([null, null])
  })
})
