import { z } from "zod"
import { SourceError, type Source } from "../source"

/** TWSE OpenAPI, https://openapi.twse.com.tw: the last month's revenue of every listed company, in thousands of NT dollars. */
const base = () => process.env.TWSE_URL ?? "https://openapi.twse.com.tw"
const TSMC = "2330"

const answer = z.array(z.object({ 資料年月: z.string(), 公司代號: z.string(), "營業收入-當月營收": z.string() }))

/** Only the last month is given; `資料年月` counts years of the Republic: 11503 is March 2026. */
export const tsmcRevenue: Source = {
  indicator: "tsmc.revenue_monthly",
  head: {
    publisher: "Taiwan Semiconductor Manufacturing Company",
    licence: "Open Government Data License, Taiwan",
    unit: "TWD",
    kind: "values",
    every: "month",
  },
  againDays: 62,
  first: "2023-01-01",
  async fetch(client, { from, to }) {
    const address = `${base()}/v1/opendata/t187ap05_L`
    const row = (await client.json(address, answer)).find(each => each.公司代號.trim() === TSMC)
    if (!row) throw new SourceError(`${new URL(address).host}: missing company ${TSMC}`)
    const { year, month } = /^(?<year>\d{2,3})(?<month>0[1-9]|1[0-2])$/u.exec(row.資料年月.trim())?.groups ?? {}
    const thousands = Number(row["營業收入-當月營收"].replaceAll(",", ""))
    if (!year || !month || !Number.isSafeInteger(thousands) || thousands <= 0) {
      throw new SourceError(`${new URL(address).host}: invalid row of ${TSMC}: ${JSON.stringify(row)}`)
    }
    const period = `${Number(year) + 1911}-${month}`
    if (period < from.slice(0, 7) || period > to.slice(0, 7)) return []
    return [{ period, decided: null, stat: "level", measure: null, value: thousands * 1000, source: address }]
  },
}
