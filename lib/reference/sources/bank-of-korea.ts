import { z } from "zod"
import type { OfficialValue } from "@/lib/model"
import { SourceError, type Source } from "../source"

/** ECOS, https://ecos.bok.or.kr/api/: table 731Y003, item 0000003, won per dollar at the 15:30 close in Seoul. */
const base = () => process.env.BANK_OF_KOREA_URL ?? "https://ecos.bok.or.kr"
const ROWS_A_CALL = 1000
/** No figure in the time asked for; every other code is an error, though it comes with status 200. */
const NO_DATA = "INFO-200"

const answer = z.union([
  z.object({
    StatisticSearch: z.object({
      list_total_count: z.number(),
      row: z.array(z.object({ TIME: z.string().regex(/^\d{8}$/u), DATA_VALUE: z.string() })),
    }),
  }),
  z.object({ RESULT: z.object({ CODE: z.string(), MESSAGE: z.string() }) }),
])

/** Needs a free key in BANK_OF_KOREA_KEY; without one there is nothing to ask. */
export function seoulClose(key: string): Source {
  return {
    indicator: "kr.usdkrw",
    head: {
      publisher: "Bank of Korea",
      licence: "facts of the Bank of Korea",
      unit: "KRW per USD",
      kind: "values",
      every: null,
    },
    againDays: 7,
    first: "2024-01-02",
    async fetch(client, { from, to }) {
      const values: OfficialValue[] = []
      for (let first = 1; ; first += ROWS_A_CALL) {
        const rows = `${first}/${first + ROWS_A_CALL - 1}`
        const days = [from, to].map(day => day.replaceAll("-", "")).join("/")
        const body = await client.json(
          `${base()}/api/StatisticSearch/${key}/json/kr/${rows}/731Y003/D/${days}/0000003`,
          answer,
        )
        if ("RESULT" in body) {
          if (body.RESULT.CODE === NO_DATA) return values
          throw new SourceError(`ecos.bok.or.kr: ${body.RESULT.CODE}: ${body.RESULT.MESSAGE}`)
        }
        for (const { TIME, DATA_VALUE } of body.StatisticSearch.row) values.push(toClose(TIME, DATA_VALUE))
        if (first + ROWS_A_CALL > body.StatisticSearch.list_total_count) return values
      }
    },
  }
}

function toClose(time: string, printed: string): OfficialValue {
  const value = Number(printed)
  if (printed.trim() === "" || !Number.isFinite(value))
    throw new SourceError(`ecos.bok.or.kr: invalid value: ${JSON.stringify(printed)}`)
  const period = `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6)}`
  return { period, decided: null, stat: "close", measure: "15:30 close", value, source: "https://ecos.bok.or.kr/" }
}
