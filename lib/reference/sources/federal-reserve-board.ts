import { XMLParser } from "fast-xml-parser"
import { strFromU8, unzipSync } from "fflate"
import Papa from "papaparse"
import { z } from "zod"
import type { OfficialValue } from "@/lib/model"
import { SourceError, type Source } from "../source"

/** Data Download Program, https://www.federalreserve.gov/datadownload/. */
const base = () => process.env.FEDERAL_RESERVE_URL ?? "https://www.federalreserve.gov"

const HEAD = {
  publisher: "Federal Reserve Board",
  licence: "US government work; free to reuse with the source named",
} as const
const DAY = /^\d{4}-\d\d-\d\d$/u
/** The package of the release "Policy Rates" with one column for each series. */
const POLICY_RATES =
  "rel=PRATES&series=c27939ee810cb2e929a920a6bd77d9f6&lastObs=&filetype=csv&label=include&layout=seriescolumn&type=package"
const IORB = "RESBM_N.D"

/** Interest on reserve balances, a row for each day of the calendar. */
export const iorb: Source = {
  indicator: "us.iorb",
  head: { ...HEAD, unit: "%", kind: "steps", every: null },
  againDays: 7,
  first: "2021-07-29",
  async fetch(client, { from, to }) {
    const [month, day, year] = [from.slice(5, 7), from.slice(8), from.slice(0, 4)]
    const until = `${to.slice(5, 7)}/${to.slice(8)}/${to.slice(0, 4)}`
    const address = `${base()}/datadownload/Output.aspx?${POLICY_RATES}&from=${month}/${day}/${year}&to=${until}`
    const rows = Papa.parse<string[]>(await client.text(address)).data
    const start = rows.findIndex(([first]) => first === "Time Period")
    const column = rows[start]?.indexOf(IORB) ?? -1
    if (start === -1 || column === -1)
      throw new SourceError(`federalreserve.gov: missing the column ${IORB} of "Time Period"`)
    return rows.slice(start + 1).flatMap(row => {
      const [period = "", printed = ""] = [row[0], row[column]]
      if (!DAY.test(period) || period < from || period > to || !isNumber(printed)) return []
      return [level(period, Number(printed), "https://www.federalreserve.gov/monetarypolicy/reserve-balances.htm")]
    })
  },
}

const observation = z.object({
  "@TIME_PERIOD": z.string(),
  "@OBS_VALUE": z.string(),
  "@OBS_STATUS": z.string().optional(),
})
const WON = "RXI_N.B.KO"

/** Foreign exchange rates, release H.10: the noon buying rate in New York, which is not the Seoul close. */
export const won: Source = {
  indicator: "kr.usdkrw",
  head: { ...HEAD, unit: "KRW per USD", kind: "values", every: null },
  againDays: 14,
  first: "2024-01-01",
  async fetch(client, { from, to }) {
    const zip = await client.bytes(`${base()}/releases/h10/data/FRB_h10_xml.zip`)
    return findObservations(readXml(zip)).flatMap(each => {
      const { "@TIME_PERIOD": period, "@OBS_VALUE": printed, "@OBS_STATUS": status } = each
      if (status === "ND" || !DAY.test(period) || period < from || period > to || !isNumber(printed)) return []
      return [
        { ...level(period, Number(printed), "https://www.federalreserve.gov/releases/h10/"), measure: "noon New York" },
      ]
    })
  },
}

function readXml(zip: Uint8Array): unknown {
  try {
    const files = unzipSync(zip, { filter: ({ name }) => name.endsWith("H10_data.xml") })
    const [file] = Object.values(files)
    if (!file) throw new SourceError("federalreserve.gov: missing H10_data.xml in the archive of H.10")
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
      parseAttributeValue: false,
      removeNSPrefix: true,
    })
    return parser.parse(strFromU8(file))
  } catch (cause) {
    if (cause instanceof SourceError) throw cause
    throw new SourceError("federalreserve.gov: invalid archive of H.10", { cause })
  }
}

/** The `Obs` of the won, wherever in the document its `Series` stands. */
function findObservations(node: unknown): z.output<typeof observation>[] {
  if (typeof node !== "object" || node === null) return []
  if ("@SERIES_NAME" in node && node["@SERIES_NAME"] === WON && "Obs" in node) {
    const parsed = z.array(observation).safeParse([node.Obs].flat())
    if (!parsed.success) throw new SourceError(`federalreserve.gov: invalid series ${WON} of H.10`)
    return parsed.data
  }
  return Object.values(node).flatMap(findObservations)
}

/** "ND", "." and nothing mean that there is none. */
function isNumber(printed: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(printed.trim())
}

function level(period: string, value: number, source: string): OfficialValue {
  return { period, decided: null, stat: "level", measure: null, value, source }
}
