import { strToU8, zipSync } from "fflate"
import { afterEach, describe, expect, test, vi } from "vitest"
import { createClient } from "@/lib/reference/client"
import type { Source } from "@/lib/reference/source"
import { seoulClose } from "@/lib/reference/sources/bank-of-korea"
import { iorb, won } from "@/lib/reference/sources/federal-reserve-board"
import { effr, reverseRepo, sofr, standingRepo, targetRange } from "@/lib/reference/sources/new-york-fed"
import { tga } from "@/lib/reference/sources/treasury"
import { tsmcRevenue } from "@/lib/reference/sources/twse"
import { body, json, never, startPublisher, truncated, type Answer } from "./publisher"

const SPAN = { from: "2026-03-01", to: "2026-03-31" }
const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(closing.splice(0).map(close => close()))
})

/** Asks a source of a server that answers so; `env` names the variable that leads there. */
async function ask(source: Source, env: string, ...answers: Answer[]) {
  const publisher = await startPublisher(...answers)
  closing.push(publisher.close)
  vi.stubEnv(env, publisher.url)
  const client = createClient({ timeoutMs: 300, backoffMs: 1, retries: 2 })
  const fetched = source.fetch(client, SPAN)
  return { fetched, asked: publisher.asked }
}

const figures = async ({ fetched }: Awaited<ReturnType<typeof ask>>) =>
  (await fetched).map(({ period, value, measure }) => (measure ? [period, value, measure] : [period, value]))

const NY = "NEW_YORK_FED_URL"
const rate = (effectiveDate: string, type: string, percentRate: unknown, more = {}) => ({
  effectiveDate,
  type,
  percentRate,
  percentPercentile1: 3.5,
  revisionIndicator: "",
  ...more,
})

describe("the New York Fed", () => {
  test("SOFR, newest first", async () =>
    expect(
      await figures(
        await ask(sofr, NY, json({ refRates: [rate("2026-03-03", "SOFR", 3.68), rate("2026-03-02", "SOFR", 3.7)] })),
      ),
    ).toEqual([
      ["2026-03-03", 3.68],
      ["2026-03-02", 3.7],
    ]))

  test("asks for the days wanted and says who asks", async () => {
    const { fetched, asked } = await ask(sofr, NY, json({ refRates: [] }))
    expect(await fetched).toEqual([])
    expect(asked).toEqual([
      {
        url: "/api/rates/secured/sofr/search.json?startDate=2026-03-01&endDate=2026-03-31",
        userAgent: expect.stringContaining("macro-timeline"),
      },
    ])
  })

  test.each([["NA"], [null], [undefined]])("a day whose rate is %s has no figure", async missing =>
    expect(await figures(await ask(sofr, NY, json({ refRates: [rate("2026-03-03", "SOFR", missing)] })))).toEqual([]),
  )

  test("another rate in the answer is not taken", async () =>
    expect(
      await figures(
        await ask(effr, NY, json({ refRates: [rate("2026-03-03", "OBFR", 3.6), rate("2026-03-03", "EFFR", 3.64)] })),
      ),
    ).toEqual([["2026-03-03", 3.64]]))

  test("the target range stands beside the effective rate", async () =>
    expect(
      await figures(
        await ask(
          targetRange,
          NY,
          json({
            refRates: [
              rate("2026-03-03", "EFFR", 3.64, { targetRateFrom: 3.5, targetRateTo: 3.75 }),
              rate("2026-03-04", "EFFR", 3.64),
            ],
          }),
        ),
      ),
    ).toEqual([["2026-03-03", [3.5, 3.75]]]))

  const operation = (operationDate: string, operationType: string, term: string, totalAmtAccepted: unknown) => ({
    operationDate,
    operationType,
    operationMethod: "Full Allotment",
    term,
    totalAmtAccepted,
  })
  const DAY_OF_REPOS = [
    operation("2026-03-03", "Repo", "Overnight", 1_000_000_000),
    operation("2026-03-03", "Repo", "Overnight", 2_500_000_000),
    operation("2026-03-03", "Repo", "14-Day", 9_000_000_000),
    operation("2026-03-03", "Reverse Repo", "Overnight", 51_000_000_000),
    operation("2026-03-04", "Repo", "Overnight", null),
  ]

  test("repo adds the overnight operations of a day, and no others", async () =>
    expect(await figures(await ask(standingRepo, NY, json({ repo: { operations: DAY_OF_REPOS } })))).toEqual([
      ["2026-03-03", 3_500_000_000],
    ]))

  test("reverse repo is another thing", async () =>
    expect(await figures(await ask(reverseRepo, NY, json({ repo: { operations: DAY_OF_REPOS } })))).toEqual([
      ["2026-03-03", 51_000_000_000],
    ]))
})

const BOARD = "FEDERAL_RESERVE_URL"
const policyRates = `"Series Description","IOER","Interest rate on reserve balances"
"Unit:","Percent:_Per_Year","Percent:_Per_Year"
"Unique Identifier: ","PRATES/PRATES/RESBME_N.D","PRATES/PRATES/RESBM_N.D"
"Time Period","RESBME_N.D","RESBM_N.D"
2026-03-01,,3.65
2026-03-02,,3.65
2026-03-03,,ND
2026-03-04,,
2026-03-05,,3.40
2026-04-01,,3.40
`
const h10 = (observations: string) =>
  zipSync({
    "H10_struct.xml": strToU8("<x/>"),
    "H10_data.xml":
      strToU8(`<?xml version="1.0"?><message:MessageGroup xmlns:message="m" xmlns:kf="k" xmlns:frb="f"><frb:DataSet>
      <kf:Series CURRENCY="JPY" SERIES_NAME="RXI_N.B.JA"><frb:Obs OBS_STATUS="A" OBS_VALUE="156" TIME_PERIOD="2026-03-03"/></kf:Series>
      <kf:Series CURRENCY="KRW" FREQ="9" SERIES_NAME="RXI_N.B.KO" UNIT="Currency" UNIT_MULT="1">${observations}</kf:Series>
    </frb:DataSet></message:MessageGroup>`),
  })

describe("the Federal Reserve Board", () => {
  test("IORB after the preamble, without missing days and days not asked for", async () =>
    expect(await figures(await ask(iorb, BOARD, body(policyRates)))).toEqual([
      ["2026-03-01", 3.65],
      ["2026-03-02", 3.65],
      ["2026-03-05", 3.4],
    ]))

  test("a release without the column is refused", async () =>
    expect((await ask(iorb, BOARD, body("<html>maintenance</html>"))).fetched).rejects.toThrow(
      "missing the column RESBM_N.D",
    ))

  test("the won at noon in New York, of an archive of XML", async () => {
    const observations = `<frb:Obs OBS_STATUS="A" OBS_VALUE="1441.29" TIME_PERIOD="2026-03-03"/><frb:Obs OBS_STATUS="ND" OBS_VALUE="-9999" TIME_PERIOD="2026-03-04"/><frb:Obs OBS_STATUS="A" OBS_VALUE="1439.00" TIME_PERIOD="2026-02-03"/>`
    expect(await figures(await ask(won, BOARD, body(h10(observations))))).toEqual([
      ["2026-03-03", 1441.29, "noon New York"],
    ])
  })

  test("a single observation is a list of one", async () =>
    expect(
      await figures(
        await ask(won, BOARD, body(h10(`<frb:Obs OBS_STATUS="A" OBS_VALUE="1441.29" TIME_PERIOD="2026-03-03"/>`))),
      ),
    ).toHaveLength(1))

  test.each([
    ["is no archive", body("not a zip")],
    ["is cut short", body(h10("").slice(0, 80))],
    ["lacks the data", body(zipSync({ "H10_struct.xml": strToU8("<x/>") }))],
  ])("an answer that %s is refused", async (_, answer) =>
    expect((await ask(won, BOARD, answer)).fetched).rejects.toThrow(/^federalreserve\.gov: (?:invalid|missing)/u),
  )
})

describe("the Treasury", () => {
  const row = (record_date: string, account_type: string, open_today_bal: string, close_today_bal = "null") => ({
    record_date,
    account_type,
    open_today_bal,
    close_today_bal,
  })

  test("the closing balance stands in the column of the opening one, in millions, as text", async () =>
    expect(
      await figures(
        await ask(
          tga,
          "FISCAL_DATA_URL",
          json({
            data: [
              row("2026-03-03", "Treasury General Account (TGA) Opening Balance", "869261"),
              row("2026-03-03", "Treasury General Account (TGA) Closing Balance", "952705"),
              row("2026-03-04", "Treasury General Account (TGA) Closing Balance", "null"),
              row("2026-03-05", "Treasury General Account (TGA) Closing Balance", "null", "901234"),
            ],
          }),
        ),
      ),
    ).toEqual([
      ["2026-03-03", 952_705_000_000],
      ["2026-03-05", 901_234_000_000],
    ]))
})

describe("the Taiwan Stock Exchange", () => {
  const company = (code: string, month: string, revenue: string) => ({
    出表日期: "1150410",
    資料年月: month,
    公司代號: code,
    公司名稱: "某公司",
    "營業收入-當月營收": revenue,
  })
  const TWSE = "TWSE_URL"

  test("years of the Republic, thousands of dollars", async () =>
    expect(
      await figures(
        await ask(tsmcRevenue, TWSE, json([company("1101", "11503", "999"), company("2330", "11503", "285956830")])),
      ),
    ).toEqual([["2026-03", 285_956_830_000]]))

  test("a month not asked for is left", async () =>
    expect(await figures(await ask(tsmcRevenue, TWSE, json([company("2330", "11405", "320515951")])))).toEqual([]))

  test.each([
    ["without the company", json([company("1101", "11503", "999")]), "missing company 2330"],
    ["with a month that is none", json([company("2330", "11513", "1")]), "invalid row of 2330"],
    ["with a revenue that is none", json([company("2330", "11503", "-")]), "invalid row of 2330"],
    ["of another form", json({ error: "busy" }), "invalid answer"],
  ])("an answer %s is refused", async (_, answer, message) =>
    expect((await ask(tsmcRevenue, TWSE, answer)).fetched).rejects.toThrow(message),
  )
})

describe("the Bank of Korea", () => {
  const BOK = "BANK_OF_KOREA_URL"
  const found = (rows: [string, string][], total = rows.length) =>
    json({
      StatisticSearch: {
        list_total_count: total,
        row: rows.map(([TIME, DATA_VALUE]) => ({
          STAT_CODE: "731Y003",
          ITEM_CODE1: "0000003",
          UNIT_NAME: "원",
          TIME,
          DATA_VALUE,
        })),
      },
    })
  const said = (CODE: string, MESSAGE: string) => json({ RESULT: { CODE, MESSAGE } })

  test("closes in Seoul", async () =>
    expect(await figures(await ask(seoulClose("secret"), BOK, found([["20260303", "1441.3"]])))).toEqual([
      ["2026-03-03", 1441.3, "15:30 close"],
    ]))

  test("pages until all rows are there", async () => {
    const { fetched, asked } = await ask(
      seoulClose("secret"),
      BOK,
      found([["20260303", "1441.3"]], 1001),
      found([["20260304", "1439.5"]], 1001),
    )
    expect(await fetched).toHaveLength(2)
    expect(asked.map(({ url }) => url.split("/").slice(6, 8).join("-"))).toEqual(["1-1000", "1001-2000"])
  })

  test("no data is no error", async () =>
    expect(await figures(await ask(seoulClose("secret"), BOK, said("INFO-200", "none")))).toEqual([]))

  test("any other result is, though it comes with status 200", async () =>
    expect((await ask(seoulClose("secret"), BOK, said("INFO-100", "bad key"))).fetched).rejects.toThrow(
      "ecos.bok.or.kr: INFO-100: bad key",
    ))

  test("an empty value is refused", async () =>
    expect((await ask(seoulClose("secret"), BOK, found([["20260303", ""]]))).fetched).rejects.toThrow(
      'invalid value: ""',
    ))

  test("the key is in no message", async () =>
    expect((await ask(seoulClose("secret"), BOK, json({}, 404))).fetched).rejects.toThrow(
      /^(?!.*secret).*answered 404$/u,
    ))
})

describe("whoever answers badly", () => {
  const good = json({ refRates: [rate("2026-03-03", "SOFR", 3.68)] })

  test.each([
    ["429, then well", [json({}, 429), good]],
    ["429 with a moment to wait, then well", [body("", 429, { "retry-after": "0" }), good]],
    ["503 twice, then well", [body("busy", 503), body("busy", 503), good]],
    ["too late, then well", [never, good]],
    ["half an answer, then a whole one", [truncated, good]],
  ] as [string, Answer[]][])("%s, is asked again", async (_, answers) =>
    expect(await figures(await ask(sofr, NY, ...answers))).toEqual([["2026-03-03", 3.68]]),
  )

  test.each([
    ["always 429", [json({}, 429)], "answered 429", 3],
    ["429 with an hour to wait", [body("", 429, { "retry-after": "3600" })], "answered 429", 1],
    ["404", [body("", 404)], "answered 404", 1],
    ["never", [never], "no answer in time", 3],
    ["always half", [truncated], "failed: ", 3],
    ["with a page", [body("<html></html>")], 'invalid JSON: "<html></html>"', 1],
    ["with another form", [json({ refRates: [{ effectiveDate: "3 March" }] })], "invalid refRates.0.effectiveDate", 1],
  ] as [string, Answer[], string, number][])("%s, is given up", async (_, answers, message, times) => {
    const { fetched, asked } = await ask(sofr, NY, ...answers)
    await expect(fetched).rejects.toThrow(message)
    expect(asked).toHaveLength(times)
  })

  test("an address where nobody listens is told in one line", async () => {
    vi.stubEnv(NY, "http://127.0.0.1:9")
    const asked = sofr.fetch(createClient({ timeoutMs: 300, backoffMs: 1, retries: 1 }), SPAN)
    await expect(asked).rejects.toThrow(/^127\.0\.0\.1:9\/api\/rates\/secured\/sofr\/search\.json: failed: .+$/u)
  })
})
