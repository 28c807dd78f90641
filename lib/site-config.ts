import { readFileSync } from "node:fs"
import path from "node:path"
import { z } from "zod"
import { parseYaml } from "@/lib/text/parse-yaml"

const schema = z.strictObject({ articleText: z.enum(["full", "excerpt"]) })

/** What people decide for the whole site; the file explains each key. */
export type SiteConfig = z.infer<typeof schema>

/** Reads `site.yaml` of a data folder; throws with file and line where it is not as described there. */
export function readSiteConfig(dataDir: string): SiteConfig {
  const file = path.join(dataDir, "site.yaml")
  return parseYaml(file, readFileSync(file, "utf8"), schema)
}
