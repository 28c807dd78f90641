import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { articlePath } from "@/app/_lib/paths"
import type { FigureTable } from "@/lib/figures/figure-table"
import { fold } from "@/lib/text/fold"
import { articles, observations } from "./built"
import { expect, expectSentence, test } from "./site"

const rows = (page: Page) => page.locator(".figure-table tbody tr")
const statusOf = (page: Page) => page.locator(".figures-bar").getByRole("status")
const everything = `${observations.length} figures`

/** The table with all of its figures at hand. */
async function openFigures(page: Page, address = "/en/figures") {
  await page.goto(address)
  // A reader goes on moving: the first sign may come before the page listens.
  await expect(async () => {
    await page.keyboard.press("Shift")
    await expect(page.locator(".figures")).toHaveAttribute("data-complete", "true", { timeout: 500 })
  }).toPass()
}

/** The last row, however often the page grows as rows on the way are measured. */
async function scrollToLast(page: Page, count: number) {
  const last = page.locator(`.figure-table tr[aria-rowindex="${count + 1}"]`)
  await expect(async () => {
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }))
    await expect(last).toBeInViewport({ timeout: 500 })
  }).toPass()
}

/** Unfolds the filters where the screen is too narrow to show them all. */
async function openFilter(page: Page, name: string) {
  const toggle = page.getByRole("button", { name: /^Filters/ })
  if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click()
  await page.locator(".filter-panel > summary").filter({ hasText: name }).click()
}

test("a filter shows what fits, is in the address, and the back button takes it back", async ({ page }) => {
  await openFigures(page)
  await expect(statusOf(page)).toHaveText(everything)
  const forecasts = observations.filter(({ status }) => status === "forecast")
  await openFilter(page, "Kind")
  const choice = page.getByRole("checkbox", { name: /^Forecast/ })
  await choice.check()
  await expect(statusOf(page)).toHaveText(`${forecasts.length} of ${everything}`)
  await expect(page).toHaveURL(/\?status=forecast$/)
  for (const kind of await rows(page).locator(".status-tag").allTextContents()) expect(kind).toBe("Forecast")

  await page.reload()
  await expect(statusOf(page)).toHaveText(`${forecasts.length} of ${everything}`)
  await page.goBack()
  await expect(statusOf(page)).toHaveText(everything)
  await page.goForward()
  await page.getByRole("button", { name: "Remove the filter Forecast" }).click()
  await expect(statusOf(page)).toHaveText(everything)
  await expect(page).toHaveURL(/\/figures$/)
})

test("beside each choice stands how many figures it would show", async ({ page }) => {
  await openFigures(page)
  await openFilter(page, "Source")
  const choice = page.locator(".facet label").filter({ hasText: "Traditional Chinese" })
  const count = Number(await choice.locator(".facet-count").textContent())
  await choice.click()
  await expect(statusOf(page)).toHaveText(`${count} of ${everything}`)
  const languages = new Map(articles.map(({ id, language }) => [id, language]))
  expect(observations.filter(({ articleId }) => languages.get(articleId) === "zh-Hant")).toHaveLength(count)
})

test("words are found in either script, marked, and kept in the address", async ({ page }) => {
  const said = observations.find(({ quote }) => /聯準會|美聯儲|韓元|台積電/.test(quote))
  const word = /聯準會|美聯儲|韓元|台積電/.exec(said?.quote ?? "")?.[0] ?? ""
  const simplified = fold(word)
  expect(simplified).not.toBe("")
  await openFigures(page)
  const field = page.getByRole("searchbox")
  await field.fill(word)
  await expect(rows(page).first().locator("mark.found").first()).toHaveText(word)
  const found = await statusOf(page).textContent()
  expect(found).not.toBe(everything)
  await field.fill(simplified)
  await expect(page).toHaveURL(`/en/figures?${new URLSearchParams({ q: simplified })}`)
  await expect(statusOf(page)).toHaveText(found ?? "")
  await expect(rows(page).first().locator("mark.found").first()).toBeVisible()
})

test("what fits nothing says so and offers a way back", async ({ page }) => {
  await openFigures(page, "/en/figures?q=qqqq&status=forecast")
  await expect(page.getByText("No figure fits these filters.")).toBeVisible()
  await page.locator(".figures-notice").getByRole("button", { name: "Clear all" }).click()
  await expect(statusOf(page)).toHaveText(everything)
})

test("a column sorts both ways and says so", { tag: "@desktop" }, async ({ page }) => {
  await openFigures(page)
  const heading = page.getByRole("columnheader", { name: "Certainty" })
  const certainties = async () =>
    (await rows(page).locator(".cell-confidence").allTextContents()).slice(0, 20).map(text => Number.parseInt(text, 10))
  await heading.getByRole("button").click()
  await expect(heading).toHaveAttribute("aria-sort", "descending")
  expect(await certainties()).toEqual((await certainties()).toSorted((a, b) => b - a))
  await heading.getByRole("button").click()
  await expect(heading).toHaveAttribute("aria-sort", "ascending")
  await expect(page).toHaveURL(/\?sort=confidence$/)
  expect(await certainties()).toEqual((await certainties()).toSorted((a, b) => a - b))
})

test("a sentence leads to its place in the article", async ({ page }) => {
  await openFigures(page)
  const link = rows(page).first().locator(".quote-link")
  const address = (await link.getAttribute("href")) ?? ""
  const observation = observations.find(one => articlePath("en", one.articleId, one) === address)
  await link.click()
  await expectSentence(page, observation!)
})

for (const format of ["CSV", "JSON"] as const) {
  test(`the rows chosen come as ${format}, with the columns of the data files`, async ({ page, request }) => {
    await openFigures(page)
    const boxes = rows(page).getByRole("checkbox")
    await boxes.nth(0).check()
    await boxes.nth(2).check()
    await expect(page.getByText("2 selected")).toBeVisible()
    const ids = await rows(page)
      .locator(".quote-link")
      .evaluateAll(links => links.map(link => link.getAttribute("href")))
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: format }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`figures.${format.toLowerCase()}`)
    const text = readFileSync(await download.path(), "utf8")
    const chosen = [ids[0], ids[2]]
    if (format === "JSON") {
      const { observations: taken } = JSON.parse(text) as { observations: { sentenceUrl: string }[] }
      const paths = taken.map(({ sentenceUrl }) => sentenceUrl.slice(sentenceUrl.indexOf("/articles/")))
      expect(paths).toEqual(chosen.map(path => path?.slice(path.indexOf("/articles/"))))
    } else {
      const all = await (await request.get("/api/v1/observations.csv")).text()
      const [head, ...lines] = text.split("\r\n")
      expect(head).toBe(all.split("\r\n")[0])
      expect(lines.filter(Boolean)).toHaveLength(2)
      for (const line of lines) expect(all).toContain(line)
    }
  })
}

/** As many figures as wanted, made from those there are; quotes differ in their first words. */
function manyFigures(table: FigureTable, count: number): FigureTable {
  const copies = Array.from({ length: count }, (_, index) => {
    const row = table.rows[index % table.rows.length]!
    const before = `${index}: `
    const mark: [number, number] = [row.mark[0] + before.length, row.mark[1] + before.length]
    return { ...row, id: `copy-${index}`, quote: before + row.quote, mark }
  })
  return { ...table, rows: copies }
}

test("10,000 figures cost a page what a few hundred do", { tag: "@desktop" }, async ({ page, request }) => {
  const table: FigureTable = await (await request.get("/figures/1.json")).json()
  const measure = async (count: number) => {
    await page.route("**/figures/1.json", route => route.fulfill({ json: manyFigures(table, count) }))
    await openFigures(page)
    await expect(statusOf(page)).toHaveText(`${count.toLocaleString("en")} figures`)
    await expect(rows(page).first()).toHaveAttribute("aria-rowindex", "2")
    const elements = await rows(page).count()
    const scrolling = await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame)
      const start = performance.now()
      for (let step = 1; step <= 30; step++) {
        scrollTo({ top: step * 400, behavior: "instant" })
        await frame()
      }
      return performance.now() - start
    })
    await scrollToLast(page, count)
    await page.unroute("**/figures/1.json")
    return { elements, scrolling }
  }
  const few = await measure(200)
  const many = await measure(10_000)
  expect(few.elements).toBeLessThan(100)
  expect(many.elements).toBeLessThanOrEqual(few.elements + 10)
  expect(many.scrolling / few.scrolling).toBeLessThan(3)

  // Filtering goes through all of them: to the one asked for.
  await page.route("**/figures/1.json", route => route.fulfill({ json: manyFigures(table, 10_000) }))
  await openFigures(page)
  await page.getByRole("searchbox").fill("9876:")
  await expect(statusOf(page)).toHaveText("1 of 10,000 figures")
  await expect(rows(page)).toHaveCount(1)
})

test(
  "a row that has the keyboard's focus stays, however far the page is scrolled",
  { tag: "@desktop" },
  async ({ page }) => {
    await openFigures(page)
    const box = rows(page).nth(1).getByRole("checkbox")
    await box.focus()
    await scrollToLast(page, observations.length)
    await expect(page.locator('.figure-table tr[aria-rowindex="3"]').getByRole("checkbox")).toBeFocused()
  },
)

test.describe("without scripts", () => {
  // A browser without scripts reports each one that it leaves alone.
  test.use({ javaScriptEnabled: false, excused: /\.js: csp$/ })

  test("the newest figures are a plain table whose sentences lead on", async ({ page }) => {
    await page.goto("/en/figures")
    await expect(page.getByRole("searchbox")).toBeHidden()
    expect(await rows(page).count()).toBeGreaterThan(20)
    await expect(page.getByText(/^Without scripts this table holds/)).toBeVisible()
    await rows(page).first().locator(".quote-link").click()
    await expect(page.locator("mark:target, mark:has(:target)")).toBeInViewport()
  })
})
