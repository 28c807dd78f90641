import { z } from "zod"
import type { Source } from "../source"

/** Fiscal Data API, https://fiscaldata.treasury.gov/api-documentation/; every number is a string, in millions of dollars. */
const base = () => process.env.FISCAL_DATA_URL ?? "https://api.fiscaldata.treasury.gov"
const PATH = "/services/api/fiscal_service/v1/accounting/dts/operating_cash_balance"
const PAGE = "https://fiscaldata.treasury.gov/datasets/daily-treasury-statement/operating-cash-balance"
const CLOSING = "Treasury General Account (TGA) Closing Balance"

const answer = z.object({
  data: z.array(
    z.object({
      record_date: z.iso.date(),
      account_type: z.string(),
      open_today_bal: z.string(),
      close_today_bal: z.string(),
    }),
  ),
})

/** The closing balance stands, against its name, in `open_today_bal`; "null" is a word there. */
export const tga: Source = {
  indicator: "us.tga",
  head: {
    publisher: "US Department of the Treasury, Bureau of the Fiscal Service",
    licence: "US government work; free to reuse with the source named",
    unit: "USD",
    kind: "values",
    every: "business day",
  },
  againDays: 7,
  first: "2022-04-18", // the closing balance has a row of its own from here
  async fetch(client, { from, to }) {
    const query = `filter=record_date:gte:${from},record_date:lte:${to}&sort=record_date&page[size]=10000`
    const { data } = await client.json(`${base()}${PATH}?${query}`, answer)
    return data.flatMap(({ record_date: period, account_type, open_today_bal, close_today_bal }) => {
      const printed = [open_today_bal, close_today_bal].find(text => /^-?\d+(?:\.\d+)?$/u.test(text))
      if (account_type !== CLOSING || printed === undefined) return []
      return [
        { period, decided: null, stat: "level" as const, measure: null, value: Number(printed) * 1e6, source: PAGE },
      ]
    })
  },
}
