import { describe, expect, test } from "vitest"
import type { Language, Quantity } from "@/lib/model"
import { extractMentions } from "@/lib/extract/extract-mentions"

/** A sentence whose 【…】 are its figures, in order, with the value and unit of each. */
type Row = [marked: string, ...figures: [value: Quantity["value"], unit?: string][]]

/** Reads the sentence as an article would: the times first, then the figures between them. */
function figuresOf(text: string, language: Language) {
  return extractMentions(text, language, "2025-12-11").quantities.map(({ start, text: printed, value, unit }) => ({
    start,
    printed,
    value,
    unit,
  }))
}

function expectFigures(marked: string, figures: [value: Quantity["value"], unit?: string][], language: Language) {
  const wanted = marked.split(/[【】]/u).reduce(
    ({ text, spans }, piece, index) => ({
      text: text + piece,
      spans: index % 2 === 1 ? [...spans, { start: text.length, printed: piece }] : spans,
    }),
    { text: "", spans: [] as { start: number; printed: string }[] },
  )
  expect(wanted.spans).toHaveLength(figures.length)
  expect(figuresOf(wanted.text, language)).toEqual(
    wanted.spans.map((span, index) => ({ ...span, value: figures[index]![0], unit: figures[index]![1] })),
  )
}

describe("Chinese numbers", () => {
  test.each<Row>([
    ["全廠共有【192】名工程師", [192, "名"]],
    ["庫存剩下【1,234,567】件", [1234567, "件"]],
    ["去年賣出【二十五萬】輛", [250000, "輛"]],
    ["約有【三百零八】家公司參展", [308, "家"]],
    ["累計【一萬兩千三百】人報名", [12300, "人"]],
    ["申請【十三】項專利", [13, "項"]],
    ["裁撤【一百一十】個職位", [110, "個"]],
    ["會員突破【1.5億】人", [1.5e8, "人"]],
    ["成交【3.2万】张", [32000, "张"]],
    ["发行【两千五】份", [2500, "份"]],
    ["流通股数【12亿5千万】股", [1250000000, "股"]],
    ["總計【7千】戶停電", [7000, "戶"]],
    ["全球有【八十億】人", [8e9, "人"]],
    ["擴編至【廿五】人", [25, "人"]],
    ["淨利成長【兩倍】", [2, "x"]],
    ["【三分之二】的受訪者贊成", [0.666666666666667]],
    ["持股【四分之一】", [0.25]],
    ["氣溫降到【零下5】度", [-5, "度"]],
    ["【負三十二】", [-32]],
    ["【-3.5】", [-3.5]],
    ["指數報【２，３４５．６點】", [2345.6, "index points"]],
    ["【第三】大股東", [3]],
    ["排名【第12】", [12]],
    ["增加【數十萬】筆", [[100000, null], "筆"]],
    ["約【十幾】家", [10, "家"]],
    ["【五十】多家工廠停工", [50, "家"]],
    ["產能【15,000】片", [15000, "片"]],
    ["合計【3兆3868億】", [3386800000000]],
    ["目標【二○○○點】", [2000, "index points"]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "zh-Hant"))
})

describe("Chinese percentages, points and rates", () => {
  test.each<Row>([
    ["毛利率【59.5%】優於預期", [59.5, "%"]],
    ["關稅調至【百分之三十二】", [32, "%"]],
    ["佔比【百分之零點五】", [0.5, "%"]],
    ["年增【３６．９％】", [36.9, "%"]],
    ["跌幅【百分之十】", [10, "%"]],
    ["【8成】民眾看好", [80, "%"]],
    ["打【七五折】促銷", [75, "%"]],
    ["衰退【兩成五】", [25, "%"]],
    ["升息【半碼】", [12.5, "bp"]],
    ["降息【兩碼】", [50, "bp"]],
    ["利率下調【25个基点】", [25, "bp"]],
    ["上修【0.3個百分點】", [0.3, "pp"]],
    ["利差擴大【12bp】", [12, "bp"]],
    ["按息升至【5厘】", [5, "%"]],
    ["拆息報【3.875厘】", [3.875, "%"]],
    ["存款利率上調【四分一厘】", [0.25, "%"]],
    ["最優惠利率減【半厘】", [0.5, "%"]],
    ["滙豐減息【八分一厘】", [0.125, "%"]],
    ["渣打減息【八分之一厘】", [0.125, "%"]],
    ["累減【一又四分之三厘】", [1.75, "%"]],
    ["P按減【1/8厘】", [0.125, "%"]],
    ["定期存款息率【四分三厘】", [0.75, "%"]],
    ["減息【1厘】", [1, "%"]],
    ["手續費【萬分之五】", [0.05, "%"]],
    ["稅率【千分之三】", [0.3, "%"]],
    ["良率不到【六成】", [60, "%"]],
    ["失業率【4.4%】，較上月高【0.1個百分點】", [4.4, "%"], [0.1, "pp"]],
    ["通脹率為【百分之二點七】", [2.7, "%"]],
    ["加息【五十个基点】", [50, "bp"]],
    ["升【十八趴】", [18, "%"]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "zh-Hant"))
})

describe("Chinese words near those of rates and money", () => {
  test.each<Row>([
    ["他得了八分"],
    ["2026元月營收"],
    ["元月效應明顯"],
    ["天下四分一統"],
    ["增加【四分之一】", [0.25]],
    ["亿欧网报道"],
    ["單月減產，元月見底"],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "zh-Hant"))
})

describe("Chinese ranges", () => {
  test.each<Row>([
    ["維持在【3.50%至3.75%】", [[3.5, 3.75], "%"]],
    ["毛利率【59%~61%】", [[59, 61], "%"]],
    ["預估【3.75-4%】", [[3.75, 4], "%"]],
    ["票息【3-1/2%至3-3/4%】", [[3.5, 3.75], "%"]],
    ["區間落在【1450至1480】", [[1450, 1480]]],
    ["資本支出【380億至420億美元】", [[3.8e10, 4.2e10], "USD"]],
    ["資本支出【380至420億美元】", [[3.8e10, 4.2e10], "USD"]],
    ["約【30-50萬】人", [[300000, 500000], "人"]],
    ["每股【90～95元】", [[90, 95], "TWD per share"]],
    ["【三到五】家", [[3, 5], "家"]],
    ["上漲【百分之三到五】", [[3, 5], "%"]],
    ["【兩三成】", [[20, 30], "%"]],
    ["增加【2、300億元】", [[2e10, 3e10], "TWD"]],
    ["介於【3%和4%】之間", [[3, 4], "%"]],
    ["由【4.25厘至4.5厘】，下調至【4厘至4.25厘】", [[4.25, 4.5], "%"], [[4, 4.25], "%"]],
    ["由【4.00%至4.25%】調降到【3.75%至4.00%】", [[4, 4.25], "%"], [[3.75, 4], "%"]],
    ["从【3.75%至4%】，降为【3.5%至3.75%】", [[3.75, 4], "%"], [[3.5, 3.75], "%"]],
    ["將利率由【5.25%至5.5%】一口氣下調到【4.75%至5%】", [[5.25, 5.5], "%"], [[4.75, 5], "%"]],
    ["毛利率由【53%】至【59%】，表現亮眼", [53, "%"], [59, "%"]],
    ["從【4.2%】升到【4.4%】", [4.2, "%"], [4.4, "%"]],
    ["由【100元】至【120元】，漲到最高", [100, "TWD"], [120, "TWD"]],
    ["金價【4000-4200美元】", [[4000, 4200], "USD"]],
    ["投資【1000萬到2000萬元】", [[1e7, 2e7], "TWD"]],
    ["出貨【1,200~1,500】台", [[1200, 1500], "台"]],
    ["相差【2到3倍】", [[2, 3], "x"]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "zh-Hant"))
})

describe("Chinese money", () => {
  test.each<Row>([
    ["營收【4000億元】月增【3%】", [4e11, "TWD"], [3, "%"]],
    ["獲利【12.3億元】月減", [1.23e9, "TWD"]],
    ["市值【2.1兆美元】", [2.1e12, "USD"]],
    ["罰款【三百萬元】", [3e6, "TWD"]],
    ["【新台幣5,000元】", [5000, "TWD"]],
    ["募資【人民币20亿元】", [2e9, "CNY"]],
    ["售价【八千八百日元】", [8800, "JPY"]],
    ["出資【5億歐元】", [5e8, "EUR"]],
    ["每桶【65.3美元】", [65.3, "USD per barrel"]],
    ["金價每盎司【4,386美元】", [4386, "USD per ounce"]],
    ["【US$34.5億】", [3.45e9, "USD"]],
    ["【HK$380】", [380, "HKD"]],
    ["【€1.2億】", [1.2e8, "EUR"]],
    ["配發【3.5元】現金股利", [3.5, "TWD"]],
    ["虧損【六千萬港元】", [6e7, "HKD"]],
    ["募得【兩億五千萬美元】", [2.5e8, "USD"]],
    ["投入上【百億元】", [1e10, "TWD"]],
    ["【50億韓元】", [5e9, "KRW"]],
    ["【1.5萬億英鎊】", [1.5e12, "GBP"]],
    ["貶值【3.2分】", [0.032, "TWD"]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "zh-Hant"))
})

describe("English numbers", () => {
  test.each<Row>([
    ["The plant employs 【192】 engineers.", [192]],
    ["It shipped 【1,234,567】 units.", [1234567]],
    ["About 【25 thousand】 people came.", [25000]],
    ["It sold 【two million】 phones.", [2000000]],
    ["It hired 【one hundred and five】 staff.", [105]],
    ["Roughly 【half a million】 users left.", [500000]],
    ["【Two-thirds】 of respondents agreed.", [0.666666666666667]],
    ["Output was 【1.5 million tons】 a day.", [1500000, "tonnes"]],
    ["It built 【2.5k】 homes.", [2500]],
    ["The index closed at 【6,812.34】.", [6812.34]],
    ["Shares rose 【3 points】.", [3, "index points"]],
    ["It grew 【twenty-five times】 over.", [25, "x"]],
    ["Sales rose 【1.5x】.", [1.5, "x"]],
    ["The score was 【-4.5】.", [-4.5]],
    ["It fell to 【minus 12】.", [-12]],
    ["It is the 【third】 largest lender.", [3]],
    ["She ranked No. 【4】.", [4]],
    ["He came 【21st】.", [21]],
    ["It opened 【three hundred】 shops.", [300]],
    ["It opened 【twelve】 shops.", [12]],
    ["Orders hit 【1.3 trillion】.", [1.3e12]],
    ["It kept 【two and a half】 lines.", [2.5]],
    ["It ran 【3 1/2】 laps.", [3.5]],
    ["【½】 of it", [0.5]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "en"))
})

describe("English percentages, points and rates", () => {
  test.each<Row>([
    ["Margins reached 【59.5%】.", [59.5, "%"]],
    ["Inflation was 【2.7 percent】.", [2.7, "%"]],
    ["Inflation was 【2.7 per cent】.", [2.7, "%"]],
    ["Growth of 【three percent】 is likely.", [3, "%"]],
    ["Growth of 【three point five percent】 is likely.", [3.5, "%"]],
    ["The Fed cut by 【25 basis points】.", [25, "bp"]],
    ["The Fed cut by 【a quarter-point】.", [25, "bp"]],
    ["The Fed cut by 【a quarter of a percentage point】.", [0.25, "pp"]],
    ["The Fed cut by 【half a percentage point】.", [0.5, "pp"]],
    ["The Fed raised rates by 【three-quarters of a percentage point】.", [0.75, "pp"]],
    ["The Fed raised rates by 【three quarters of a percentage point】.", [0.75, "pp"]],
    ["The ECB moved 【three-quarters of a point】.", [75, "bp"]],
    ["The RBNZ cut by 【a full percentage point】.", [1, "pp"]],
    ["It fell 【three full percentage points】.", [3, "pp"]],
    ["It has cut 【1.75 full percentage points】.", [1.75, "pp"]],
    ["Not even 【a basis point】 was priced.", [1, "bp"]],
    ["It slipped 【a percentage point】.", [1, "pp"]],
    ["It slipped by 【one percentage point】.", [1, "pp"]],
    ["Yields rose 【4bps】 to 【4.15%】.", [4, "bp"], [4.15, "%"]],
    ["It dropped 【0.3 percentage points】.", [0.3, "pp"]],
    ["The spread is 【12bp】.", [12, "bp"]],
    ["The coupon is 【4-1/4%】.", [4.25, "%"]],
    ["The coupon is 【4¼%】.", [4.25, "%"]],
    ["A 【25-basis-point】 cut", [25, "bp"]],
    ["About 【seventy-five percent】 agreed.", [75, "%"]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "en"))

  test.each([
    "Profit doubled in three quarters of trading.",
    "Three quarters of growth followed.",
    "the full point of the exercise",
    "in the past three quarters",
    "It moved by a fraction of a percentage point.",
    "the lowest in three quarters",
  ])("no percentage point in: %s", text => {
    expect(figuresOf(text, "en").filter(({ unit }) => unit === "pp" || unit === "bp")).toEqual([])
  })
})

describe("English ranges", () => {
  test.each<Row>([
    ["a range of 【3.50%-3.75%】", [[3.5, 3.75], "%"]],
    ["a range of 【3.50% to 3.75%】", [[3.5, 3.75], "%"]],
    ["a range of 【3.5 to 3.75 percent】", [[3.5, 3.75], "%"]],
    ["a band of 【3.50-3.75】 (no unit)", [[3.5, 3.75]]],
    ["between 【3% and 4%】 this time", [[3, 4], "%"]],
    ["notes at 【3-1/2% to 3-3/4%】", [[3.5, 3.75], "%"]],
    ["capex of 【$38 billion to $42 billion】", [[3.8e10, 4.2e10], "USD"]],
    ["capex of 【$38-42 billion】", [[3.8e10, 4.2e10], "USD"]],
    ["【20 to 30】 firms", [[20, 30]]],
    ["prices ranging from 【$5 to $10】", [[5, 10], "USD"]],
    ["rose from 【4.2%】 to 【4.4%】", [4.2, "%"], [4.4, "%"]],
    ["cut from 【5.25% to 5.50%】 to 【5.00% to 5.25%】", [[5.25, 5.5], "%"], [[5, 5.25], "%"]],
    ["lowered from 【3.75%-4.00%】 to 【3.50%-3.75%】", [[3.75, 4], "%"], [[3.5, 3.75], "%"]],
    ["from 【$100】 to 【$120 a share】", [100, "USD"], [120, "USD per share"]],
    ["a target of 【107k–111k】", [[107000, 111000]]],
    ["【1,450 to 1,480 won】", [[1450, 1480], "KRW"]],
    ["【15-20%】 of sales", [[15, 20], "%"]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "en"))
})

describe("English money", () => {
  test.each<Row>([
    ["It paid 【$5】.", [5, "USD"]],
    ["It paid 【$34.5 billion】.", [3.45e10, "USD"]],
    ["It paid 【US$3.2bn】.", [3.2e9, "USD"]],
    ["It paid 【€900m】.", [9e8, "EUR"]],
    ["It paid 【£1.2 trillion】.", [1.2e12, "GBP"]],
    ["It paid 【NT$400 billion】.", [4e11, "TWD"]],
    ["It paid 【5 million dollars】.", [5e6, "USD"]],
    ["It paid 【ten thousand euros】.", [10000, "EUR"]],
    ["It paid 【USD 5.5 million】.", [5.5e6, "USD"]],
    ["It paid 【1,470 won】.", [1470, "KRW"]],
    ["It paid 【¥880 billion】.", [8.8e11, "JPY"]],
    ["Gold is 【$4,386 an ounce】.", [4386, "USD per ounce"]],
    ["Brent is 【$65.3 a barrel】.", [65.3, "USD per barrel"]],
    ["It earned 【$2.10 per share】.", [2.1, "USD per share"]],
    ["It lost 【-$2.1 million】.", [-2.1e6, "USD"]],
    ["It paid 【75 cents】.", [0.75, "USD"]],
    ["It paid 【HK$380】.", [380, "HKD"]],
    ["It paid 【2.5 billion yuan】.", [2.5e9, "CNY"]],
  ])("%s", (marked, ...figures) => expectFigures(marked, figures, "en"))
})
