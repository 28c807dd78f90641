import { indicatorPath } from "@/app/_lib/paths"
import { pointWith } from "./built"
import { expect, expectSentence, test } from "./site"

// A browser without scripts reports each one that it leaves alone.
test.use({ javaScriptEnabled: false, excused: /\.js: csp$/ })

test("without scripts the charts are there and the table leads to the sentences", async ({ page }) => {
  const { indicator, point, sources } = pointWith(count => count === 1)
  await page.goto("/en")
  await expect(page.locator(".chart-static:visible svg")).toHaveCount(1)
  await page
    .locator(`a[href="${indicatorPath("en", indicator)}"]`)
    .first()
    .click()
  await expect(page.locator(`.chart-static:visible [data-points~="${point.id}"]`)).toHaveCount(1)
  const [source] = sources
  await page.locator(`.points-table a[href$="/articles/${source!.articleId}#f-${source!.start}"]`).first().click()
  await expectSentence(page, source!)
})
