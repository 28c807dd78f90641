import { beforeAll, describe, expect, test } from "vitest"
import { z } from "zod"
import { STATUSES } from "@/lib/model"
import { temporaryFolder } from "../helpers"
import { CATALOGUE_FILES, RATE } from "../catalogue/files"
import { runCli, type Ran } from "./run-cli"

const TIMEOUT = 30_000 // a program starts in half a second; a busy machine takes longer

const span = { start: z.int().min(0), end: z.int() }
const value = z.union([z.number(), z.tuple([z.number(), z.number()])])
const answerSchema = z.strictObject({
  id: z.string(),
  articles: z.array(
    z.strictObject({
      ...span,
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      language: z.enum(["zh-Hant", "zh-Hans", "en"]),
      date: z.string().nullable(),
      dateBasis: z.enum(["given", "stated", "weekday", "event", "neighbour"]).nullable(),
      copyOf: z.strictObject(span).optional(),
    }),
  ),
  observations: z.array(
    z.strictObject({
      ...span,
      ...{ quote: z.string(), quoteStart: z.int(), quoteEnd: z.int(), figure: z.string() },
      ...{ indicator: z.string(), value, unit: z.string(), period: z.string() },
      periodBasis: z.enum(["stated", "resolved", "implied"]),
      status: z.enum(STATUSES),
      bound: z.enum(["exact", "about", "above", "below"]),
      stat: z.enum(["level", "high", "low", "average", "intraday", "close", "cumulative", "change"]),
      by: z.string().nullable(),
      confidence: z.number().min(0.5).max(1),
      why: z.strictObject({ rule: z.string(), cues: z.array(z.string()) }),
    }),
  ),
  diagnostics: z.array(z.strictObject({ ...span, rule: z.string(), text: z.string(), reason: z.string() })),
})

const POST =
  "聯準會12月10日結束為期兩天的會議,將聯邦基金利率目標區間下調至3.50%至3.75%,會後聲明說就業放緩而物價仍高," +
  "與會者對往後的步伐看法不一,股市與債市在記者會期間來回震盪,分析人士多認為接下來要看就業報告再說," +
  "也有人提醒主席任期將滿,繼任者的立場會左右明年的步調,投資人不宜把任何一種說法當成定論。"
const LINES = [
  { id: "decision", text: "🙂聯準會12月10日將聯邦基金利率目標區間降至3.50%至3.75%。", publishedAt: "2025-12-11" },
  { id: "empty", text: "" },
  { id: "undated", text: "SOFR報3.67%。" },
  { id: "copies", text: `${POST}\n${POST}\n`, publishedAt: "2025-12-11" },
  {
    id: "wide",
    text: "ＳＯＦＲ　on Dec 9 was ３．６７％.",
    publishedAt: "2025-12-11",
    title: "Funding",
    url: "https://example.org/a",
  },
]

describe("extract --stdin", () => {
  let ran: Ran
  let answers: z.infer<typeof answerSchema>[]
  const answer = (id: string) => answers.find(one => one.id === id)!
  const textOf = (id: string) => LINES.find(one => one.id === id)!.text

  beforeAll(async () => {
    ran = await runCli(["extract", "--stdin"], { input: LINES.map(line => `${JSON.stringify(line)}\n`).join("") })
    answers = ran.stdout
      .split("\n")
      .filter(Boolean)
      .map(line => answerSchema.parse(JSON.parse(line)))
  }, TIMEOUT)

  test("answers each line by a line of the promised form, in order, and nothing else", () => {
    expect(ran).toMatchObject({ code: 0, stderr: "" })
    expect(answers.map(({ id }) => id)).toEqual(LINES.map(({ id }) => id))
  })

  test("reads a figure with its place, value, period and status", () => {
    const { text } = LINES[0]!
    const start = text.indexOf("3.50%")
    expect(answer("decision").observations).toMatchObject([
      {
        ...{ indicator: "us.fed_funds.target", start, end: start + 11, figure: "3.50%至3.75%", unit: "%" },
        ...{ value: [3.5, 3.75], period: "2025-12-10", status: "actual", bound: "exact", stat: "level" },
      },
    ])
    expect(answer("decision").articles).toMatchObject([{ language: "zh-Hant", date: "2025-12-11", dateBasis: "given" }])
  })

  test("gives offsets that cut the text as it was given", () => {
    for (const { id, observations, diagnostics } of answers) {
      const text = textOf(id)
      for (const one of observations) {
        expect([text.slice(one.start, one.end), text.slice(one.quoteStart, one.quoteEnd)]).toEqual([
          one.figure,
          one.quote,
        ])
      }
      for (const one of diagnostics) expect(text.slice(one.start, one.end)).toBe(one.text)
    }
    expect(answer("wide").observations.map(({ figure, value: read }) => [figure, read])).toEqual([["３．６７％", 3.67]])
  })

  test("finds no article in an empty text, and no date where none is known", () => {
    expect(answer("empty")).toEqual({ id: "empty", articles: [], observations: [], diagnostics: [] })
    expect(answer("undated").articles).toMatchObject([{ date: null, dateBasis: null }])
    expect(answer("undated").observations).toEqual([])
    expect(answer("undated").diagnostics).toMatchObject([{ rule: "us.sofr", text: "3.67%" }])
  })

  test("lists a copy with the place it repeats, and reads it once", () => {
    const { articles, observations } = answer("copies")
    const second = textOf("copies").lastIndexOf("聯準會12月10日")
    expect(articles).toMatchObject([{ start: 0 }, { start: second, copyOf: { start: 0, end: POST.length } }])
    expect(articles[0]).not.toHaveProperty("copyOf")
    expect(observations.map(({ start, figure }) => [start < second, figure])).toEqual([[true, "3.50%至3.75%"]])
  })

  test(
    "answers a line that is no article by what is wrong with it, goes on, and ends with 1",
    async () => {
      const lines = ["{", '{"id":7,"text":"x"}', JSON.stringify({ id: "a", text: "x", publishedAt: "2025-13-01" })]
      const { code, stdout } = await runCli(["extract", "--stdin"], {
        cwd: temporaryFolder(CATALOGUE_FILES),
        input: [...lines, JSON.stringify({ id: "good", text: "無事。" })].join("\n"),
      })
      const told = stdout
        .split("\n")
        .filter(Boolean)
        .map(line => JSON.parse(line) as unknown)
      expect(code).toBe(1)
      expect(told).toMatchObject([
        { id: null, line: 1, error: "invalid JSON (want one object a line)" },
        { id: null, line: 2, error: expect.stringMatching(/^invalid id: /u) as string },
        { id: null, line: 3, error: expect.stringMatching(/^invalid publishedAt: /u) as string },
        { id: "good", observations: [] },
      ])
    },
    TIMEOUT,
  )
})

describe("indicators check", () => {
  const check = (id: string, files: Record<string, string> = {}) =>
    runCli(["indicators", "check", id], { cwd: temporaryFolder({ ...CATALOGUE_FILES, ...files }) })

  test(
    "tells that the examples are read as written",
    async () => {
      expect(await check("all")).toEqual({
        code: 0,
        stdout: "us.rate: 2 of 2 examples read as written\nus.sofr: 2 of 2 examples read as written\n",
        stderr: "",
      })
    },
    TIMEOUT,
  )

  test(
    "tells the example that is not, and ends with 1",
    async () => {
      const wrong = RATE.replace("value: 3.5\n", "value: 3.75\n")
      expect(await check("us.rate", { "data/indicators/us.rate.yaml": wrong })).toEqual({
        code: 1,
        stdout:
          "us.rate: 1 of 2 examples read as written\n" +
          '  missed: 聯準會12月10日將政策利率降至3.5%。 (want {"value":3.75}, got {"figure":"3.5%","value":3.5,"period":"2025-12-10","status":"actual"})\n',
        stderr: "",
      })
    },
    TIMEOUT,
  )
})

describe("a wrong call ends with 2 and a word on standard error:", () => {
  test.each<[string, string[], RegExp]>([
    ["an unknown command", ["extrakt"], /unknown command 'extrakt'/u],
    ["extract without --stdin", ["extract"], /required option '--stdin' not specified/u],
  ])(
    "%s",
    async (_, args, message) => {
      const { code, stdout, stderr } = await runCli(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
      expect(stderr).toMatch(message)
    },
    TIMEOUT,
  )
})
