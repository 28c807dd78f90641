import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { splitArticles } from "@/lib/articles/split"

/** What each article opens and ends with, and its title: enough to see where a text was cut. */
const cutsOf = (text: string) => splitArticles(text).map(({ start, end }) => text.slice(start, end))

const won = {
  title: "韓元急貶,政府週末開會護盤",
  body: "南韓財政部週日召集央行與金融監理機關開會,討論韓元近來的貶勢。官員會後表示,外匯市場供需失衡,必要時將進場調節。韓元上週五在夜盤一度跌破1470韓元兌1美元,創下金融海嘯以來新低。國民年金公團正研究提高海外資產的避險比率,出口商也被要求儘早結售美元。分析師認為,利差與散戶買進美股是貶值主因,光靠口頭干預難以扭轉。",
}
const chips = {
  title: "晶圓代工:先進封裝產能為何還是不夠?",
  body: "人工智慧伺服器的訂單一路排到明年底,先進封裝的產能缺口仍在擴大。設備商透露,機台交期已拉長到九個月,載板與玻纖布同樣吃緊。代工龍頭正在南部擴廠,預計後年產能倍增,但工程師招募進度落後。封測業者則承接外溢訂單,稼動率回到滿載。產業顧問提醒,客戶重複下單的比率正在升高,一旦雲端業者縮減支出,庫存調整會來得又快又猛。",
}
const coffee = {
  title: "咖啡豆漲不停!連鎖店年後調價",
  body: "巴西乾旱與越南颱風讓阿拉比卡與羅布斯塔期貨同步走高,烘焙業者的成本比去年同期多出四成。連鎖咖啡店表示,農曆年後將調整美式與拿鐵售價,每杯漲五元。消費者團體呼籲主管機關查核是否聯合漲價。進口商說,新豆要到五月才上市,屆時價格能否回落,還得看南美的雨季。",
}

describe("splitArticles keeps whole", () => {
  const paragraphs = won.body
    .split("。")
    .filter(Boolean)
    .map(sentence => `${sentence}。`)
  const english = [
    "Won Slides Past 1,470 as Seoul Weighs Intervention",
    "South Korea's currency fell to its weakest level since 2009 on Friday, prompting officials to call an emergency meeting.",
    "The finance ministry said it would act if one-sided moves continued. The pension fund is considering a larger hedge.",
    "Exporters have been asked to convert dollars sooner, according to two people with knowledge of the discussions.",
    "Analysts say the rate gap with the United States and retail buying of American shares explain most of the decline.",
    "Coffee prices, meanwhile, climbed after frost in Brazil, adding to inflation worries among policymakers in Asia.",
  ]
  test.each([
    ["one sentence", "聯準會宣布降息一碼,目標區間降至3.50%至3.75%。"],
    ["two sentences of two topics, a line each", "韓元貶破1470。\n台積電營收創新高。"],
    ["an English sentence", "The Fed cut rates by 25 basis points on Wednesday."],
    ["a title and a sentence", "韓元:貶破1470!\n官員表示將採取必要措施穩定市場。"],
    ["a long paragraph", won.body],
    ["a title and its text", `${won.title}\n${won.body}`],
    ["a paragraph a line", [won.title, ...paragraphs].join("\n")],
    ["a paragraph a line, blank lines between", [won.title, ...paragraphs].join("\n\n")],
    ["English paragraphs", english.join("\n\n")],
    ["English paragraphs without a title", english.slice(1).join("\n")],
    [
      "numbered parts",
      [
        "本週三件大事:",
        `一、${won.title}`,
        won.body,
        `二、${chips.title}`,
        chips.body,
        `三、${coffee.title}`,
        coffee.body,
      ].join("\n"),
    ],
    [
      "marked parts",
      ["市場週報", `■${won.title}`, won.body, `■${chips.title}`, chips.body, `■${coffee.title}`, coffee.body].join(
        "\n",
      ),
    ],
    [
      "short subheads",
      [
        won.title,
        paragraphs[0],
        paragraphs[1],
        "匯市走勢",
        paragraphs[2],
        "年金避險",
        paragraphs[3],
        paragraphs[4],
      ].join("\n"),
    ],
    [
      "Markdown",
      `# ${won.title}\n\n${paragraphs[0]}\n\n## 匯市走勢\n\n${paragraphs[2]}\n\n- ${paragraphs[3]}\n- ${paragraphs[4]}`,
    ],
    [
      "a disclaimer under each part",
      [won.body, "本文僅供參考,不構成投資建議。", `然而,${chips.body}`, "本文僅供參考,不構成投資建議。"].join("\n"),
    ],
    ["a caption in brackets", `${won.title}\n${paragraphs[0]} (圖:路透)\n${paragraphs.slice(1).join("")}`],
  ])("%s", (_, text) => {
    expect(cutsOf(text)).toEqual([text])
  })

  test("a text that was given a title, subheads and all", () => {
    const text = [won.body, chips.title, chips.body].join("\n")
    expect(splitArticles(text, { title: "一週回顧" })).toHaveLength(1)
  })
})

describe("splitArticles cuts", () => {
  const posts = [won, chips, coffee]
  const long = ({ body }: { body: string }) =>
    [body, ...body.split("。").toReversed(), body].join("。").replace(/^。|。(?=。)/gu, "")
  test.each([
    ["posts with titles and credits", posts.map(({ title, body }) => `${title}\n${body} (某某財經)`), "\n"],
    ["posts that greet their readers", [won, coffee].map(({ body }) => `各位投資朋友早安!${body}`), "\n"],
    ["a diary", [`12/8(一)盤勢分析:${won.body}`, `12/9(二)盤勢分析:${chips.body}`], "\n"],
    [
      "dispatches in a row",
      [`【韓元急貶】某某社12月14日電,${won.body}`, `【封裝缺口】某某社12月14日電,${chips.body}`],
      "\n",
    ],
    [
      "titles with bylines",
      posts.map(({ title, body }, at) => `${title}\n記者王小明/台北報導 2025-12-1${at} 08:30\n${body}`),
      "\n\n",
    ],
    ["posts between rules", [won.body, chips.body, coffee.body], "\n\n-----\n\n"],
    ["whole posts as lines", [long(won), long(chips), long(coffee)], "\n"],
  ])("%s", (_, articles, between) => {
    expect(cutsOf(articles.join(between))).toEqual(articles)
    expect(cutsOf(articles.join(between).replaceAll("\n", "\r\n"))).toEqual(
      articles.map(one => one.replaceAll("\n", "\r\n")),
    )
  })

  test("leaves the page's own lines out", () => {
    const page = [
      "官方認證",
      "財經小站",
      "我在專欄寫總體經濟,歡迎訂閱與追蹤,每週與大家分享心得。",
      `${won.title}`,
      `${won.body} (財經小站)`,
    ]
    expect(cutsOf(page.join("\n"))).toEqual([`${won.title}\n${won.body} (財經小站)`])
    expect(cutsOf(`#韓元\n${won.body}`)).toEqual([won.body])
  })

  test("names the copies of a page printed twice, the second cut short", () => {
    const articles = [`${won.title}\n${won.body}`, `${chips.title}\n${chips.body}`, `${coffee.title}\n${coffee.body}`]
    const text = [...articles, ...articles.slice(0, 2)].join("\n")
    const found = splitArticles(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([...articles, ...articles.slice(0, 2)])
    expect(found.map(({ copyOf }) => copyOf && text.slice(copyOf.start, copyOf.end))).toEqual([
      undefined,
      undefined,
      undefined,
      articles[0],
      articles[1],
    ])
  })

  test("the same text three times into one article and two copies", () => {
    const found = splitArticles([won.body, won.body, won.body].join("\n"))
    expect(found.map(({ copyOf }) => copyOf)).toEqual([
      undefined,
      { start: 0, end: won.body.length },
      { start: 0, end: won.body.length },
    ])
  })
})

describe("splitArticles, whatever the text", () => {
  const scraps = fc.constantFrom(
    won.body,
    chips.body,
    `${coffee.body} (某報)`,
    won.title,
    chips.title,
    "一、",
    "■匯市",
    "12/8(一)",
    "(完)",
    "\n",
    "\r\n",
    "\n\n",
    "---",
    "《",
    "【",
    "】",
    "。",
    ":",
    " ",
    "\u3000",
    "😀",
    "\ud83d",
    "The Fed cut rates.",
    "By Jane Roe",
    "2025年12月31日",
    "2/30",
    "0/0",
    "周八",
    "99月99日",
  )
  const texts = fc.array(scraps, { maxLength: 14 }).map(parts => parts.join(""))

  test("articles are trimmed, in order, apart, and copies point at earlier ones", () => {
    fc.assert(
      fc.property(texts, text => {
        const articles = splitArticles(text)
        let reached = 0
        for (const { start, end, copyOf, title } of articles) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          if (title !== null) expect(text.slice(start, end)).toContain(title)
          if (copyOf)
            expect(articles.some(one => one.start === copyOf.start && one.end === copyOf.end && !one.copyOf)).toBe(true)
          reached = end
        }
        if (/[\p{L}\p{N}]/u.test(text)) expect(articles.length).toBeGreaterThan(0)
      }),
    )
  })

  test("what is given wins", () => {
    fc.assert(
      fc.property(texts, text => {
        for (const article of splitArticles(text, {
          date: "2025-12-14",
          publisher: "某報",
          author: "王小明",
          url: "https://example.com",
        })) {
          expect(article).toMatchObject({
            date: "2025-12-14",
            dateBasis: "given",
            publisher: "某報",
            author: "王小明",
            url: "https://example.com",
          })
        }
      }),
    )
  })

  test("nothing is dated later than `latest`", () => {
    fc.assert(
      fc.property(texts, text => {
        for (const { date } of splitArticles(text, {}, { latest: "2025-06-30" }))
          expect(date ?? "").not.toMatch(/^2025-(?:0[7-9]|1)|^202[6-9]|^20[3-9]/)
      }),
    )
  })
})
