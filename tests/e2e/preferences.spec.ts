import { articlePath, inLocale } from "@/app/_lib/paths"
import { fullestArticle, observations } from "./built"
import { expect, test } from "./site"

const figure = observations.find(({ articleId }) => articleId === fullestArticle)

test("the language switch keeps the place, and the choice is kept for the next visit", async ({ page }) => {
  const place = articlePath("en", fullestArticle, figure)
  await page.goto(place)
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "繁體中文" }).click()
  await expect(page).toHaveURL(inLocale(place, "zh-Hant"))
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant")
  await expect(page.locator("mark:target")).toBeInViewport()
  await page.goto("/")
  await expect(page).toHaveURL("/zh-Hant")
})

test("the theme steps from the system's to light to dark, and stays", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const brightness = async () => Number(/\d+/.exec(await paper())?.[0])
  await page.emulateMedia({ colorScheme: "dark" })
  await page.goto("/en/articles")
  expect(await brightness()).toBeLessThan(64)
  const button = page.getByRole("button", { name: /^Colour theme/ })
  await button.click()
  await expect(button).toHaveAccessibleName("Colour theme: Light")
  expect(await brightness()).toBeGreaterThan(192)
  await page.reload()
  expect(await brightness()).toBeGreaterThan(192)
  await expect(button).toHaveAccessibleName("Colour theme: Light")
  await page.emulateMedia({ colorScheme: "light" })
  await button.click()
  await expect(button).toHaveAccessibleName("Colour theme: Dark")
  expect(await brightness()).toBeLessThan(64)
  await button.click()
  await expect(button).toHaveAccessibleName("Colour theme: System")
  expect(await brightness()).toBeGreaterThan(192)
})

for (const [asked, expected] of [
  ["en-GB,en;q=0.9", "/en"],
  ["zh-TW,zh;q=0.9,en;q=0.8", "/zh-Hant"],
  ["zh-CN,zh;q=0.9", "/zh-Hans"],
  ["fr-FR, zh-HK;q=0.8, en;q=0.5", "/zh-Hant"],
  ["ja", "/en"],
  ["", "/en"],
] as const) {
  test(`/ for a browser that asks for "${asked}" is ${expected}`, { tag: "@desktop" }, async ({ request }) => {
    const response = await request.get("/", { maxRedirects: 0, headers: { "accept-language": asked } })
    expect(response.status()).toBe(307)
    expect(response.headers().location).toBe(expected)
  })
}
