import { z } from "zod"
import { OBSERVATION_COLUMNS } from "./observation-row"
import { observationRecord } from "./schemas"

const { why, value, ...columns } = observationRecord.shape
const number = z.number()

/** A row of figures, by column: the published record with its value and its reason taken apart. */
const observationColumns: Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], z.ZodType>> = {
  ...columns,
  value: number.nullable().describe(`${value.description}; empty for a range`),
  valueLow: number.describe("The lower end of a range, else the value"),
  valueHigh: number.describe("The upper end of a range, else the value"),
  rule: why.shape.rule.describe("The rule that decided how the figure was read"),
  cues: z.string().nullable().describe("The words it was decided by, joined by semicolons"),
}

export interface Field {
  name: string
  type: "string" | "number" | "integer" | "date"
  description?: string
  constraints: { required?: true; unique?: true; enum?: string[]; minimum?: number; maximum?: number }
}

/** Frictionless Table Schema of every table of figures: https://datapackage.org/standard/table-schema/ */
export function observationTableSchema() {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: OBSERVATION_COLUMNS.map((name): Field => toField(name, observationColumns[name])),
    primaryKey: ["id"],
    missingValues: [""],
  }
}

/** What JSON Schema tells of a column, as far as Table Schema can say it. */
const jsonSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  anyOf: z.array(z.object({ type: z.string(), format: z.string().optional() })).optional(),
  format: z.string().optional(),
  enum: z.array(z.string().nullable()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  description: z.string().optional(),
})

function toField(name: string, column: z.ZodType): Field {
  const told = jsonSchema.parse(z.toJSONSchema(column))
  const types = [told.type ?? [], told.anyOf?.map(({ type }) => type) ?? []].flat()
  const isDate = [told.format, ...(told.anyOf?.map(({ format }) => format) ?? [])].includes("date")
  const [type = "string"] = types.filter(one => one !== "null")
  return {
    name,
    type: isDate ? "date" : z.enum(["string", "number", "integer"]).parse(type),
    ...(told.description === undefined ? {} : { description: told.description }),
    constraints: {
      ...(types.includes("null") ? {} : { required: true }),
      ...(name === "id" ? { unique: true } : {}),
      ...(told.enum ? { enum: told.enum.filter(one => one !== null) } : {}),
      ...(told.minimum === undefined ? {} : { minimum: told.minimum }),
      ...(told.maximum === undefined || told.maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum: told.maximum }),
    },
  }
}
