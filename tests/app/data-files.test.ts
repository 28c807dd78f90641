import Ajv2020 from "ajv/dist/2020"
import addFormats from "ajv-formats"
import { Validator } from "@seriousme/openapi-schema-validator"
import Papa from "papaparse"
import { describe, expect, test, vi } from "vitest"
import { z } from "zod"
import * as answers from "@/lib/exports/schemas"
import { listArticles, listIndicators, listObservations } from "@/lib/queries"
import * as articlesRoute from "@/app/api/v1/articles.json/route"
import * as fileRoute from "@/app/api/v1/indicators/[file]/route"
import * as indicatorsRoute from "@/app/api/v1/indicators.json/route"
import * as tableRoute from "@/app/api/v1/observations.csv/route"
import * as observationsRoute from "@/app/api/v1/observations.json/route"
import * as tableSchemaRoute from "@/app/api/v1/observations.schema.json/route"
import * as openApiRoute from "@/app/api/v1/openapi.json/route"
import * as dataPackageRoute from "@/app/datapackage.json/route"

vi.mock("server-only", () => ({}))

const read = (response: Response) => response.json()
const fileOf = async (file: string) =>
  fileRoute.GET(new Request("http://localhost/"), { params: Promise.resolve({ file }) })
const files = fileRoute.generateStaticParams().map(({ file }) => file)

/** Reads CSV as a spreadsheet does: without its mark, by its header. */
const rowsOf = async (response: Response) => {
  const text = new TextDecoder().decode(await response.arrayBuffer()) // takes the mark off
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, newline: "\r\n" })
}

const JSON_FILES: [path: string, answer: () => Promise<Response> | Response, schema: z.ZodType][] = [
  ["/api/v1/indicators.json", indicatorsRoute.GET, answers.indicatorsAnswer],
  ["/api/v1/observations.json", observationsRoute.GET, answers.observationsAnswer],
  ["/api/v1/articles.json", articlesRoute.GET, answers.articlesAnswer],
  ["/api/v1/indicators/{id}.json", () => fileOf(files.find(file => file.endsWith(".json"))!), answers.indicatorAnswer],
]

describe("openapi.json", async () => {
  const openApi = await read(openApiRoute.GET())
  const ajv = addFormats(new Ajv2020({ strict: false }))
  ajv.addSchema(openApi, "openapi")
  const validatorOf = (path: string) => {
    const escaped = path.replaceAll("/", "~1")
    const pointer = `openapi#/paths/${encodeURIComponent(escaped)}/get/responses/200/content/application~1json/schema`
    return ajv.compile({ $ref: pointer })
  }

  test("is OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(openApi))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test.each(JSON_FILES)("describes what %s answers", async (path, answer, schema) => {
    const body = await read(await answer())
    const validate = validatorOf(path)
    expect(validate(body), ajv.errorsText(validate.errors)).toBe(true)
    // Nothing is answered that is not described.
    expect(schema.parse(body)).toEqual(body)
  })

  test("describes every indicator's file", async () => {
    const validate = validatorOf("/api/v1/indicators/{id}.json")
    for (const file of files.filter(one => one.endsWith(".json"))) {
      expect(validate(await read(await fileOf(file))), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true)
    }
  })

  test("would find a wrong answer", () => {
    const validate = validatorOf("/api/v1/observations.json")
    expect(validate({ observations: [{ id: 1 }] })).toBe(false)
    expect(validate({})).toBe(false)
  })
})

describe("the files hold what was read", () => {
  test("every indicator, figure and article once", async () => {
    const { indicators } = answers.indicatorsAnswer.parse(await read(indicatorsRoute.GET()))
    const { observations } = answers.observationsAnswer.parse(await read(observationsRoute.GET()))
    const { articles } = answers.articlesAnswer.parse(await read(articlesRoute.GET()))
    expect(indicators.map(({ id }) => id)).toEqual(listIndicators().map(({ id }) => id))
    expect(observations.map(({ id }) => id)).toEqual(listObservations().map(({ id }) => id))
    expect(articles.map(({ id }) => id)).toEqual(listArticles().map(({ id }) => id))
    const counted = indicators.reduce((sum, { observationCount }) => sum + observationCount, 0)
    expect(counted).toBe(observations.length)
  })

  test("no file holds the text of an article", async () => {
    const body = await articlesRoute.GET().text()
    expect(body).not.toContain('"text"')
  })

  test("an unknown file is not there", async () => {
    for (const file of ["no.such.json", "us.sofr.xml", "us.sofr", ".json"])
      expect((await fileOf(file)).status).toBe(404)
  })
})

describe("datapackage.json", async () => {
  const dataPackage = await read(dataPackageRoute.GET())
  const tableSchema = await read(tableSchemaRoute.GET())

  test("names each table once, by a relative path, as the specification asks", () => {
    const names = dataPackage.resources.map(({ name }: { name: string }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, path, type, schema } of dataPackage.resources) {
      expect(name).toMatch(/^[a-z0-9._/-]+$/)
      expect(path).toMatch(/^api\/v1\/[a-z0-9._/-]+\.csv$/)
      expect({ type, schema }).toEqual({ type: "table", schema: "api/v1/observations.schema.json" })
    }
    expect(dataPackage.name).toMatch(/^[a-z0-9._/-]+$/)
    expect(dataPackage.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(names.toSorted()).toEqual(["observations", ...listIndicators().map(({ id }) => id)].toSorted())
  })

  test("describes every column of every table, in order, and every cell fits", async () => {
    const tables = [tableRoute.GET(), ...(await Promise.all(files.filter(one => one.endsWith(".csv")).map(fileOf)))]
    for (const table of tables) {
      const { data, meta, errors } = await rowsOf(table)
      expect(errors).toEqual([])
      expect(meta.fields).toEqual(tableSchema.fields.map(({ name }: { name: string }) => name))
      for (const row of data) for (const field of tableSchema.fields) expectCell(row[field.name] ?? "", field)
    }
  })

  test("the primary key tells figures apart", async () => {
    const { data } = await rowsOf(tableRoute.GET())
    expect(tableSchema.primaryKey).toEqual(["id"])
    expect(new Set(data.map(({ id }) => id)).size).toBe(listObservations().length)
  })
})

interface Field {
  name: string
  type: string
  constraints: { required?: true; enum?: string[]; minimum?: number; maximum?: number }
}

/** The rules of Table Schema for the types that occur: https://datapackage.org/standard/table-schema/ */
function expectCell(cell: string, { name, type, constraints }: Field) {
  const at = `${name}: ${cell}`
  if (cell === "") return expect(constraints.required, at).toBeUndefined()
  if (type === "integer") expect(cell, at).toMatch(/^-?\d+$/)
  if (type === "number") expect(cell, at).toMatch(/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i)
  if (type === "date") expect(cell, at).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  if (constraints.enum) expect(constraints.enum, at).toContain(cell)
  if (constraints.minimum !== undefined) expect(Number(cell), at).toBeGreaterThanOrEqual(constraints.minimum)
  if (constraints.maximum !== undefined) expect(Number(cell), at).toBeLessThanOrEqual(constraints.maximum)
}
