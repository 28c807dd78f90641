import { indicatorPath } from "@/app/_lib/paths"
import { observationOf, pointWith, series } from "./built"
import { expect, expectSentence, test } from "./site"

const sourcesOf = (ids: string[]) =>
  series
    .flatMap(({ points }) => points.filter(({ id }) => ids.includes(id)))
    .flatMap(({ citations }) => citations.map(observationOf))

for (const [place, address] of [
  ["the timeline", "/en"],
  ["an indicator's chart", indicatorPath("en", pointWith(count => count === 1).indicator)],
] as const) {
  test(`on ${place}, Tab, arrows and Enter lead to a sentence`, { tag: "@desktop" }, async ({ page }) => {
    await page.goto(address)
    const chart = page.getByRole("application").first()
    const isFocused = () => chart.evaluate(element => element === document.activeElement)
    for (let presses = 0; presses < 40 && !(await isFocused()); presses++) await page.keyboard.press("Tab")
    await expect(chart).toBeFocused()
    await expect(page.locator(".chart").first()).toHaveAttribute("data-ready", "true")

    await page.keyboard.press("ArrowRight")
    await expect(page.locator(".chart-ring:not(.chart-pin)")).toHaveCount(1)
    await expect(page.locator(".chart-spoken").first()).not.toBeEmpty()
    const first = await page.locator(".chart-live [data-points]").first().getAttribute("data-points")
    const sources = sourcesOf((first ?? "").split(" "))
    await page.keyboard.press("Enter")
    // The timeline goes to the only sentence of a mark at once; an indicator's chart shows it in its panel first.
    if (sources.length > 1 || address !== "/en") {
      const links = page.getByRole("dialog").getByRole("link")
      await expect(links).toHaveCount(sources.length)
      await expect(links.first()).toBeFocused()
      await page.keyboard.press("Escape")
      await expect(page.getByRole("dialog")).toHaveCount(0)
      await expect(chart).toBeFocused()
      // The mark is remembered: Enter opens it again.
      await page.keyboard.press("Enter")
      await expect(links.first()).toBeFocused()
      await page.keyboard.press("Enter")
    }
    await expect(page.locator("mark:target, mark:has(:target)")).toHaveCount(1)
    const reached = sources.find(({ articleId, start }) => page.url().endsWith(`/articles/${articleId}#f-${start}`))
    await expectSentence(page, reached!)
  })
}

test("the first Tab offers to skip to the content", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/en/articles")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main")).toBeFocused()
})
