import type { APIRequestContext } from "@playwright/test"
import { parseAtomFeed } from "feedsmith"
import { embedPath, feedPath, indicatorDataPath, indicatorPath } from "@/app/_lib/paths"
import { LOCALES } from "@/lib/model"
import { fullestArticle, fullestIndicator, indicators, observations, pageKinds, series } from "./built"
import { expect, test } from "./site"

test.describe.configure({ mode: "parallel" })

/** Addresses in files are whole, for wherever the site is served; the tested one is asked for the same path. */
const pathOf = (address: string) => {
  const { pathname, search, hash } = new URL(address, "http://localhost")
  return { path: pathname + search, fragment: decodeURIComponent(hash.slice(1)) }
}

async function expectFile(request: APIRequestContext, path: string, type: string) {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  expect(response.headers()["content-type"], path).toContain(type)
  return response
}

test("every data file is there, for pages of any site to read", { tag: "@desktop" }, async ({ request }) => {
  const dataPackage = await (await expectFile(request, "/datapackage.json", "application/json")).json()
  for (const { path, schema } of dataPackage.resources) {
    const table = await expectFile(request, `/${path}`, "text/csv")
    expect(table.headers()["access-control-allow-origin"]).toBe("*")
    expect((await table.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const { fields } = await (await request.get(`/${schema}`)).json()
    const [header] = (await table.text()).replace("\u{FEFF}", "").split("\r\n")
    expect(header).toBe(fields.map(({ name }: { name: string }) => name).join(","))
  }
  const openApi = await (await expectFile(request, "/api/v1/openapi.json", "application/json")).json()
  for (const [path, { get, parameters }] of Object.entries<OpenApiPath>(openApi.paths)) {
    const ids = parameters?.[0]?.schema.enum ?? [""]
    const [type = ""] = Object.keys(get.responses["200"].content)
    for (const id of ids) await expectFile(request, path.replace("{id}", id), type)
  }
})

interface OpenApiPath {
  get: { responses: { "200": { content: object } } }
  parameters?: { schema: { enum: string[] } }[]
}

test("a figure in the data files is the one that was read", { tag: "@desktop" }, async ({ request }) => {
  const body = await (await request.get("/api/v1/observations.json")).json()
  expect(body.observations).toHaveLength(observations.length)
  for (const [index, observation] of observations.entries())
    expect(body.observations[index]).toMatchObject({ ...observation })
  const one = await (await request.get(indicatorDataPath(fullestIndicator, "json"))).json()
  expect(one.points).toEqual(series.find(({ indicator }) => indicator === fullestIndicator)?.points)
})

for (const [address, status] of [
  ["/api/v1/indicators/no.such.json", 404],
  ["/api/v1/indicators/no.such.csv", 404],
  ["/api/v1/indicators/..%2farticles.json", 404],
  ["/en/indicators/no.such/feed.xml", 404],
  ["/embed/en/indicators/no.such", 404],
  ["/embed/fr/indicators/us.sofr", 404],
  ["/en/indicators/no.such/picture.png", 404],
] as const) {
  test(`${address} is answered with ${status}`, { tag: "@desktop" }, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(status)
  })
}

for (const locale of LOCALES) {
  test(
    `the feeds in ${locale} can be read, and every entry leads to its sentence`,
    { tag: "@desktop" },
    async ({ request }) => {
      const pages = new Map<string, string>()
      const htmlOf = async (path: string) => {
        const html = pages.get(path) ?? (await (await expectFile(request, path, "text/html")).text())
        pages.set(path, html)
        return html
      }
      for (const address of [feedPath(locale), feedPath(locale, fullestIndicator)]) {
        const feed = parseAtomFeed(await (await expectFile(request, address, "application/atom+xml")).text())
        const entries = feed.entries ?? []
        expect(entries.length).toBeGreaterThan(0)
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
        expect(feed.updated).toBe(entries[0]?.updated)
        expect(pathOf(feed.links?.find(({ rel }) => rel === "self")?.href ?? "").path).toBe(address)
        await htmlOf(pathOf(feed.links?.find(({ rel }) => rel === "alternate")?.href ?? "").path)
        for (const { links, title, content } of entries) {
          const { path, fragment } = pathOf(links?.find(({ rel }) => rel === "alternate")?.href ?? "")
          expect(path).toMatch(new RegExp(`^/${locale}/articles/`))
          expect(await htmlOf(path)).toContain(`id="${fragment}"`)
          expect(title?.value).toMatch(/\S/)
          expect(content?.value).toMatch(/<blockquote lang="[\w-]+" cite="[^"]+">.*<mark>.+<\/mark>.*<\/blockquote>/su)
        }
      }
    },
  )

  for (const [kind, address] of Object.entries(pageKinds(locale))) {
    if (kind === "not found") continue
    test(
      `${kind} in ${locale} names its feed, its picture and itself in other languages`,
      { tag: "@desktop" },
      async ({ page, request }) => {
        await page.goto(address)
        const feeds = await page.locator('link[rel="alternate"][type="application/atom+xml"]').evaluateAll(hrefs)
        expect(feeds.length).toBeGreaterThan(0)
        for (const feed of feeds) await expectFile(request, pathOf(feed).path, "application/atom+xml")
        const canonical = await page.locator('link[rel="canonical"]').evaluateAll(hrefs)
        expect(canonical.map(each => pathOf(each).path)).toEqual([address])
        const others = await page.locator('link[rel="alternate"][hreflang]').evaluateAll(hrefs)
        expect(others).toHaveLength(LOCALES.length + 1)
        for (const other of others) await expectFile(request, pathOf(other).path, "text/html")

        const picture = await page.locator('meta[property="og:image"]').getAttribute("content")
        const image = await expectFile(request, pathOf(picture ?? "").path, "image/png")
        const drawn = await page.evaluate(coloursOf, (await image.body()).toString("base64"))
        expect(drawn).toMatchObject({ width: 1200, height: 630 })
        expect(drawn.inked, "pixels of other colours than the paper").toBeGreaterThan(0.01)
        expect(drawn.inked).toBeLessThan(0.5)
      },
    )
  }
}

const hrefs = (links: (HTMLElement | SVGElement)[]) => links.map(link => link.getAttribute("href") ?? "")

/** Size of a picture, and which part of it is not of the commonest colour. */
async function coloursOf(base64: string) {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext("2d")
  context?.drawImage(bitmap, 0, 0)
  const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0))
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  return { width, height, inked: 1 - Math.max(...counts.values()) / pixels.length }
}

for (const [kind, address, type] of [
  ["home", "/en", "Dataset"],
  ["an indicator", indicatorPath("zh-Hant", fullestIndicator), "Dataset"],
  ["an article", `/zh-Hans/articles/${fullestArticle}`, "Article"],
] as const) {
  test(
    `${kind} tells search engines of its figures, with addresses that answer`,
    { tag: "@desktop" },
    async ({ page, request }) => {
      await page.goto(address)
      const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
      expect(scripts).toHaveLength(1)
      const thing = JSON.parse(scripts[0] ?? "")
      expect(thing).toMatchObject({ "@context": "https://schema.org", "@type": type })
      expect(pathOf(thing.url).path).toBe(address)
      const named = [...(thing.distribution ?? []), ...(thing.citation ?? []), ...(thing.hasPart ?? [])]
      expect(named.length).toBeGreaterThan(0)
      const paths = new Set(named.map(({ url, contentUrl }) => pathOf(url ?? contentUrl).path))
      for (const path of paths) expect((await request.get(path)).status(), path).toBe(200)
    },
  )
}

test(
  "the sitemap names every page in every language, and robots.txt names the sitemap",
  { tag: "@desktop" },
  async ({ request }) => {
    const robots = await (await expectFile(request, "/robots.txt", "text/plain")).text()
    const { path } = pathOf(/^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? "")
    const sitemap = await (await expectFile(request, path, "xml")).text()
    for (const [entry] of sitemap.matchAll(/<url>[\s\S]*?<\/url>/g)) {
      const languages = Array.from(entry.matchAll(/hreflang="([^"]+)"/g), ([, language]) => language)
      expect(languages).toEqual([...LOCALES, "x-default"])
    }
    for (const { id } of indicators)
      for (const locale of LOCALES) expect(sitemap).toContain(`${indicatorPath(locale, id)}</loc>`)
    expect(sitemap).not.toContain(embedPath("en", fullestIndicator))
  },
)
