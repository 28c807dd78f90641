import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { CREDITS } from "@/app/_lib/credits"
import { projectPath } from "@/tests/helpers"

const read = (...parts: string[]) => JSON.parse(readFileSync(projectPath(...parts), "utf8"))
const dependencies = Object.keys(read("package.json").dependencies).filter(name => !name.startsWith("@types/"))

test("everything the site is built with is credited in app/_lib/credits.ts, in alphabetical order", () =>
  expect(CREDITS.map(({ name }) => name)).toEqual(dependencies.toSorted()))

test.each(CREDITS)("$name is under $licence", ({ name, licence }) =>
  expect(read("node_modules", name, "package.json").license).toBe(licence),
)
