import { indicatorPath } from "@/app/_lib/paths"
import { indicators, pointWith, series } from "./built"
import { arrive, expect, expectSentence, markOf, test } from "./site"

const nameOf = (id: string) => indicators.find(indicator => indicator.id === id)?.name.en ?? ""

test("from home to an indicator, from a point on its chart to the sentence, and back to the point", async ({
  page,
}) => {
  const { indicator, point, sources } = pointWith(count => count === 1)
  await page.goto("/en")
  await page
    .getByRole("heading", { level: 4 })
    .getByRole("link", { name: nameOf(indicator), exact: true })
    .click()
  await expect(page).toHaveURL(indicatorPath("en", indicator))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nameOf(indicator))

  await arrive(page)
  await markOf(page, point.id).click()
  const dialog = page.getByRole("dialog")
  // A point may stand so close to another that both are one mark.
  await expect(dialog.or(page.locator("mark:target"))).toBeVisible()
  if (await dialog.isVisible()) await dialog.locator(`a[href$="#f-${sources[0]!.start}"]`).first().click()
  await expectSentence(page, sources[0]!)

  await page.locator("a:has(:target)").click()
  await expect(page).toHaveURL(indicatorPath("en", indicator, point.id))
  await expect(page.locator("tbody:target")).toHaveCount(1)
  await expect(page.locator(".chart-pin")).toBeInViewport()
})

test("a point that several articles quote lists them, and each leads to its sentence", async ({ page }) => {
  const { indicator, point, sources } = pointWith(count => count > 1)
  await page.goto(indicatorPath("en", indicator))
  await arrive(page)
  for (const source of sources.slice(0, 3)) {
    await markOf(page, point.id).click()
    const link = `a[href$="/articles/${source.articleId}#f-${source.start}"]`
    const links = page.getByRole("dialog").locator(link)
    await expect(links).toHaveCount(1)
    const sentence = source.quote.slice(0, 20).trim().split("\n")[0] ?? ""
    await expect(
      page
        .getByRole("dialog")
        .getByRole("listitem")
        .filter({ has: page.locator(link) }),
    ).toContainText(sentence)
    await links.click()
    await expectSentence(page, source)
    await page.goBack()
    await arrive(page)
  }
})

// A finger does not hover: the phone project leaves out what is tagged so.
test("a card at the mark says what it is, and leaves with the pointer", { tag: "@desktop" }, async ({ page }) => {
  const { indicator, point, sources } = pointWith(count => count === 1)
  await page.goto(indicatorPath("en", indicator))
  await arrive(page)
  await markOf(page, point.id).hover()
  await expect(page.locator(".chart-card")).toBeVisible()
  expect(await page.locator(".chart-card").textContent()).not.toBe("")
  expect(sources).toHaveLength(1)
  await page.mouse.move(1, 1)
  await expect(page.locator(".chart-card")).toHaveCount(0)
})

test.describe("where the chart code never comes", () => {
  test.use({ excused: /ChunkLoadError/ })

  test("marks answer all the same", async ({ page }) => {
    const { indicator, point, sources } = pointWith(count => count === 1)
    await page.goto(indicatorPath("en", indicator), { waitUntil: "load" })
    await page.route("**/*.js", route =>
      route.request().frame().url().includes("/indicators/") ? route.abort("aborted") : route.continue(),
    )
    const mark = page.locator(`.chart-static:visible [data-points~="${point.id}"]`)
    await mark.click()
    const dialog = page.getByRole("dialog")
    await expect(dialog.or(page.locator("mark:target"))).toBeVisible()
    if (await dialog.isVisible()) await dialog.locator(`a[href$="#f-${sources[0]!.start}"]`).first().click()
    await expectSentence(page, sources[0]!)
  })
})

test("a row of the table leads to its sentence, its own link to itself and not to the chart", async ({ page }) => {
  const { indicator, points } = series.toSorted((a, b) => b.points.length - a.points.length)[0]!
  // The table shows the newest first, so the first point stands last, far under the chart.
  const last = points[0]!
  await page.goto(indicatorPath("en", indicator))
  const row = page.locator(`[id="p-${last.id.slice(last.id.lastIndexOf("-p") + 2)}"]`)
  await row.getByRole("rowheader").getByRole("link").click()
  await expect(page).toHaveURL(indicatorPath("en", indicator, last.id))
  await expect(page.locator("tbody:target")).toHaveCount(1)
  await expect(page.locator(".chart-pin")).toHaveCount(1)
  await expect(row).toBeInViewport()
  const source = pointWith(() => true).sources[0]!
  await page.goto(indicatorPath("en", source.indicator))
  await page.locator(`.points-table a[href$="/articles/${source.articleId}#f-${source.start}"]`).first().click()
  await expectSentence(page, source)
})
