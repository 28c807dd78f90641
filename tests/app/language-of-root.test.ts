import { describe, expect, test } from "vitest"
import config from "@/next.config"

/** Where `/` leads, by the rules in next.config.ts read as Next reads them: the first whose conditions all hold. */
async function rootFor(acceptLanguage: string | undefined, chosen?: string): Promise<string | undefined> {
  const rules = (await config.redirects?.()) ?? []
  const holds = (condition: { type: string; key?: string; value?: string }) => {
    const value = condition.type === "cookie" ? chosen : acceptLanguage
    return value !== undefined && new RegExp(`^${condition.value}$`).test(value)
  }
  return rules.find(rule => rule.source === "/" && (rule.has ?? []).every(holds))?.destination
}

describe("/ leads to", () => {
  test.each([
    ["zh-TW,zh;q=0.9,en;q=0.8", "/zh-Hant"],
    ["zh-HK", "/zh-Hant"],
    ["zh-Hant-TW,en;q=0.5", "/zh-Hant"],
    ["zh-CN,zh;q=0.9", "/zh-Hans"],
    ["zh-Hans-HK,en", "/zh-Hans"],
    ["zh-SG", "/zh-Hans"],
    ["zh", "/zh-Hans"],
    ["en-US,en;q=0.9,zh-TW;q=0.8", "/en"],
    ["fr-FR,fr;q=0.9,zh-TW;q=0.8,en;q=0.7", "/zh-Hant"],
    ["ja, ko;q=0.9, zh-CN;q=0.8", "/zh-Hans"],
    ["de-DE,de;q=0.9", "/en"],
    ["", "/en"],
    [undefined, "/en"],
  ])("for Accept-Language %s: %s", async (header, expected) => {
    expect(await rootFor(header)).toBe(expected)
  })

  test("the language chosen here before, whatever the browser asks for", async () => {
    expect(await rootFor("zh-TW", "en")).toBe("/en")
    expect(await rootFor("en", "zh-Hans")).toBe("/zh-Hans")
    expect(await rootFor("zh-TW", "xx")).toBe("/zh-Hant")
  })

  test("answers a header made to be slow at once", async () => {
    expect(await rootFor(`${"a,".repeat(20_000)}x`)).toBe("/en")
  })
})
