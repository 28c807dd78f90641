import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { z } from "zod"
import type { Indicator } from "@/lib/model"
import { InputError, parseYaml } from "@/lib/text/parse-yaml"
import {
  calendarSchema,
  entitiesSchema,
  identitiesSchema,
  indicatorSchema,
  measuresSchema,
  type Calendar,
  type EntitiesFile,
  type Identity,
  type IndicatorFile,
  type MeasuresFile,
} from "./schema"

/** What people have written of indicators, of whom figures are about, and of other things that are measured. */
export interface Catalogue {
  /** In their order on the site. */
  indicators: IndicatorFile[]
  entities: EntitiesFile[]
  measures: MeasuresFile["measures"]
  calendars: Calendar[]
  identities: Identity[]
}

/**
 * Reads `data/indicators`, `data/entities`, `data/calendar`, `data/measures.yaml` and `data/identities.yaml`.
 * Throws an `InputError` for the first file that is not as it should be.
 */
export function readCatalogue(dataDir: string): Catalogue {
  const indicators = readYamlFiles(join(dataDir, "indicators"), indicatorSchema)
  const entities = readYamlFiles(join(dataDir, "entities"), entitiesSchema)
  const measures = parseYaml("data/measures.yaml", read(join(dataDir, "measures.yaml")), measuresSchema)
  for (const { name, data } of indicators) {
    if (name !== `${data.id}.yaml`)
      throw new InputError(`data/indicators/${name}`, 1, `invalid id: "${data.id}" (want the file's name)`)
  }
  const catalogue: Catalogue = {
    indicators: indicators.map(({ data }) => data).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    entities: entities.map(({ data }) => data),
    measures: measures.measures,
    identities: readIdentities(dataDir),
    calendars: readYamlFiles(join(dataDir, "calendar"), calendarSchema).map(({ data }) => data),
  }
  checkReferences(catalogue)
  return catalogue
}

function readYamlFiles<Schema extends z.ZodType>(dir: string, schema: Schema) {
  const names = existsSync(dir)
    ? readdirSync(dir)
        .filter(name => name.endsWith(".yaml"))
        .sort()
    : []
  const folder = dir.split(/[\\/]/).slice(-2).join("/")
  return names.map(name => ({ name, data: parseYaml(`${folder}/${name}`, read(join(dir, name)), schema) }))
}

/** None where there is no such file. */
function readIdentities(dataDir: string): Identity[] {
  const path = join(dataDir, "identities.yaml")
  return existsSync(path) ? parseYaml("data/identities.yaml", read(path), identitiesSchema).identities : []
}

function read(path: string): string {
  return readFileSync(path, "utf8")
}

/** Ids are unique and lead somewhere. */
function checkReferences({ indicators, entities, calendars, identities }: Catalogue): void {
  const entityIds = new Set(entities.flatMap(file => file.entities.map(({ id }) => id)))
  const calendarIds = new Set(calendars.map(({ id }) => id))
  const seen = new Set<string>()
  for (const indicator of indicators) {
    const file = `data/indicators/${indicator.id}.yaml`
    if (seen.has(indicator.id)) throw new InputError(file, 1, `repeated id: "${indicator.id}"`)
    seen.add(indicator.id)
    for (const reading of indicator.read) {
      for (const id of [reading.entity ?? []].flat()) {
        if (!entityIds.has(id)) throw new InputError(file, 1, `unknown entity: "${id}" (want an id of data/entities)`)
      }
      if (reading.event && !calendarIds.has(reading.event)) {
        throw new InputError(file, 1, `unknown event: "${reading.event}" (want an id of data/calendar)`)
      }
      if (!reading.names && !reading.measures && !reading.byUnit && !reading.width)
        throw new InputError(file, 1, "missing names or measures in a reading")
      if (reading.measures && !reading.entity && !reading.with) {
        throw new InputError(file, 1, "missing entity or with: measures alone do not say whom a figure is about")
      }
    }
  }
  for (const indicator of indicators) {
    for (const id of indicator.related) {
      if (!seen.has(id)) throw new InputError(`data/indicators/${indicator.id}.yaml`, 1, `unknown related: "${id}"`)
    }
  }
  for (const identity of identities) {
    for (const id of [identity.indicator, ...("of" in identity ? identity.of : [])]) {
      if (!seen.has(id)) {
        throw new InputError("data/identities.yaml", 1, `unknown indicator: "${id}" (want an id of data/indicators)`)
      }
    }
  }
}

/** What pages need of an indicator, with the names that `entities` give to whom it is about. */
export function toIndicator(file: IndicatorFile, entities: EntitiesFile[]): Indicator {
  const { id, group, order, name, shortName, definition, unit, decimals, plausible, chart, related, links } = file
  const aliases = [...new Set(file.read.flatMap(reading => reading.names ?? []))]
  const subjects = subjectsOf(file, entities)
  return { id, group, order, name, shortName, definition, aliases, subjects, unit, decimals, plausible, chart, related, links } // prettier-ignore
}

function subjectsOf(file: IndicatorFile, entities: EntitiesFile[]): string[] {
  const ids = new Set(file.read.flatMap(({ entity }) => entity ?? []))
  const named = entities.flatMap(each => each.entities).filter(({ id }) => ids.has(id))
  return [...new Set(named.flatMap(({ names }) => names))]
}
