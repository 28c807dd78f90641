import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readCatalogue, toIndicator, type Catalogue } from "@/lib/catalogue/read-catalogue"
import { InputError } from "@/lib/text/parse-yaml"
import { temporaryFolder } from "../helpers"
import { CATALOGUE_FILES, RATE, SOFR } from "./files"

const RATE_FILE = "data/indicators/us.rate.yaml"
const SOFR_FILE = "data/indicators/us.sofr.yaml"

function catalogueOf(changed: Record<string, string> = {}): Catalogue {
  return readCatalogue(join(temporaryFolder({ ...CATALOGUE_FILES, ...changed }), "data"))
}

/** The one line that a person gets to read. */
function messageOf(changed: Record<string, string>): string {
  try {
    catalogueOf(changed)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    return error instanceof Error ? error.message : ""
  }
  return "read without complaint"
}

describe("readCatalogue", () => {
  test("gives indicators in their order, with what they need not write filled in", () => {
    const { indicators, entities, measures, calendars } = catalogueOf()
    expect(indicators.map(({ id }) => id)).toEqual(["us.rate", "us.sofr"])
    expect(indicators[1]).toMatchObject({ related: [], links: [], read: [{ role: "level" }] })
    expect(entities.map(file => [file.class, file.entities.length])).toEqual([["central-bank", 2]])
    expect(measures.map(({ id }) => id)).toEqual(["bills"])
    expect(calendars.map(({ id, days }) => [id, days])).toEqual([["fomc", ["2025-10-29", "2025-12-10"]]])
  })

  test("reads a folder without entities and calendars, and leaves other files alone", () => {
    const folder = temporaryFolder({
      "data/measures.yaml": "measures: []\n",
      [SOFR_FILE]: SOFR,
      "data/indicators/README.md": "not: [an indicator",
    })
    expect(readCatalogue(join(folder, "data")).indicators.map(({ id }) => id)).toEqual(["us.sofr"])
  })
})

describe("a file that is not as it should be", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "has an unknown key",
      { [RATE_FILE]: RATE.replace("decimals: 2", "decimals: 2\ncolour: red") },
      `${RATE_FILE}:9: unknown key: colour`,
    ],
    [
      "has an unknown key in a reading",
      { [RATE_FILE]: RATE.replace("    entity: fed", "    entiti: fed") },
      `${RATE_FILE}:16: unknown key: read.0.entiti`,
    ],
    [
      "has a value of another type",
      { [RATE_FILE]: RATE.replace("order: 1", "order: first") },
      `${RATE_FILE}:3: invalid order: "first" (Invalid input: expected number, received string)`,
    ],
    [
      "has a word of no list",
      { [RATE_FILE]: RATE.replace("chart: band", "chart: pie") },
      `${RATE_FILE}:10: invalid chart: "pie" (Invalid option: expected one of "band"|"line"|"points"|"bars")`,
    ],
    [
      "has one end of a range only",
      { [RATE_FILE]: RATE.replace("[0, 20]", "[0]") },
      `${RATE_FILE}:9: invalid plausible: [0] (Too small: expected array to have >=2 items)`,
    ],
    [
      "lacks a key",
      { [RATE_FILE]: RATE.replace('unit: "%"\n', "") },
      `${RATE_FILE}:1: missing unit (Invalid input: expected string, received undefined)`,
    ],
    [
      "lacks a language",
      {
        [RATE_FILE]: RATE.replace(
          "name: { en: Rate, zh-Hant: 利率, zh-Hans: 利率 }",
          "name: { en: Rate, zh-Hant: 利率 }",
        ),
      },
      `${RATE_FILE}:4: missing name.zh-Hans (Invalid input: expected string, received undefined)`,
    ],
    [
      "has an id in no form of ours",
      { [RATE_FILE]: RATE.replace("id: us.rate", "id: Rate") },
      `${RATE_FILE}:1: invalid id: "Rate" (want lower-case words joined by dots, e.g. us.sofr)`,
    ],
    [
      "has another id than its name",
      { [RATE_FILE]: RATE.replace("id: us.rate", "id: us.rates") },
      `${RATE_FILE}:1: invalid id: "us.rates" (want the file's name)`,
    ],
    [
      "repeats the id of another file",
      { "data/indicators/us.copy.yaml": SOFR },
      `data/indicators/us.copy.yaml:1: invalid id: "us.sofr" (want the file's name)`,
    ],
    [
      "names an entity that nobody has written",
      { [RATE_FILE]: RATE.replace("entity: fed", "entity: boj") },
      `${RATE_FILE}:1: unknown entity: "boj" (want an id of data/entities)`,
    ],
    [
      "names one such entity of several",
      { [RATE_FILE]: RATE.replace("entity: fed", "entity: [fed, boj]") },
      `${RATE_FILE}:1: unknown entity: "boj" (want an id of data/entities)`,
    ],
    [
      "names an event of no calendar",
      { [RATE_FILE]: RATE.replace("event: fomc", "event: budget") },
      `${RATE_FILE}:1: unknown event: "budget" (want an id of data/calendar)`,
    ],
    [
      "names a relative that nobody has written",
      { [RATE_FILE]: RATE.replace("[us.sofr]", "[us.sofr, us.iorb]") },
      `${RATE_FILE}:1: unknown related: "us.iorb"`,
    ],
    [
      "has a reading without a phrase",
      { [RATE_FILE]: RATE.replace("measures: [政策利率]", "weak: true") },
      `${RATE_FILE}:1: missing names or measures in a reading`,
    ],
    [
      "has measures of nobody",
      { [RATE_FILE]: RATE.replace("    entity: fed\n", "") },
      `${RATE_FILE}:1: missing entity or with: measures alone do not say whom a figure is about`,
    ],
    [
      "has no examples",
      { [RATE_FILE]: RATE.slice(0, RATE.indexOf("examples:")) },
      `${RATE_FILE}:1: missing examples (Invalid input: expected object, received undefined)`,
    ],
    [
      "has an example of an impossible day",
      { [RATE_FILE]: RATE.replace("publishedAt: 2025-12-11", "publishedAt: 2025-13-01") },
      `${RATE_FILE}:23: invalid examples.hits.0.publishedAt: "2025-13-01" (Invalid ISO date)`,
    ],
    [
      "links to no web address",
      { [RATE_FILE]: RATE.replace("https://example.org/rate", "javascript:alert(1)") },
      `${RATE_FILE}:13: invalid links.0.url: "javascript:alert(1)" (Invalid URL)`,
    ],
    [
      "has an entity without names",
      { "data/entities/banks.yaml": "class: central-bank\nentities:\n  - { id: fed, names: [] }\n" },
      "data/entities/banks.yaml:3: invalid entities.0.names: [] (Too small: expected array to have >=1 items)",
    ],
    [
      "has a calendar with a day that is none",
      { "data/calendar/fomc.yaml": "id: fomc\nname: decision\ndays:\n  - 2025-10-29\n  - 2025-02-30\n" },
      'data/calendar/fomc.yaml:5: invalid days.1: "2025-02-30" (Invalid ISO date)',
    ],
    [
      "measures in no known kind",
      { "data/measures.yaml": "measures:\n  - { id: bills, quantity: [percents], phrases: [國庫券利率] }\n" },
      'data/measures.yaml:2: invalid measures.0.quantity.0: "percents" (Invalid option: expected one of "percent"|"percentage_point"|"basis_point"|"money"|"exchange_rate"|"measure"|"number")',
    ],
    [
      "is empty",
      { [SOFR_FILE]: "" },
      `${SOFR_FILE}:1: invalid file: null (Invalid input: expected object, received null)`,
    ],
    [
      "is a list",
      { [SOFR_FILE]: "- us.sofr\n" },
      `${SOFR_FILE}:1: invalid file: ["us.sofr"] (Invalid input: expected object, received array)`,
    ],
  ])("%s", (_, changed, message) => expect(messageOf(changed)).toBe(message))

  test.each<[string, string, RegExp]>([
    [
      "repeats a key",
      RATE.replace("order: 1", "order: 1\norder: 2"),
      /^data\/indicators\/us\.rate\.yaml:4: invalid YAML: .*unique/u,
    ],
    ["is no YAML", RATE.replace("[政策利率]", "[政策利率"), /^data\/indicators\/us\.rate\.yaml:\d+: invalid YAML: /u],
  ])("%s", (_, source, message) => expect(messageOf({ [RATE_FILE]: source })).toMatch(message))
})

describe("toIndicator", () => {
  test("keeps what pages need and leaves the rules of reading out", () => {
    const { indicators, entities } = catalogueOf()
    const [rate, sofr] = indicators.map(indicator => toIndicator(indicator, entities))
    expect(sofr?.aliases).toEqual(["SOFR"])
    expect(rate).toEqual({
      ...{ id: "us.rate", group: "policy", order: 1, unit: "%", decimals: 2, plausible: [0, 20], chart: "band" },
      name: { en: "Rate", "zh-Hant": "利率", "zh-Hans": "利率" },
      shortName: { en: "Rate", "zh-Hant": "利率", "zh-Hans": "利率" },
      definition: { en: "The policy rate.", "zh-Hant": "政策利率。", "zh-Hans": "政策利率。" },
      aliases: [],
      subjects: ["聯準會", "Fed"],
      related: ["us.sofr"],
      links: [{ label: "Board", url: "https://example.org/rate" }],
    })
  })

  test("knows nobody it is about where its readings name a thing of its own", () => {
    const { indicators, entities } = catalogueOf()
    expect(toIndicator(indicators[1]!, entities).subjects).toEqual([])
  })

  test("lists a phrase once, however many readings name it", () => {
    const twice = SOFR.replace(
      "    periods: [day]\n",
      "    periods: [day]\n  - names: [SOFR, 隔夜融資利率]\n    quantity: [percent]\n    periods: [month]\n",
    )
    const sofr = catalogueOf({ [SOFR_FILE]: twice }).indicators.find(({ id }) => id === "us.sofr")
    expect(toIndicator(sofr!, []).aliases).toEqual(["SOFR", "隔夜融資利率"])
  })
})
