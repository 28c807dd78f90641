import type { Page } from "@playwright/test"
import { articlePath, indicatorPath, searchPath } from "@/app/_lib/paths"
import { articles, indicators, observations } from "./built"
import { expect, test } from "./site"

const dialogOf = (page: Page) => page.getByRole("dialog", { name: /^Search/ })
const fieldOf = (page: Page) => page.getByRole("combobox", { name: /^Search/ })
const optionsIn = (page: Page, group: string) => page.getByRole("group", { name: group }).getByRole("option")

/** The header's button, as a finger or a mouse uses it. */
async function openSearch(page: Page) {
  await page.goto("/en")
  await page.getByRole("link", { name: /^Search/ }).click()
  await expect(fieldOf(page)).toBeFocused()
}

test("the button opens the search, which offers what is quoted most", async ({ page }) => {
  await openSearch(page)
  await expect(dialogOf(page)).toBeVisible()
  const quoted = new Map<string, number>()
  for (const { indicator } of observations) quoted.set(indicator, (quoted.get(indicator) ?? 0) + 1)
  const most = Math.max(...quoted.values())
  const names = indicators.filter(({ id }) => quoted.get(id) === most).map(({ name }) => name.en)
  const first = await optionsIn(page, "Quoted most").first().textContent()
  expect(names.some(name => first?.includes(name))).toBe(true)
})

for (const keys of ["Control+k", "Meta+k", "/"]) {
  test(`${keys} opens it and Escape closes it`, { tag: "@desktop" }, async ({ page }) => {
    await page.goto("/en/articles", { waitUntil: "networkidle" })
    await page.keyboard.press(keys)
    await expect(fieldOf(page)).toBeFocused()
    await page.keyboard.type("a/b")
    await expect(fieldOf(page)).toHaveValue("a/b")
    await page.keyboard.press("Escape")
    await expect(dialogOf(page)).toHaveCount(0)
  })
}

test("no index is fetched before the search opens", { tag: "@desktop" }, async ({ page }) => {
  const asked: string[] = []
  page.on("request", request => asked.push(new URL(request.url()).pathname))
  await page.goto("/en", { waitUntil: "networkidle" })
  expect(asked.filter(path => path.startsWith("/search/"))).toEqual([])
  await page.keyboard.press("/")
  await expect(optionsIn(page, "Quoted most").first()).toBeVisible()
  expect(asked).toContain("/search/index.json")
})

const named = (id: string) => indicators.find(indicator => indicator.id === id)?.name.en ?? ""

for (const [query, id] of [
  ["TSMC", "tsmc.revenue_monthly"],
  ["台積電", "tsmc.revenue_monthly"],
  ["台积电", "tsmc.revenue_monthly"],
  ["護國神山", "tsmc.revenue_monthly"],
  ["护国神山", "tsmc.revenue_monthly"],
  ["fed", "us.fed_funds.change"],
  ["won", "kr.usdkrw"],
  ["韩元", "kr.usdkrw"],
  ["韓元", "kr.usdkrw"],
  ["unemploymnet", "us.unemployment"],
  ["infla", "us.cpi_inflation"],
] as const) {
  test(`${query} finds ${id}`, { tag: "@desktop" }, async ({ page }) => {
    await page.goto(searchPath("en", query))
    await expect(optionsIn(page, "Indicators").filter({ hasText: named(id) })).not.toHaveCount(0)
    await expect(optionsIn(page, "Indicators").locator("mark").first()).toBeVisible()
  })
}

test("arrows and Enter open what was found", { tag: "@desktop" }, async ({ page }) => {
  await openSearch(page)
  await page.keyboard.type("won per us dollar")
  const first = optionsIn(page, "Indicators").first()
  await expect(first).toContainText(named("kr.usdkrw"))
  await page.keyboard.press("ArrowDown")
  await expect(first).toHaveAttribute("aria-selected", "true")
  await expect(fieldOf(page)).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "")
  await page.keyboard.press("ArrowUp")
  await expect(first).toHaveAttribute("aria-selected", "false")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(indicatorPath("en", "kr.usdkrw"))
})

test("a figure's sentence leads to the sentence", async ({ page }) => {
  const { articleId, quote, start } = observations[0]!
  await page.goto(searchPath("zh-Hant", quote.slice(0, 12).trim()))
  const options = page.getByRole("group", { name: "數字" }).getByRole("option")
  await options.and(page.locator(`[href="${articlePath("zh-Hant", articleId, { start })}"]`)).click()
  await expect(page.locator("mark:target, mark:has(:target)")).toBeInViewport()
})

test("an article is found by its title", async ({ page }) => {
  const article = articles.find(({ title }) => title && title.length > 6)!
  await page.goto(searchPath("en", article.title ?? ""))
  const option = optionsIn(page, "Articles").and(page.locator(`[href="${articlePath("en", article.id)}"]`))
  await expect(option).toBeVisible()
})

test("what is found in many sentences leads to all of them in the table", async ({ page }) => {
  await page.goto(searchPath("en", "聯準會"))
  await expect(optionsIn(page, "Figures").first()).toBeVisible()
  const all = page.getByRole("option", { name: /^All \d+ figures that say/ })
  const listed = await optionsIn(page, "Figures").count()
  // Few enough are listed themselves.
  if ((await all.count()) === 0) return expect(listed).toBeGreaterThan(0)
  await all.click()
  await expect(page).toHaveURL(/\/en\/figures\?q=/)
})

test("nothing found says so and offers what is close", async ({ page }) => {
  await openSearch(page)
  await fieldOf(page).fill("qwxyz")
  await expect(page.getByText("Nothing found for “qwxyz”.")).toBeVisible()
  await expect(optionsIn(page, "Perhaps one of these").first()).toBeVisible()
})

test("an index that cannot be had says so, and is asked for again", { tag: "@desktop" }, async ({ page }) => {
  await page.route("**/search/index.json", route => route.abort("blockedbyclient"))
  await page.goto("/en/articles")
  page.removeAllListeners("requestfailed")
  page.removeAllListeners("console")
  await page.keyboard.press("/")
  await expect(page.getByText("The index could not be fetched.")).toBeVisible()
  await page.unroute("**/search/index.json")
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(optionsIn(page, "Quoted most").first()).toBeVisible()
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, excused: /\.js: csp$/ })

  test("the button leads to a page that says what to do instead", async ({ page }) => {
    await page.goto("/en")
    await page.getByRole("link", { name: /^Search/ }).click()
    await expect(page.getByText(/^Searching needs scripts/)).toBeVisible()
    await page.getByRole("main").getByRole("link", { name: "Indicators" }).click()
    await expect(page).toHaveURL("/en/indicators")
  })
})
