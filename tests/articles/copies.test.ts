import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findCopies } from "@/lib/articles/copies"

const story =
  "央行理監事會議今天決議維持政策利率不變,重貼現率仍為百分之二。總裁在記者會上表示,國內通膨率已回到目標附近,明年經濟成長率預估為3.1%,房市信用管制暫不放寬。市場分析師認為,這次決議符合預期,新台幣匯率短線波動有限,債市殖利率小幅走低。" +
  "另外,央行也公布今年第三季國際收支,經常帳順差擴大,金融帳淨資產增加,主要因為保險公司增持國外債券。外資在台股賣超之後匯出資金,企業出口所得則大致結售,兩者相抵,外匯市場供需平衡。"

describe("findCopies", () => {
  test("finds a text printed again, whatever its spaces and script", () => {
    const simplified = "央行理监事会议今天决议维持政策利率不变。"
    expect(findCopies([story, "別的文章", story.replaceAll(",", ",\n  ")])).toEqual([undefined, undefined, 0])
    expect(findCopies(["央行理監事會議今天決議維持政策利率不變。", simplified])).toEqual([undefined, 0])
  })

  test("finds a syndicated story with a line changed", () => {
    const changed = story.replace("今天", "今日").replace("這次決議符合預期", "本次決議大致符合預期")
    expect(findCopies([story, changed])).toEqual([undefined, 0])
  })

  test("finds a copy that the end of the page cut short, and a whole text after its cut copy", () => {
    expect(findCopies([story, story.slice(0, 90)])).toEqual([undefined, 0])
    expect(findCopies([story.slice(0, 90), story])).toEqual([undefined, 0])
  })

  test("names the first of three", () => {
    expect(findCopies(["甲篇", story, story, "乙篇", story])).toEqual([undefined, undefined, 1, undefined, 1])
  })

  test.each([
    ["yesterday's report in the same words", story, story.replace("3.1%", "2.9%").replace("百分之二", "2.125%")],
    ["a decimal point", "聯邦基金利率上限為1.5%。", "聯邦基金利率上限為15%。"],
    [
      "an opening shared by a series",
      `${story.slice(0, 40)}甲`,
      `${story.slice(0, 40)}乙方面另有說法,認為房市管制應該儘早鬆綁。`,
    ],
    ["nothing in common", "韓元貶破1470。", "台積電營收創高。"],
  ])("keeps apart: %s", (_, first, second) => {
    expect(findCopies([first, second])).toEqual([undefined, undefined])
  })

  test("points back, at an original, and every text copies itself", () => {
    const scraps = fc.array(fc.constantFrom(story, story.slice(0, 100), "降息一碼。", "Fed cut rates.", ""), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(scraps, texts => {
        const copies = findCopies(texts)
        copies.forEach((copy, index) => {
          if (copy === undefined) expect(texts.slice(0, index)).not.toContain(texts[index])
          else expect([copy < index, copies[copy]]).toEqual([true, undefined])
        })
      }),
    )
  })
})
