import { indicatorPath } from "@/app/_lib/paths"
import { pointWith } from "./built"
import { expect, expectSentence, test } from "./site"

// A browser without scripts reports each one that it leaves alone.
test.use({ javaScriptEnabled: false, excused: /\.js: csp$/ })

test("without scripts the charts are there and the table leads to the sentences", async ({ page }) => {
  const { indicator, point, sources } = pointWith(count => count === 1)
  await page.goto("/en")
  await expect(page.locator(".lane-group .chart-static:visible svg").first()).toBeVisible()
  await page
    .locator(`a[href="${indicatorPath("en", indicator)}"]`)
    .first()
    .click()
  await expect(page.locator(`.chart-static:visible [data-points~="${point.id}"]`)).toHaveCount(1)
  const [source] = sources
  await page.locator(`.points-table a[href$="/articles/${source!.articleId}#f-${source!.start}"]`).first().click()
  await expectSentence(page, source!)
})

test("without scripts a mark of the timeline leads to its sentence", async ({ page }) => {
  await page.goto("/en")
  const link = page.locator('.chart-static:visible a[href*="/articles/"]').first()
  const address = await link.getAttribute("href")
  await link.click()
  await expect(page).toHaveURL(address!)
  await expect(page.locator("mark:target, mark:has(:target)")).toBeInViewport()
})
