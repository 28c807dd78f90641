import { createServer } from "node:http"
import { gzipSync } from "node:zlib"
import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { embedPath, indicatorPath } from "@/app/_lib/paths"
import { LOCALES } from "@/lib/model"
import { fullestIndicator, indicators, pointWith, sentencePath, series } from "./built"
import { expect, test } from "./site"

/** A page of another site (another port is another origin) that holds an address of ours in a frame. */
const otherSite = createServer((request, response) => {
  const address = new URL(request.url ?? "", "http://localhost").searchParams.get("framed")
  response.setHeader("Content-Type", "text/html")
  response.end(
    `<!doctype html><link rel="icon" href="data:,"><iframe src="${address}" width="720" height="460"></iframe>`,
  )
})
test.beforeAll(() => new Promise<void>(resolve => otherSite.listen(0, "127.0.0.1", resolve)))
test.afterAll(() => new Promise(resolve => otherSite.close(resolve)))

async function frameOn(page: Page, address: string) {
  const bound = otherSite.address()
  if (bound === null || typeof bound === "string") throw new Error("other site: not listening")
  await page.goto(`http://127.0.0.1:${bound.port}/?framed=${encodeURIComponent(address)}`)
  return page.frameLocator("iframe")
}

test("another site's page shows the chart, and its mark opens the sentence here", async ({
  page,
  context,
  baseURL,
}) => {
  const { indicator, point, sources } = pointWith(count => count === 1)
  const frame = await frameOn(page, `${baseURL}${embedPath("en", indicator)}`)
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(
    indicators.find(({ id }) => id === indicator)!.name.en,
  )
  const link = frame.locator(`.picture:visible a:has([data-points~="${point.id}"])`)
  const isAlone = (await link.locator(`[data-points="${point.id}"]`).count()) === 1
  await expect(link).toHaveAttribute("target", "_blank")
  const href = new URL((await link.getAttribute("href")) ?? "")
  const expected = isAlone ? sentencePath(sources[0]!) : indicatorPath("en", indicator)
  expect(href.pathname + href.hash).toContain(expected)
  await expect(link.locator("title")).toContainText(sources[0]!.quote.slice(0, 20))
  const back = frame.getByRole("link", { name: "Sentences and sources" })
  expect(new URL((await back.getAttribute("href")) ?? "").pathname).toBe(indicatorPath("en", indicator))
  expect(await context.cookies()).toEqual([])
})

test.describe("no other page", () => {
  test.use({ excused: /frame|ERR_BLOCKED_BY_RESPONSE/i })
  test("of this site lets itself be framed", { tag: "@desktop" }, async ({ page, baseURL }) => {
    const frame = await frameOn(page, `${baseURL}${indicatorPath("en", fullestIndicator)}`)
    await expect(frame.getByRole("heading", { level: 1 })).toHaveCount(0)
  })
})

for (const locale of LOCALES) {
  test(`in ${locale} it is light or dark as asked, and has nothing that a screen reader would miss`, async ({
    page,
  }) => {
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme === "light" ? "dark" : "light" })
      await page.goto(embedPath(locale, fullestIndicator, theme))
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const brightness = Number(/\d+/.exec(paper)?.[0])
      expect(brightness > 128).toBe(theme === "light")
      await expect(page.locator("html")).toHaveAttribute("lang", locale)
      await expect(page.locator(".picture:visible")).toHaveCount(1)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })
}

test("it fits every width, down to a phone's", { tag: "@desktop" }, async ({ page }) => {
  for (const width of [240, 340, 459, 460, 461, 680, 979, 980, 1040, 1600]) {
    await page.setViewportSize({ width, height: 460 })
    await page.goto(embedPath("zh-Hant", fullestIndicator))
    await expect(page.locator(".picture:visible"), String(width)).toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})

test("the Tab key reaches every mark, each with its figure and sentence", { tag: "@desktop" }, async ({ page }) => {
  const { points } = series.find(({ indicator }) => indicator === fullestIndicator)!
  await page.goto(embedPath("en", fullestIndicator))
  const marks = page.locator(".picture:visible a")
  const ids = await marks.locator("[data-points]").evaluateAll(boxes => boxes.flatMap(box => box.getAttribute("data-points")!.split(" "))) // prettier-ignore
  expect(ids.toSorted()).toEqual(points.map(({ id }) => id).toSorted())
  await page.keyboard.press("Tab")
  for (let index = 0; index < (await marks.count()); index++) {
    await page.keyboard.press("Tab")
    await expect(marks.nth(index)).toBeFocused()
    await expect(marks.nth(index).locator("title")).toContainText("“")
  }
})

test(
  "it loads one file of a few kilobytes, sets no cookie and stores nothing",
  { tag: "@desktop" },
  async ({ page, context }) => {
    const requests: string[] = []
    page.on("request", request => requests.push(request.url()))
    const response = await page.goto(embedPath("en", fullestIndicator))
    expect(requests.filter(url => !url.startsWith("data:"))).toHaveLength(1)
    expect(gzipSync((await response?.body()) ?? "").length).toBeLessThan(24 * 1024)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  },
)

for (const [asked, expected] of [
  ["zh-TW,zh;q=0.9", "zh-Hant"],
  ["zh-CN", "zh-Hans"],
  ["fr", "en"],
] as const) {
  test(
    `/embed/indicators for a browser that asks for ${asked} is in ${expected}`,
    { tag: "@desktop" },
    async ({ request }) => {
      const response = await request.get(`/embed/indicators/${fullestIndicator}?theme=dark`, {
        maxRedirects: 0,
        headers: { "accept-language": asked },
      })
      expect(response.headers().location).toBe(embedPath(expected, fullestIndicator, "dark"))
    },
  )
}
