import { z } from "zod"
import {
  articleRecord,
  articlesAnswer,
  indicatorAnswer,
  indicatorRecord,
  indicatorsAnswer,
  observationRecord,
  observationsAnswer,
  pointRecord,
} from "./schemas"

const SCHEMAS = {
  Indicator: indicatorRecord,
  Point: pointRecord,
  Observation: observationRecord,
  Article: articleRecord,
  IndicatorsAnswer: indicatorsAnswer,
  IndicatorAnswer: indicatorAnswer,
  ObservationsAnswer: observationsAnswer,
  ArticlesAnswer: articlesAnswer,
} as const
type SchemaName = keyof typeof SCHEMAS

interface Description {
  title: string
  description: string
  /** Of the site, without a path. */
  server: string
  /** Ids that `/indicators/{id}` answers to. */
  indicatorIds: readonly string[]
}

/** OpenAPI 3.1 of the static files under `/api/v1`; every schema is one the answers are typed by. */
export function toOpenApi({ title, description, server, indicatorIds }: Description) {
  const id = {
    name: "id",
    in: "path",
    required: true,
    description: "Id of an indicator",
    schema: { type: "string", enum: indicatorIds },
  }
  return {
    openapi: "3.1.1",
    info: { title, description, version: "1.0.0" },
    servers: [{ url: server }],
    paths: {
      "/api/v1/indicators.json": get("listIndicators", "Every indicator", json("IndicatorsAnswer")),
      "/api/v1/indicators/{id}.json": {
        parameters: [id],
        ...get("readIndicator", "One indicator, its points and the figures they are made of", json("IndicatorAnswer")),
      },
      "/api/v1/indicators/{id}.csv": {
        parameters: [id],
        ...get("readIndicatorTable", "The figures of one indicator as a table", csv),
      },
      "/api/v1/observations.json": get("listObservations", "Every figure", json("ObservationsAnswer")),
      "/api/v1/observations.csv": get("readObservationTable", "Every figure as a table", csv),
      "/api/v1/articles.json": get("listArticles", "Every article, without its text", json("ArticlesAnswer")),
    },
    components: { schemas: schemas() },
  }
}

const get = (operationId: string, summary: string, content: object) => ({
  get: { operationId, summary, responses: { 200: { description: summary, content } } },
})

const json = (name: SchemaName) => ({ "application/json": { schema: { $ref: refOf(name) } } })

const csv = {
  "text/csv": {
    schema: {
      type: "string",
      description: "RFC 4180 with a header, UTF-8 with a byte order mark; columns as in /datapackage.json",
    },
  },
}

const refOf = (name: string) => `#/components/schemas/${name}`

function schemas() {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id })
  // As of a reader's input: a field added later breaks no reader.
  const written = z.toJSONSchema(registry, { uri: refOf, io: "input" }).schemas
  return Object.fromEntries(Object.entries(written).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]))
}
