import { describe, expect, test } from "vitest"
import { z } from "zod"
import { parseYaml } from "@/lib/text/parse-yaml"

const schema = z.strictObject({ id: z.string(), days: z.array(z.int()) })

describe("parseYaml", () => {
  test("gives what the schema makes of the file", () => {
    expect(parseYaml("a.yaml", "id: x\ndays: [1, 2]\n", schema)).toEqual({ id: "x", days: [1, 2] })
  })

  test.each([
    ["a broken file", "id: [\n", "a.yaml:2: invalid YAML: "],
    ["an alias of nothing", "id: x\ndays: *others\n", "a.yaml:1: invalid YAML: Unresolved alias"],
    ["a key said twice", "id: x\nid: y\n", "a.yaml:2: invalid YAML: "],
    ["a key nobody asked for", "id: x\ndays: []\nextra: 1\n", "a.yaml:3: unknown key: extra"],
    ["a key that is missing", "id: x\n", "a.yaml:1: missing days "],
    ["a value of the wrong kind", "id: x\ndays:\n  - 1\n  - two\n", 'a.yaml:4: invalid days.1: "two" '],
  ])("tells the line of %s", (_, source, message) => {
    expect(() => parseYaml("a.yaml", source, schema)).toThrow(message)
  })

  test("counts lines from where the text begins in its file", () => {
    expect(() => parseYaml("a.md", "id: 1\ndays: []\n", schema, 2)).toThrow("a.md:2: invalid id: 1 ")
  })
})
