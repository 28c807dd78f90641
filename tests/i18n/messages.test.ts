import { describe, expect, test } from "vitest"
import { ERROR_MESSAGES } from "@/lib/i18n/error-messages"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALES } from "@/lib/model"
import { fold } from "@/lib/text/fold"

/** `{ a: { b: "x" } }` → `[["a.b", "x"]]`. */
function leaves(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, each]): [string, string][] =>
    typeof each === "string" ? [[path + key, each]] : leaves(each, `${path}${key}.`),
  )
}

/** The names between braces, without what a plural form says. */
function placeholders(message: string): string[] {
  return Array.from(message.matchAll(/\{(\w+)[,}]/gu), match => match[1] ?? "").toSorted()
}

const english = leaves(MESSAGES.en)

describe.each(LOCALES)("messages in %s", locale => {
  const messages = new Map(leaves(MESSAGES[locale]))

  test("have the keys of the English ones, in the same order", () => {
    expect([...messages.keys()]).toEqual(english.map(([key]) => key))
  })

  test.each(english)("%s takes the same values", (key, message) => {
    expect(new Set(placeholders(messages.get(key) ?? ""))).toEqual(new Set(placeholders(message)))
  })

  test("are never empty", () => {
    expect(leaves({ ...MESSAGES[locale], error: ERROR_MESSAGES[locale] }).filter(([, text]) => !text.trim())).toEqual(
      [],
    )
  })
})

const chinese = (["zh-Hant", "zh-Hans"] as const).flatMap(locale =>
  leaves({ ...MESSAGES[locale], error: ERROR_MESSAGES[locale] }).map(
    ([key, text]) => [`${locale} ${key}`, text] as const,
  ),
)

test.each(chinese)("%s uses full-width punctuation beside Chinese characters", (_, text) => {
  expect(text.replace(/\{\w+, plural,.*\}/u, "")).not.toMatch(/[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/u)
})

test("Simplified messages hold no Traditional characters", () => {
  const words = leaves({ ...MESSAGES["zh-Hans"], error: ERROR_MESSAGES["zh-Hans"] }).map(([, text]) => text)
  const characters = words.join("").match(/[\u4e00-\u9fff]/gu) ?? []
  // The article index names Traditional Chinese, in Simplified characters as well.
  expect(characters.filter(character => fold(character) !== character)).toEqual([])
})
