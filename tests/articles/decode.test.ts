import iconv from "iconv-lite"
import { describe, expect, test } from "vitest"
import { decode } from "@/lib/articles/decode"

const traditional = "聯準會宣布降息一碼,利率目標區間為3.50%至3.75%。台積電十一月營收創下歷史新高,市場反應正面。"
const simplified = "美联储宣布降息25个基点,利率目标区间为3.50%至3.75%。市场认为这一决定符合预期。"
const bytesOf = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM })

describe("decode reads", () => {
  test.each([
    ["UTF-8", traditional, bytesOf(traditional, "utf8")],
    ["UTF-8 with a mark", traditional, bytesOf(traditional, "utf8", true)],
    ["UTF-16 LE with a mark", traditional, bytesOf(traditional, "utf-16le", true)],
    ["UTF-16 BE with a mark", simplified, bytesOf(simplified, "utf-16be", true)],
    ["GBK", simplified, bytesOf(simplified, "gbk")],
    ["GB18030", simplified, bytesOf(simplified, "gb18030")],
    ["Big5", traditional, bytesOf(traditional, "big5")],
    ["a short Big5 line", "央行宣布利率不變", bytesOf("央行宣布利率不變", "big5")],
    ["a short GBK line", "央行宣布利率不变", bytesOf("央行宣布利率不变", "gbk")],
    [
      "Windows-1252",
      "The Fed’s “dot plot” shows one cut.",
      bytesOf("The Fed’s “dot plot” shows one cut.", "windows-1252"),
    ],
  ])("%s", (_, text, bytes) => {
    expect(decode(bytes)).toEqual({ text })
  })

  test("line ends of any machine as \\n", () => {
    expect(decode(Buffer.from("一\r\n二\r三\n四"))).toEqual({ text: "一\n二\n三\n四" })
  })
})

describe("decode refuses", () => {
  test.each([
    ["an empty file", Buffer.alloc(0), "missing text: the file is empty"],
    ["blanks alone", Buffer.from(" \r\n\t "), "missing text: the file is empty"],
    ["NUL bytes", Buffer.from("降息\0一碼"), "invalid file: binary data"],
    [
      "an image",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xd8, 0xfe]),
      "invalid encoding",
    ],
    [
      "UTF-8 broken in the middle",
      Buffer.concat([bytesOf(traditional, "utf8").subarray(0, 31), Buffer.from([0xff, 0xfe, 0xfd])]),
      "invalid encoding",
    ],
  ])("%s", (_, bytes, wrong) => {
    expect(decode(bytes)).toEqual({ wrong: expect.stringContaining(wrong) })
  })
})
