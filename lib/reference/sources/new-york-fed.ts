import { z } from "zod"
import type { OfficialValue } from "@/lib/model"
import type { Client } from "../client"
import type { Head, Source, Span } from "../source"

/** Markets Data API, https://markets.newyorkfed.org/static/docs/markets-api.html; numbers in per cent and in dollars. */
const base = () => process.env.NEW_YORK_FED_URL ?? "https://markets.newyorkfed.org"

const PUBLISHER = "Federal Reserve Bank of New York"
const LICENCE = "Terms of Use at https://www.newyorkfed.org/privacy/termsofuse"
const PAGES = "https://www.newyorkfed.org/markets"

/** As the bank words it for those who republish its rates. */
const notice = (rate: string): Head["notice"] => ({
  en: `${rate} is subject to the Terms of Use posted at newyorkfed.org. The New York Fed is not responsible for publication of ${rate} by Macro Timeline, does not sanction or endorse any particular republication, and has no liability for your use.`,
  "zh-Hant": `${rate} 受 newyorkfed.org 所載使用條款規範。紐約聯邦準備銀行不對 Macro Timeline 刊載 ${rate} 負責，不認可亦不為任何轉載背書，並對您的使用不負任何責任。`,
  "zh-Hans": `${rate} 受 newyorkfed.org 所载使用条款约束。纽约联邦储备银行不对 Macro Timeline 刊载 ${rate} 负责，不认可也不为任何转载背书，并对您的使用不承担任何责任。`,
})

const day = z.iso.date()
/** A rate that is not there is "NA" or null: that day has no figure. */
const rate = z.union([z.number(), z.literal("NA").transform(() => null), z.null()])
const rates = z.object({
  refRates: z.array(
    z.object({
      effectiveDate: day,
      type: z.string(),
      percentRate: rate.optional(),
      targetRateFrom: rate.optional(),
      targetRateTo: rate.optional(),
    }),
  ),
})

const value = (period: string, value: OfficialValue["value"], source: string): OfficialValue => ({
  period,
  decided: null,
  stat: "level",
  measure: null,
  value,
  source,
})

function readRates(client: Client, path: string, { from, to }: Span) {
  return client.json(`${base()}/api/rates/${path}/search.json?startDate=${from}&endDate=${to}`, rates)
}

function rateSource(indicator: string, name: string, path: string, page: string): Source {
  return {
    indicator,
    head: {
      publisher: PUBLISHER,
      licence: LICENCE,
      unit: "%",
      kind: "values",
      every: "business day",
      notice: notice(name),
    },
    againDays: 7,
    first: "2018-04-02", // the first fixing of SOFR
    async fetch(client, span) {
      const { refRates } = await readRates(client, path, span)
      return refRates.flatMap(({ effectiveDate, type, percentRate }) =>
        type === name && typeof percentRate === "number" ? [value(effectiveDate, percentRate, page)] : [],
      )
    },
  }
}

export const sofr = rateSource("us.sofr", "SOFR", "secured/sofr", `${PAGES}/reference-rates/sofr`)
export const effr = rateSource("us.effective_fed_funds", "EFFR", "unsecured/effr", `${PAGES}/reference-rates/effr`)

/** The range in force on each business day beside the effective rate; what changed is a step, decided at the meeting before. */
export const targetRange: Source = {
  indicator: "us.fed_funds.target",
  head: { publisher: "Federal Reserve Board", licence: LICENCE, unit: "%", kind: "steps", every: null },
  againDays: 7,
  first: "2008-12-16",
  async fetch(client, span) {
    const { refRates } = await readRates(client, "unsecured/effr", span)
    return refRates.flatMap(({ effectiveDate, targetRateFrom: low, targetRateTo: high }) =>
      typeof low === "number" && typeof high === "number"
        ? [value(effectiveDate, [low, high], `${PAGES}/reference-rates/effr`)]
        : [],
    )
  },
}

const operations = z.object({
  repo: z.object({
    operations: z.array(
      z.object({
        operationDate: day,
        operationType: z.string(),
        term: z.string(),
        totalAmtAccepted: z.union([z.number(), z.null()]).optional(),
      }),
    ),
  }),
})

/** All overnight operations of a day together: the standing facility runs in the morning and in the afternoon. */
function repoSource(indicator: string, type: "Repo" | "Reverse Repo"): Source {
  return {
    indicator,
    head: { publisher: PUBLISHER, licence: LICENCE, unit: "USD", kind: "values", every: "business day" },
    againDays: 7,
    first: "2021-07-29", // the standing repo facility opens
    async fetch(client, { from, to }) {
      const query = `startDate=${from}&endDate=${to}&operationTypes=${encodeURIComponent(type)}`
      const answer = await client.json(`${base()}/api/rp/results/search.json?${query}`, operations)
      const byDay = new Map<string, number>()
      for (const { operationDate, operationType, term, totalAmtAccepted } of answer.repo.operations) {
        if (operationType !== type || term !== "Overnight" || typeof totalAmtAccepted !== "number") continue
        byDay.set(operationDate, (byDay.get(operationDate) ?? 0) + totalAmtAccepted)
      }
      return [...byDay].map(([date, dollars]) => value(date, dollars, `${PAGES}/desk-operations/repo`))
    },
  }
}

export const standingRepo = repoSource("us.srf_usage", "Repo")
export const reverseRepo = repoSource("us.on_rrp", "Reverse Repo")
