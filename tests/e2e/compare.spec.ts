import type { Page } from "@playwright/test"
import { comparePath } from "@/app/_lib/paths"
import { formatComparison } from "@/lib/compare/comparison"
import { indicators, observationOf, sentencePath, series } from "./built"
import { expect, expectSentence, test } from "./site"

/** Two indicators of unlike units, each with the most points of its kind. */
const byPoints = series
  .toSorted((a, b) => b.points.length - a.points.length)
  .map(({ indicator }) => indicatorOf(indicator))
const first = byPoints[0]!
const second = byPoints.find(({ unit }) => unit !== first.unit)!

function indicatorOf(id: string) {
  const found = indicators.find(indicator => indicator.id === id)
  if (!found) throw new Error(`data/built/indicators.json: missing: ${id}`)
  return found
}

const address = (...ids: string[]) => comparePath("en", formatComparison({ indicators: ids, isApart: false }))
const chartOf = (page: Page) => page.locator('.chart[data-ready="true"]')
const pointsOf = (id: string) => series.find(({ indicator }) => indicator === id)?.points ?? []

test("a shared address draws its indicators at once, each plot named with its unit", async ({ page }) => {
  await page.goto(address(first.id, second.id))
  await expect(chartOf(page)).toBeVisible()
  for (const { id, shortName } of [first, second]) {
    const [point] = pointsOf(id)
    await expect(chartOf(page).locator(`.chart-live [data-points~="${point?.id}"]`)).toHaveCount(1)
    await expect(page.locator(".comparison-near dt").filter({ hasText: shortName.en })).toHaveCount(1)
  }
})

test("indicators are added by any of their names and taken away, and the back button follows", async ({ page }) => {
  await page.goto("/en/compare", { waitUntil: "networkidle" })
  const field = page.getByRole("combobox", { name: "Add an indicator" })
  await field.fill("韩元")
  await expect(page.getByRole("option").first()).toHaveText(indicatorOf("kr.usdkrw").name.en)
  await field.press("Enter")
  await expect(page).toHaveURL(address("kr.usdkrw"))
  await expect(chartOf(page)).toBeVisible()
  await field.fill(first.name.en)
  await page.getByRole("option").filter({ hasText: first.name.en }).first().click()
  await expect(page).toHaveURL(address("kr.usdkrw", first.id))
  await page.getByRole("button", { name: `Remove ${indicatorOf("kr.usdkrw").shortName.en}` }).click()
  await expect(page).toHaveURL(address(first.id))
  await page.goBack()
  await expect(page).toHaveURL(address("kr.usdkrw", first.id))
  await expect(page.locator(".comparison-near dt")).toHaveCount(2)
})

test("four is the most", async ({ page }) => {
  const ids = byPoints.slice(0, 5).map(({ id }) => id)
  await page.goto(address(...ids))
  await expect(page.locator(".comparison-near dt")).toHaveCount(4)
  await expect(page.getByRole("combobox")).toBeDisabled()
})

test("an empty page offers comparisons that draw", async ({ page }) => {
  await page.goto("/en/compare")
  const starts = page.locator(".comparison-starts li a")
  expect(await starts.count()).toBeGreaterThan(1)
  await starts.first().click()
  await expect(page).toHaveURL(/\?indicator=/)
  await expect(chartOf(page)).toBeVisible()
})

test("a mark opens its sentence", async ({ page }) => {
  const { indicator, points } = series.find(({ points }) => points.length === 1 && points[0]?.citations.length === 1)!
  const observation = observationOf(points[0]!.citations[0]!)
  await page.goto(address(indicator))
  await chartOf(page).locator(`[data-points~="${points[0]!.id}"]`).click()
  await expectSentence(page, observation)
})

test("the table holds every point, each leading to its sentences", async ({ page }) => {
  await page.goto(address(first.id, second.id))
  const table = page.locator(".comparison-table")
  const expected = [first.id, second.id].flatMap(id =>
    pointsOf(id).flatMap(({ citations }) => citations.map(one => sentencePath(observationOf(one)))),
  )
  await expect(table.locator("td a")).toHaveCount(expected.length)
  const links = await table.locator("td a").evaluateAll(all => all.map(link => link.getAttribute("href") ?? ""))
  expect(links.toSorted()).toEqual(expected.toSorted())
})

test(
  "one line crosses all plots at the pointer, and each indicator tells its nearest figure",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.goto(address(first.id, second.id))
    await expect(chartOf(page)).toBeVisible()
    await expect(page.locator(".comparison-at")).toHaveText("Newest figures")
    const box = (await chartOf(page).boundingBox())!
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2)
    const line = page.locator(".crosshair")
    await expect(line).toBeVisible()
    const drawn = (await line.boundingBox())!
    expect(drawn.height).toBeGreaterThan(box.height * 0.8)
    expect(Math.abs(drawn.x - (box.x + box.width / 3))).toBeLessThan(2)
    await expect(page.locator(".comparison-at")).not.toHaveText("Newest figures")
    const early = await page.locator(".comparison-near").textContent()
    await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2)
    await expect(page.locator(".comparison-near")).not.toHaveText(early ?? "")
  },
)

test("arrow keys step through the marks of all plots, and the line follows", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(address(first.id, second.id))
  await expect(chartOf(page)).toBeVisible()
  await page.getByRole("application").focus()
  await page.keyboard.press("ArrowRight")
  await expect(page.locator(".chart-spoken")).not.toBeEmpty()
  await expect(page.locator(".crosshair")).toBeVisible()
})

test("a plot each, where asked", { tag: "@desktop" }, async ({ page }) => {
  const [one, other] = alikePair()
  await page.goto(address(one, other))
  await expect(chartOf(page)).toBeVisible()
  const together = (await chartOf(page).boundingBox())!.height
  await page.getByRole("checkbox", { name: "A plot each" }).check()
  await expect(page).toHaveURL(/apart=1$/)
  await expect.poll(async () => (await chartOf(page).boundingBox())?.height).toBeGreaterThan(together)
})

/** Two indicators of one unit whose figures are of like size, so that they share a plot. */
function alikePair(): [string, string] {
  const sizeOf = (id: string) =>
    Math.max(
      ...pointsOf(id)
        .flatMap(({ value }) => value)
        .map(Math.abs),
    )
  for (const one of byPoints) {
    const other = byPoints.find(({ id, unit }) => {
      const times = sizeOf(id) / sizeOf(one.id)
      return id !== one.id && unit === one.unit && times > 0.5 && times < 2
    })
    if (other) return [one.id, other.id]
  }
  throw new Error("data/built/series: missing: two indicators of one unit and like size")
}
