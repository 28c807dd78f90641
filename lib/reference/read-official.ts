import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { OfficialSeries } from "@/lib/model"
import { InputError } from "@/lib/text/parse-yaml"
import { parseOfficial } from "./parse-official"

/**
 * Reads `data/reference/<indicator>.csv`, in the order of their names. Throws an `InputError` for a file that is not as it
 * should be, or whose name is no indicator's.
 */
export function readOfficial(dataDir: string, indicators: { id: string; unit: string }[]): OfficialSeries[] {
  const dir = join(dataDir, "reference")
  if (!existsSync(dir)) return []
  const names = readdirSync(dir).filter(name => name.endsWith(".csv"))
  return names.sort().map(name => {
    const file = `data/reference/${name}`
    const indicator = indicators.find(({ id }) => `${id}.csv` === name)
    if (!indicator) throw new InputError(file, 1, "unknown indicator (want a file named for an id of data/indicators)")
    return parseOfficial(file, readFileSync(join(dir, name), "utf8"), indicator)
  })
}
