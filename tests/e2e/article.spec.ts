import { articlePath } from "@/app/_lib/paths"
import { articles, fullestArticle, observations } from "./built"
import { expect, test } from "./site"

const figures = observations.filter(({ articleId }) => articleId === fullestArticle)
const path = articlePath("en", fullestArticle)

test("text, list and small chart light together, whichever is pointed at", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(path)
  const [figure] = figures
  const inText = page.locator(`.figure-mark[data-figure="${figure!.id}"]`).first()
  const inList = page.locator(`.article-figures li[data-figure="${figure!.id}"]`)
  const point = await inList.getAttribute("data-point")
  const inChart = page.locator(`.article-figures svg [data-point="${point}"]`).first()
  for (const pointedAt of [inText, inList]) {
    await pointedAt.hover()
    for (const lit of [inText, inList, inChart]) await expect(lit).toHaveAttribute("data-lit", "")
    await page.locator("h1").hover()
    await expect(page.locator("[data-lit]")).toHaveCount(0)
  }
})

test("a switch shows every number that is linked to nothing, where it stands in the text", async ({ page }) => {
  await page.goto(path)
  const button = page.getByRole("button", { name: "Show numbers linked to nothing" })
  await button.scrollIntoViewIfNeeded()
  const answer = page.waitForResponse(/numbers\.json$/)
  await button.click()
  const numbers: { start: number; end: number }[] = await (await answer).json()
  const items = page.locator(".unlinked li")
  await expect(items.first()).toBeVisible()
  expect(await items.count()).toBeGreaterThan(numbers.length / 2)
  for (const { start, end } of numbers) {
    expect(figures.some(figure => figure.start < end && start < figure.end)).toBe(false)
  }
  const text = (await items.first().locator("b").textContent()) ?? ""
  expect(text).not.toBe("")
  const highlighted = () =>
    page.evaluate(() => [...(CSS.highlights.get("unlinked") ?? [])].map(range => (range as Range).toString()))
  expect(await highlighted()).toContain(text)
  await page.getByRole("button", { name: "Hide numbers linked to nothing" }).click()
  expect(await highlighted()).toEqual([])
})

test("says where a text was found in a reader's words, not by the name of a file", async ({ page }) => {
  const copied = articles.find(({ copies }) => copies.length > 0)
  for (const article of [articles[0]!, copied ?? articles[0]!]) {
    await page.goto(articlePath("en", article.id))
    await expect(page.locator(".article-origin")).not.toContainText(article.seed)
    await expect(page.locator(".article-origin")).toContainText(/^Found /)
  }
})

test("a figure that is no fact stands on another line than one that is", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(path)
  const style = (status: string) =>
    page.locator(`.figure-mark[data-status="${status}"] mark`).first().evaluate(mark => getComputedStyle(mark).borderBottomStyle) // prettier-ignore
  const expected = { actual: "solid", forecast: "dashed", threshold: "dotted" } as const
  for (const [status, line] of Object.entries(expected)) {
    if (figures.some(figure => figure.status === status)) expect(await style(status)).toBe(line)
  }
  expect(new Set(figures.map(({ status }) => status)).size).toBeGreaterThan(1)
})
