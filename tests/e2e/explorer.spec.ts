import { indicatorPath } from "@/app/_lib/paths"
import { STATUSES } from "@/lib/model"
import { articles, indicators, observationOf, series } from "./built"
import { arrive, expect, expectSentence, markOf, test } from "./site"

/** The indicator with the most points: it has several statuses, articles and days. */
const { indicator: id, points } = series.toSorted((a, b) => b.points.length - a.points.length)[0]!
const path = indicatorPath("en", id)
const rowsOf = (page: import("@playwright/test").Page) => page.locator(".points-table").first().locator("tbody")
const drawn = (page: import("@playwright/test").Page) =>
  page.locator('.chart[data-ready="true"] .chart-live [data-points]')
const statuses = STATUSES.filter(status => points.some(point => point.status === status))

test("a kind of figure filters chart, table and address, and is still chosen after a reload", async ({ page }) => {
  const status = statuses.at(-1)!
  const wanted = points.filter(point => point.status === status)
  await page.goto(path)
  await arrive(page)
  const before = await drawn(page).count()
  const chip = page
    .getByRole("group", { name: "Kinds of figure" })
    .getByRole("button")
    .nth(statuses.length - 1)
  await chip.click()
  await expect(chip).toHaveAttribute("aria-pressed", "true")
  await expect(page).toHaveURL(new RegExp(`[?&]status=${status}`))
  await expect(rowsOf(page)).toHaveCount(wanted.length)
  await expect.poll(() => drawn(page).count()).toBeLessThan(before)
  await page.reload()
  await expect(rowsOf(page)).toHaveCount(wanted.length)
  await page.getByRole("button", { name: "Reset" }).last().click()
  await expect(rowsOf(page)).toHaveCount(points.length)
  await expect(page).toHaveURL(path)
})

test("a range ends with the newest figure, whatever the day is", async ({ page }) => {
  await page.goto(path)
  await page.getByRole("button", { name: /^1M:/ }).click()
  await expect(page).toHaveURL(/range=1m/)
  await expect(rowsOf(page)).not.toHaveCount(0)
  await expect(page.locator('.chart[data-ready="true"]')).toHaveCount(1)
  await page.getByRole("button", { name: /^All:/ }).click()
  await expect(rowsOf(page)).toHaveCount(points.length)
})

test("going back to a day shows what articles had said by then", async ({ page }) => {
  // An indicator that articles of several days quote.
  const daysOf = (ids: string[]) =>
    new Set(ids.map(one => articles.find(a => a.id === observationOf(one).articleId)?.date))
  const wide = series.find(one => daysOf(one.points.flatMap(({ citations }) => citations)).size > 1)!
  await page.goto(indicatorPath("en", wide.indicator))
  const slider = page.getByRole("slider", { name: /^As known on/ })
  await slider.focus()
  await page.keyboard.press("Home")
  await expect(page).toHaveURL(/known=\d{4}-\d{2}-\d{2}/)
  const day = new URL(page.url()).searchParams.get("known")!
  await expect(page.locator(".shown-count").getByRole("status")).toContainText(/of \d+ figures shown|No figure/)
  const said = wide.points.filter(({ citations }) =>
    citations.some(one => (articles.find(a => a.id === observationOf(one).articleId)?.date ?? "9999") <= day),
  )
  expect(await rowsOf(page).count()).toBeLessThanOrEqual(said.length)
  await page.keyboard.press("End")
  await expect(page).not.toHaveURL(/known=/)
})

test("a column sorts the table, and says so", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(path)
  const table = page.locator(".points-table").first()
  const order = () => table.locator("tbody").evaluateAll(rows => rows.map(row => row.id))
  const before = await order()
  await table.getByRole("button", { name: "Figure" }).click()
  await expect(table.getByRole("columnheader", { name: "Figure" })).toHaveAttribute("aria-sort", "descending")
  const values = points.map(({ value }) => (typeof value === "number" ? value : (value[0] + value[1]) / 2))
  const idOf = (index: number) => `p-${points[index]!.id.slice(points[index]!.id.lastIndexOf("-p") + 2)}`
  const largest = values.indexOf(Math.max(...values))
  const ties = values.flatMap((value, index) => (value === values[largest] ? [idOf(index)] : []))
  expect(ties).toContain((await order())[0])
  await table.getByRole("button", { name: "Figure" }).click()
  await expect(table.getByRole("columnheader", { name: "Figure" })).toHaveAttribute("aria-sort", "ascending")
  await table.getByRole("button", { name: "Period" }).click()
  expect(await order()).toEqual(before)
})

test("a point opens its panel: the sentence in its words, the next point, and the article", async ({ page }) => {
  await page.goto(path)
  await arrive(page)
  const [point] = points
  await markOf(page, point!.id).click()
  const panel = page.getByRole("dialog")
  await expect(panel).toBeVisible()
  await expect(page).toHaveURL(/[?&]point=/)
  await panel.getByRole("button", { name: "Next figure" }).click()
  const named = new URL(page.url()).searchParams.get("point")!
  const shown = points.find(one => one.id === named)!
  const source = observationOf(shown.citations[0]!)
  await expect(panel.locator("mark").first()).toHaveText(source.figure)
  await page.reload()
  await expect(panel.locator("mark").first()).toHaveText(source.figure)
  await page.keyboard.press("Escape")
  await expect(panel).toHaveCount(0)
  await expect(page.getByRole("application")).toBeFocused()
  await expect(page).not.toHaveURL(/point=/)
  await page.goto(`${path}?point=${named}`)
  await panel.getByRole("link", { name: "Read it in the article" }).first().click()
  await expectSentence(page, source)
})

test("arrow keys step through the panel and each sentence is read out", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(`${path}?point=${points[0]!.id}`)
  const panel = page.getByRole("dialog")
  await expect(panel.getByRole("link").first()).toBeFocused()
  for (const point of points.slice(1, 4)) {
    await page.keyboard.press("ArrowRight")
    await expect(page).toHaveURL(new RegExp(`point=${point.id.replaceAll(".", "\\.")}`))
    const { figure } = observationOf(point.citations[0]!)
    await expect(panel.getByRole("link").first()).toBeFocused()
    await expect(panel.getByRole("link").first()).toHaveAccessibleDescription(new RegExp(figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))) // prettier-ignore
  }
})

test(
  "the chart zooms by wheel, keys, buttons and a drag, and the address says where",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.goto(path)
    await arrive(page)
    const chart = page.getByRole("application")
    const daysShown = () => {
      const { searchParams } = new URL(page.url())
      return (Date.parse(searchParams.get("to") ?? "") - Date.parse(searchParams.get("from") ?? "")) / 86_400_000
    }
    await chart.hover({ position: { x: 500, y: 120 } })
    await page.mouse.wheel(0, -300)
    await expect(page).not.toHaveURL(/from=/)
    await page.keyboard.down("Control")
    await page.mouse.wheel(0, -300)
    await page.keyboard.up("Control")
    await expect(page).toHaveURL(/from=.*to=/)
    const first = daysShown()
    await chart.focus()
    await page.keyboard.press("+")
    await expect.poll(daysShown).toBeLessThan(first)
    const from = () => new URL(page.url()).searchParams.get("from") ?? ""
    const before = from()
    await page.mouse.move(600, 500)
    const box = (await chart.boundingBox())!
    await page.mouse.move(box.x + 500, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + 700, box.y + 60, { steps: 8 })
    await page.mouse.up()
    await expect.poll(from).not.toBe(before)
    await expect(page.getByRole("dialog")).toHaveCount(0)
    await page.getByRole("button", { name: "Reset" }).first().click()
    await expect(page).not.toHaveURL(/from=/)
    await page.getByRole("slider", { name: "First day shown" }).focus()
    await page.keyboard.press("ArrowRight")
    await expect(page).toHaveURL(/from=/)
  },
)

test("an index starts at 100, a logarithm where values are far apart", { tag: "@desktop" }, async ({ page }) => {
  const levels = series.find(one => {
    const firm = one.points.filter(
      ({ status, stat, bound, value }) =>
        status === "actual" && stat === "level" && bound === "exact" && Number(value) > 0,
    )
    return new Set(firm.map(({ period }) => period)).size > 1
  })!
  await page.goto(`${indicatorPath("en", levels.indicator)}?scale=index`)
  await expect(page.locator(".chart-live")).toContainText("first figure shown = 100")
  await page.goto(`${path}?scale=log`)
  await expect(page.getByRole("button", { name: /^Log:/ })).toHaveAttribute("aria-pressed", "true")
  await expect(page.locator('.chart[data-ready="true"]')).toHaveCount(1)
})

test.describe("taking it away", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] })

  test("the link, the code to embed, pictures and figures", { tag: "@desktop" }, async ({ page }) => {
    await page.goto(`${path}?status=${statuses[0]}`)
    const menu = page.locator(".menu")
    await menu.getByText("Share & download").click()
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await menu.getByRole("button", { name: "Copy link to this view" }).click()
    await expect(menu.getByRole("status")).toHaveText("Copied")
    expect(await clipboard()).toBe(page.url())
    await menu.getByRole("button", { name: "Copy embed code" }).click()
    expect(await clipboard()).toMatch(/^<iframe src="http[^"]+\/embed\/en\/indicators\/[^"]+" title="[^"]+"/)
    await expect(menu.getByRole("link", { name: "Figures (CSV)" })).toHaveAttribute(
      "href",
      `/api/v1/indicators/${id}.csv`,
    )
    await expect(menu.getByRole("link", { name: "Figures (JSON)" })).toHaveAttribute(
      "href",
      `/api/v1/indicators/${id}.json`,
    )

    const name = indicators.find(one => one.id === id)!.name.en
    const saved = async (button: string) => {
      const download = page.waitForEvent("download")
      await menu.getByRole("button", { name: button }).click()
      const file = await download
      const chunks: Buffer[] = []
      for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
      return { name: file.suggestedFilename(), body: Buffer.concat(chunks) }
    }
    const svg = await saved("Picture (SVG)")
    expect(svg.name).toBe(`${id}.svg`)
    expect(svg.body.toString()).toContain(name)
    expect(svg.body.toString()).not.toContain("var(--")
    expect(await page.evaluate(text => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? null, svg.body.toString())).toBeNull() // prettier-ignore
    const png = await saved("Picture (PNG)")
    expect(png.name).toBe(`${id}.png`)
    expect(png.body.subarray(1, 4).toString()).toBe("PNG")
    expect(png.body.readUInt32BE(16)).toBeGreaterThan(2000)
  })
})

test("the indicators before and after are a step away", async ({ page }) => {
  await page.goto(path)
  const next = page.getByRole("navigation", { name: "Other indicators" }).getByRole("link", { name: /^Next/ })
  const address = await next.getAttribute("href")
  await next.click()
  await expect(page).toHaveURL(address!)
  await page.getByRole("link", { name: /^Previous indicator/ }).click()
  await expect(page).toHaveURL(path)
})
