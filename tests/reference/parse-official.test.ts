import { describe, expect, test } from "vitest"
import { parseOfficial } from "@/lib/reference/parse-official"

const FIXING = { id: "us.fixing", unit: "%" }
const HEAD = `# publisher: Office
# licence: free
# unit: "%"
`
const VALUES = `${HEAD}# kind: values
# Any remark.
period,stat,value,source
2025-10-30,level,4.04,https://example.org/a
2025-10-31,level,4.22,https://example.org/b
`
const STEPS = `${HEAD}# kind: steps
# through: 2025-12-31
effective,decided,low,high,source
2025-09-18,2025-09-17,4.00,4.25,https://example.org/a
`
const parse = (text: string) => parseOfficial("data/reference/us.fixing.csv", text, FIXING)

describe("a file of official figures", () => {
  test("of values", () =>
    expect(parse(VALUES)).toMatchObject({
      indicator: "us.fixing",
      publisher: "Office",
      kind: "values",
      notice: null,
      values: [
        { period: "2025-10-30", decided: null, stat: "level", value: 4.04, source: "https://example.org/a" },
        { period: "2025-10-31", value: 4.22 },
      ],
    }))

  test("of steps, with the day of the decision and the day from which they hold", () =>
    expect(parse(STEPS)).toMatchObject({
      kind: "steps",
      through: "2025-12-31",
      values: [{ period: "2025-09-18", decided: "2025-09-17", value: [4, 4.25] }],
    }))

  test("with what the publisher asks to have beside it", () =>
    expect(
      parse(VALUES.replace("# Any remark.", "# notice:\n#   en: Ask.\n#   zh-Hant: 請\n#   zh-Hans: 请")).notice,
    ).toEqual({
      en: "Ask.",
      "zh-Hant": "請",
      "zh-Hans": "请",
    }))

  test("with a byte order mark and CRLF", () =>
    expect(parse(`\ufeff${VALUES.replaceAll("\n", "\r\n")}`).values).toHaveLength(2))
})

describe("a file that is not as it should be names the line and what was wanted", () => {
  const AT = "data/reference/us.fixing.csv"
  test.each([
    ["a head without publisher", VALUES.replace("# publisher: Office\n", ""), `${AT}:1: missing publisher`],
    ["another unit", VALUES.replace('"%"', "bp"), `${AT}:1: invalid unit: "bp" (want the indicator's, "%")`],
    ["an unknown key", VALUES.replace("# licence", "# license"), "licen"],
    [
      "steps without the day they are known for",
      STEPS.replace("# through: 2025-12-31\n", ""),
      `${AT}:1: missing through`,
    ],
    ["a day that is none", VALUES.replace("2025-10-31", "2025-10-32"), `${AT}:8: invalid period: "2025-10-32"`],
    ["a value that is no number", VALUES.replace("4.22", "n/a"), `${AT}:8: invalid value: "n/a" (want a number)`],
    ["an empty value", VALUES.replace("4.22", ""), `${AT}:8: invalid value: ""`],
    [
      "a source that is no address",
      VALUES.replace("https://example.org/b", "newspaper"),
      `${AT}:8: invalid source: "newspaper"`,
    ],
    [
      "rows out of order",
      VALUES.replace("2025-10-31", "2025-10-29"),
      `${AT}:8: invalid period: "2025-10-29" (want rows in order, none twice)`,
    ],
    ["a row told twice", VALUES.replace("2025-10-31", "2025-10-30"), `${AT}:8: invalid period`],
    ["a range upside down", STEPS.replace("4.00,4.25", "4.25,4.00"), "want low below high"],
    ["a row with a cell too many", VALUES.replace("/b", "/b,1"), `${AT}:8: invalid CSV`],
    ["no rows", VALUES.split("\n").slice(0, 6).join("\n"), `${AT}:1: missing rows`],
  ])("%s", (_, text, message) => expect(() => parse(text)).toThrow(message))
})
