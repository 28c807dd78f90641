import { afterEach, describe, expect, test, vi } from "vitest"
import type { ReactNode } from "react"
import { isValidElement } from "react"
import { create } from "fontkit"
import { articlePicture } from "@/app/_pictures/article-picture"
import { pictureAnswer, withoutUnknown, type Picture } from "@/app/_pictures/draw"
import { drawable, familyOf, listFonts } from "@/app/_pictures/fonts"
import { frame, heading } from "@/app/_pictures/frame"
import { articlesWithPicture } from "@/app/_pictures/has-picture"
import { indicatorPicture } from "@/app/_pictures/indicator-picture"
import { overviewPicture } from "@/app/_pictures/overview-picture"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALES, type Locale } from "@/lib/model"
import { findArticle, listArticles, listIndicators } from "@/lib/queries"

vi.mock("server-only", () => ({}))
afterEach(() => vi.unstubAllGlobals())

/** Every text of a tree of plain elements, and every image in it. */
function partsOf(node: ReactNode): { texts: string[]; images: string[] } {
  if (typeof node === "string") return { texts: [node], images: [] }
  const children = Array.isArray(node) ? node : isElement(node) ? [node.props.children] : []
  const parts = children.map(partsOf)
  const image = isElement(node) && node.type === "img" && node.props.src ? [node.props.src] : []
  return { texts: parts.flatMap(({ texts }) => texts), images: [...image, ...parts.flatMap(({ images }) => images)] }
}
const isElement = (node: ReactNode) => isValidElement<{ children?: ReactNode; src?: string }>(node)

/** The fonts of one weight, asked for their glyphs as the drawing will ask them. */
const fontsOf = (weight: number) =>
  listFonts()
    .filter(font => font.weight === weight)
    .map(({ data }) => create(data))
const hasGlyph = (fonts: ReturnType<typeof fontsOf>, codePoint: number) =>
  fonts.some(font => "hasGlyphForCodePoint" in font && font.hasGlyphForCodePoint(codePoint))

const ownPictures = (locale: Locale): Picture[] => [
  overviewPicture({ locale, kicker: MESSAGES[locale].nav.home, title: MESSAGES[locale].home.title }),
  ...listIndicators().map(indicator => indicatorPicture(indicator, locale)),
]
const articlePictures = (locale: Locale): Picture[] =>
  articlesWithPicture().flatMap(({ id }) => {
    const found = findArticle(id)
    return found ? [articlePicture(found.article, found.observations, locale)] : []
  })

describe.each(LOCALES)("pictures in %s", locale => {
  const own = ownPictures(locale)
  const drawn = [...own, ...articlePictures(locale)].map(picture => partsOf(withoutUnknown(picture)))

  test("draw no character that a font of either weight lacks", () => {
    const characters = new Set(drawn.flatMap(({ texts }) => texts.flatMap(text => Array.from(text))))
    expect(characters.size).toBeGreaterThan(50)
    for (const weight of [400, 700]) {
      const fonts = fontsOf(weight)
      const missing = [...characters].filter(character => !hasGlyph(fonts, character.codePointAt(0) ?? 0))
      expect(missing).toEqual([])
    }
  })

  test("lose no character of the site's own words", () => {
    const before = own.flatMap(picture => partsOf(picture).texts)
    const after = own.flatMap(picture => partsOf(withoutUnknown(picture)).texts)
    expect(after).toEqual(before.map(text => text.replaceAll("−", "–")))
  })

  test("leave no text in their charts, which are drawn without fonts", () => {
    const charts = drawn.flatMap(({ images }) => images.map(image => atob(image.split(",")[1] ?? "")))
    expect(charts.length).toBeGreaterThan(0)
    for (const chart of charts) {
      expect(chart).toMatch(/^<svg /)
      expect(chart).not.toMatch(/<text|var\(/)
    }
  })
})

test("the fonts have every Han character that the articles use, of either script", () => {
  const texts = listArticles().map(({ id }) => findArticle(id)?.article.text ?? "")
  const characters = [...new Set(texts.flatMap(text => text.match(/[\u4e00-\u9fa5]/gu) ?? []))]
  expect(characters.length).toBeGreaterThan(0)
  expect(characters.filter(character => drawable(character) === "")).toEqual([])
})

test("a character that no font has is left out: nothing is asked for over the network, and no box is drawn", async () => {
  const asked = vi.fn(() => Promise.reject(new Error("the network was asked")))
  const title = "台積電🚀營收\u{10FFFD}新高 ឃ"
  expect(drawable(title)).toBe("台積電營收新高 ")
  const picture = (text: string) => frame({ locale: "zh-Hant", kicker: "🚀", children: heading(text) })
  const clean = Buffer.from(await (await pictureAnswer(picture(drawable(title)))).arrayBuffer())
  vi.stubGlobal("fetch", asked)
  const drawn = Buffer.from(await (await pictureAnswer(picture(title))).arrayBuffer())
  expect(asked).not.toHaveBeenCalled()
  expect(drawn.equals(clean)).toBe(true)
}, 60_000)

test("a picture is 1200 by 630 pixels of PNG, the same each time", async () => {
  const [indicator] = listIndicators()
  const draw = async () => Buffer.from(await (await pictureAnswer(indicatorPicture(indicator!, "en"))).arrayBuffer())
  const [one, two] = [await draw(), await draw()]
  expect(one.subarray(1, 4).toString()).toBe("PNG")
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630])
  expect(one.equals(two)).toBe(true)
}, 60_000)

test("each script looks for its own glyphs first", () => {
  expect([familyOf("zh-Hant"), familyOf("zh-Hans")]).toEqual(["TC, SC", "SC, TC"])
})
