import { describe, expect, test } from "vitest"
import { quantitiesOf } from "./helpers"

describe("a hedge bounds the figure it stands at, and stays outside it", () => {
  test.each([
    ["約4%", "4%", "about"],
    ["大約4%", "4%", "about"],
    ["约为4%", "4%", "about"],
    ["近 80億美元", "80億美元", "about"],
    ["接近九成", "九成", "about"],
    ["將近400萬", "400萬", "about"],
    ["4%左右", "4%", "about"],
    ["1500附近", "1500", "about"],
    ["逾60%", "60%", "above"],
    ["超過6700億美元", "6700億美元", "above"],
    ["超过了4 兆美元", "4 兆美元", "above"],
    ["突破1470韓元", "1470韓元", "above"],
    ["「破5」", "5", "above"],
    ["站穩33K", "33K", "above"],
    ["飛越4000億元", "4000億元", "above"],
    ["衝過29K", "29K", "above"],
    ["高於2%", "2%", "above"],
    ["至少5%", "5%", "above"],
    ["不低於5%", "5%", "above"],
    ["110元以上", "110元", "above"],
    ["一倍多", "一倍", "above"],
    ["50多次", "50", "above"],
    ["33K關卡之上", "33K", "above"],
    ["5%或以上", "5%", "above"],
    ["3%甚至更高", "3%", "above"],
    ["不到5%", "5%", "below"],
    ["低於2%", "2%", "below"],
    ["不超過5個基點", "5個基點", "below"],
    ["跌破106k", "106k", "below"],
    ["失守2万点", "2万点", "below"],
    ["未滿3年5%", "5%", "exact"],
    ["未突破1500元", "1500元", "below"],
    ["沒有超過0.5%", "0.5%", "below"],
    ["不會達到5%", "5%", "below"],
    ["最多5%", "5%", "below"],
    ["1%甚至更低", "1%", "below"],
    ["5%以下", "5%", "below"],
    ["5%以內", "5%", "below"],
    ["大於或者等於8%", "8%", "above"],
    ["小于或者等于8%", "8%", "below"],
    ["六百或者更多", "六百", "above"],
    ["35%或者以上", "35%", "above"],
    ["比 160 低", "160", "below"],
    ["比三成高一些", "三成", "above"],
    ["比三分之一大，", "三分之一", "above"],
    ["比3%高0.2個百分點", "3%", "exact"],
    ["＜＝ 60", "60", "below"],
    ["一以上", "一", "above"],
    ["條約5%", "5%", "exact"],
    ["最近5%", "5%", "exact"],
    ["賣超800億元", "800億元", "exact"],
    ["達103%", "103%", "exact"],
    ["遠高於聯準會2%的目標", "2%", "exact"],
  ])("%s", (text, printed, bound) => {
    expect(quantitiesOf(text).find(quantity => quantity.text === printed)).toMatchObject({ bound })
  })
  test.each([
    ["about 4%", "about"],
    ["roughly a 4% share", "about"],
    ["nearly 4%", "about"],
    ["some 4%", "about"],
    ["4% or so", "about"],
    ["more than 4%", "above"],
    ["no more than 4%", "below"],
    ["at least 4%", "above"],
    ["surpassed 4%", "above"],
    ["over 4%", "above"],
    ["4% or higher", "above"],
    ["4%+ growth", "above"],
    ["below 4%", "below"],
    ["less than 4%", "below"],
    ["up to 4%", "below"],
    ["at most 4%", "below"],
    ["4% or even lower", "below"],
    ["not exceed 4%", "below"],
    ["moreover 4%", "exact"],
    ["rose 4% overall", "exact"],
  ])("%s", (text, bound) => {
    expect(quantitiesOf(text, "en")).toMatchObject([{ text: "4%", bound }])
  })
  test("before a list it bounds the whole list", () => {
    const bounds = quantitiesOf("衝過29K、30K及31K，還有34K").map(quantity => quantity.bound)
    expect(bounds).toEqual(["above", "above", "above", "exact"])
  })
  test("a plus between two amounts bounds neither", () => {
    expect(quantitiesOf("3000萬美元+500萬歐元").map(quantity => [quantity.bound, quantity.signed])).toEqual([
      ["exact", undefined],
      ["exact", undefined],
    ])
  })
})

describe("a word tells which way a figure went, without signing it", () => {
  test.each([
    ["下跌10%", "down"],
    ["累跌約20%", "down"],
    ["跌幅達5%", "down"],
    ["跌幅為5%", "down"],
    ["累計大跌超過4%", "down"],
    ["損失了5.3兆美元", "down"],
    ["降息 100個基點", "down"],
    ["降25BP", "down"],
    ["25基點的降息", "down"],
    ["倒貨4000億元", "down"],
    ["賣超800億元", "down"],
    ["巨亏115亿美元", "down"],
    ["年增逾60%", "up"],
    ["飆升22個基點", "up"],
    ["漲15元", "up"],
    ["買超30億元", "up"],
    ["加息25點子", "up"],
    ["高出95.5元", "up"],
    ["降至47%", undefined],
    ["下調至3%", undefined],
    ["升破5%", undefined],
    ["上漲突破5萬點", undefined],
    ["公升5元", undefined],
    ["維持5%", undefined],
  ])("%s", (text, direction) => {
    expect(quantitiesOf(text).at(-1)?.direction).toBe(direction)
    expect(quantitiesOf(text).at(-1)?.value).toBeGreaterThan(0)
  })
  test.each([
    ["fell 3%", "down"],
    ["fell by about 3%", "down"],
    ["cut rates by 25bp", "down"],
    ["a 3% drop", "down"],
    ["3% lower", "down"],
    ["rose 3%", "up"],
    ["up 3%", "up"],
    ["a 25-basis-point hike", "up"],
    ["fell to 3%", undefined],
    ["3% fell", undefined],
    ["supper 3%", undefined],
  ])("%s", (text, direction) => {
    expect(quantitiesOf(text, "en")[0]?.direction).toBe(direction)
  })
})

describe("a printed sign belongs to the figure", () => {
  test.each([
    ["為-26個基點", "-26個基點", -26],
    ["預估的 – 2.4%", "– 2.4%", -2.4],
    ["淨利−12.3%", "−12.3%", -12.3],
    ["同比+35%", "+35%", 35],
    ["(-3%)", "-3%", -3],
    ["變成了-0.29，", "-0.29", -0.29],
    ["負0.5%", "負0.5%", -0.5],
    ["-NT$5", "-NT$5", -5],
    ["$-5", "$-5", -5],
  ])("%s", (text, printed, value) => {
    expect(quantitiesOf(text)).toMatchObject([{ text: printed, value, signed: true }])
  })
  test.each([
    ["±5%", "5%"],
    ["美國背負38兆", "38兆"],
    ["正負5%", "5%"],
    ["——2.4%", "2.4%"],
  ])("not in %s", (text, printed) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ text: printed })
    expect(quantitiesOf(text)[0]).not.toHaveProperty("signed")
  })
})
