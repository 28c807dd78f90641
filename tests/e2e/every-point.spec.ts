import type { Page } from "@playwright/test"
import { indicatorPath } from "@/app/_lib/paths"
import { GROUPS } from "@/lib/model"
import { drawnWith, indicators, observations, sentencePath, sentencesOf, series } from "./built"
import { arrive, expect, test } from "./site"

const shown = indicators.filter(({ id }) => series.some(({ indicator }) => indicator === id))

/** Clicks every mark of the chart shown and returns the addresses it leads to, without following them. */
async function clickEveryMark(page: Page): Promise<string[]> {
  const reached: string[] = []
  await page.evaluate(() => {
    document.addEventListener("click", event => {
      const link = event.target instanceof Element ? event.target.closest("a[href*='/articles/']") : null
      if (!link || event.defaultPrevented) return
      event.preventDefault()
      const followed = document.documentElement.dataset.followed ?? ""
      document.documentElement.dataset.followed = `${followed} ${link.getAttribute("href")}`
    })
  })
  const marks = page.locator('.chart[data-ready="true"] .chart-live [data-points]')
  const dialog = page.getByRole("dialog")
  const followed = () => page.evaluate(() => document.documentElement.dataset.followed?.trim().split(" ") ?? [])
  const count = await marks.count()
  for (let index = 0; index < count; index++) {
    const before = (await followed()).length
    await marks.nth(index).click()
    await expect
      .poll(async () => (await followed()).length > before || (await dialog.isVisible()), { intervals: [10, 20, 50] })
      .toBe(true)
    if (!(await dialog.isVisible())) continue
    reached.push(...(await dialog.getByRole("link").evaluateAll(links => links.map(link => link.getAttribute("href") ?? "")))) // prettier-ignore
    await page.keyboard.press("Escape")
    await expect(dialog).toHaveCount(0)
  }
  return [...reached, ...(await followed())]
}

for (const group of GROUPS) {
  const members = shown.filter(indicator => indicator.group === group)
  if (members.length === 0) continue
  test(`every point of the charts of ${group} reaches its sentence`, { tag: "@desktop" }, async ({ page }) => {
    test.setTimeout(240_000)
    for (const indicator of members) {
      await page.goto(indicatorPath("en", indicator.id))
      await arrive(page)
      const reached = await clickEveryMark(page)
      expect(reached.toSorted(), indicator.id).toEqual(sentencesOf(drawnWith(indicator)).toSorted())
    }
  })
}

test("every point of the timeline reaches its sentence", async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto("/en")
  await arrive(page)
  // On a phone all groups but the first are folded away.
  await page.locator(".lane-group").evaluateAll(groups => groups.forEach(group => group.setAttribute("open", "")))
  for (const chart of await page.locator(".lane-group .chart").all()) {
    await chart.scrollIntoViewIfNeeded()
    await expect(chart).toHaveAttribute("data-ready", "true")
  }
  const reached = await clickEveryMark(page)
  expect(reached.toSorted()).toEqual(sentencesOf(shown.map(({ id }) => id)).toSorted())
})

test("every sentence that a chart leads to marks its figure, as printed", { tag: "@desktop" }, async ({ page }) => {
  const articleIds = [...new Set(observations.map(({ articleId }) => articleId))]
  for (const articleId of articleIds) {
    const figures = observations.filter(observation => observation.articleId === articleId)
    await page.goto(`/en/articles/${articleId}`)
    const marked = await page.evaluate(
      ids => ids.map(id => document.getElementById(id)?.closest("mark")?.textContent ?? null),
      figures.map(({ start }) => `f-${start}`),
    )
    for (const [index, figure] of figures.entries()) {
      expect(marked[index], sentencePath(figure)).toContain(figure.figure.split("\n")[0])
    }
  }
})
