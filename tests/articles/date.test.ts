import { describe, expect, test } from "vitest"
import { splitArticles } from "@/lib/articles/split"

const dated = (text: string, latest?: string) =>
  splitArticles(text, {}, { latest }).map(({ date, dateBasis }) => [date, dateBasis])
/** A body for each post of a page: long enough for a post, and of another topic than the rest. */
const BODIES = [
  "晶圓代工與先進封裝訂單滿載,設備商交期拉長,載板與玻纖布吃緊。工程師招募落後,南部擴廠進度延宕。",
  "咖啡豆期貨走高,烘焙業者成本增加,連鎖店調價。巴西乾旱與越南颱風打擊收成,進口商尋找替代產地。",
  "房市買氣冷清,建商推案縮手,銀行貸款成數下降。仲介門市關閉,中古屋價格鬆動,租金卻節節上升。",
  "航運運價下跌,紅海復航機率升高,貨櫃船供給過剩。港口壅塞緩解,燃油附加費調降,業者鎖定長約。",
].map(body => Array.from({ length: 9 }, (_, at) => body.slice(at) + body.slice(0, at)).join(""))

describe("an article dates itself", () => {
  test.each([
    [
      "2025-12-11",
      "stated",
      "Fed連三降\n某某網編譯陳小明 綜合報導 2025-12-11 05:30\n聯準會如預期降息一碼,點陣圖顯示明年降息一次。",
    ],
    [
      "2025-12-10",
      "stated",
      "Fed Cuts Again\nBy Jane Roe\nDecember 10, 2025\n\nThe Federal Reserve lowered its benchmark rate on Wednesday, as expected by most.",
    ],
    ["2025-12-10", "stated", "WASHINGTON, Dec 10 (Reuters) - The Fed cut rates on Wednesday, the third cut of 2025."],
    ["2025-12-11", "stated", "【利率决议】某某社12月11日电,美联储下调利率,2025年第三次降息。"],
    ["2025-11-28", "stated", "外資今日買超台股。\n民國114年11月28日"],
    [
      "2025-09-17",
      "stated",
      "Equities Mixed\nBY Example Wires | 09/17/2025\nUS stocks closed mixed on the day of the decision, with banks leading.",
    ],
    ["2026-02-11", "weekday", "2/11(三)大家早!台股封關日站上三萬三千點。"],
    ["2025-12-09", "weekday", "總統12/8盤後宣布放行晶片。某報周二(9日)報導,此舉引發爭議。"],
    ["2025-12-11", "weekday", "美東時間12月10日周三,聯準會宣布降息一碼。"],
    ["2025-12-10", "weekday", "The Fed lowered rates on Wednesday, Dec. 10, in a divided vote."],
    ["2025-11-02", "weekday", "下周將迎來超級央行周,最早于11月3日(周一)表决拨款案。"],
    ["2025-12-10", "event", "2025年12月10日,聯準會宣布降息一碼。"],
    ["2025-12-10", "event", "On December 10, 2025, the Fed cut rates by a quarter point."],
    ["2025-03-18", "event", "2025年3月18日輝達舉行大會,執行長預告2026年推出新晶片,2028年再推下一代。"],
    ["2025-12-14", "event", "2025年12月12日韓元重貶。12月14日政府召開會議,並計畫於12月15日再議。"],
    [
      "2026-02-09",
      "event",
      "據報導,當地時間9日總統受訪。他於1月11日曾表示不滿,任期將於今年5月15日結束,也就是2026年5月。",
    ],
    ["2025-11-03", "event", "2025年10月31日利率飆升,上周五工具使用量創新高。"],
    ["2025-11-04", "event", "2025年10月31日利率飆升,上周五工具使用量創新高,本周仍高。"],
    ["2025-12-11", "event", "聯準會12月議息會議:四平八穩的一次\n本次會議宣布降息,2025年共降三次,2025年底利率為3.6%。"],
    ["2025-10-30", "event", "截至今天美國政府已停擺30天,2025年的紀錄還在延長。"],
    ["2025-01", "event", "新模型於2025年1月發布後,市場為之震動。"],
    ["2012-02-18", "event", "2012年2月18日,央行下調存款準備金率。"],
    [
      "2025-09-18",
      "weekday",
      "Stocks rose on Thursday, Sept. 18, with bonds to follow; the next auction is scheduled for Sept. 25.",
    ],
  ])("%s, %s", (date, basis, text) => {
    expect(dated(text)).toEqual([[date, basis]])
  })

  test.each([
    ["no date at all", "韓元貶破1470,政府表示關切。"],
    ["a day without month or year", "台積電ADR周二(23日)大漲3.7%。"],
    ["a month and day without a year", "聯準會在12月10日降息一碼。"],
    ["a month's figure is not its day of publication", "2025年11月CPI年增1.2%。"],
    ["a beginning of a stretch", "創下自2020年3月以來的最高。"],
    ["a forecast for a year", "預計2026年將降息一次。"],
    ["a fraction", "利息吃掉預算1/4之上,票數為2/3多數。"],
    ["a moving average and a term", "跌破10日線,30日內反彈,近20日均量放大。"],
    ["days that no calendar has", "2025年13月40日與2/30(一)。"],
    ["a price that looks like a year", "金價來到2025美元,指數2026點。"],
    ["a future date alone", "會議將於2027年12月8日舉行。"],
  ])("but not by %s", (_, text) => {
    expect(dated(text)).toEqual([[null, null]])
  })

  test("a weekday is looked for no later than `latest`", () => {
    expect(dated("2/11(三)大家早!今天開盤。", "2025-06-30")).toEqual([["2015-02-11", "weekday"]])
  })
})

describe("a page lends its posts their dates", () => {
  const posts = (...heads: string[]) => heads.map((head, at) => `${head}${BODIES[at]}。 (某某財經)`).join("\n")
  const pageOf = (...heads: string[]) => dated(posts(...heads)).map(([date]) => date)

  test("the year, from the post that tells it", () => {
    expect(pageOf("12/9(二)盤後:", "政府於12月7日召開會議。", "央行12月5日表示將進場。")).toEqual([
      "2025-12-09",
      "2025-12-07",
      "2025-12-05",
    ])
  })

  test("the year before, across New Year", () => {
    expect(pageOf("1/5(一)盤後:", "政府於12月30日召開會議。")).toEqual(["2026-01-05", "2025-12-30"])
  })

  test("the month, where a post prints the day alone", () => {
    expect(pageOf("12/9(二)盤後:", "某券商今(8)日表示樂觀。")).toEqual(["2025-12-09", "2025-12-08"])
  })

  test("the day between two posts of nearly the same day, else the month", () => {
    expect(pageOf("12/9(二)盤後:", "封裝產能不足。", "12/9(二)盤前:")).toEqual([
      "2025-12-09",
      "2025-12-09",
      "2025-12-09",
    ])
    expect(pageOf("封裝產能不足。", "12/26(五)盤後:", "咖啡豆大漲。", "12/9(二)盤前:")).toEqual([
      "2025-12",
      "2025-12-26",
      "2025-12",
      "2025-12-09",
    ])
    expect(pageOf("12/9(二)盤後:", "咖啡豆大漲。", "9/9(二)盤前:")).toEqual(["2025-12-09", null, "2025-09-09"])
  })

  test("not an event's day that the post below has outrun", () => {
    expect(pageOf("12/15(一)盤後:", "政府於12月8日宣布放行晶片。", "12/14(日)週記:")).toEqual([
      "2025-12-15",
      "2025-12-15",
      "2025-12-14",
    ])
  })

  test("a copy has the date of its original", () => {
    const text = `12/9(二)大家早!${BODIES[0]}`
    expect(dated([text, text].join("\n"))).toEqual([
      ["2025-12-09", "weekday"],
      ["2025-12-09", "weekday"],
    ])
  })
})
