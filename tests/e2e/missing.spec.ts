import { expect, test } from "./site"

test.use({ excused: /404/ })

for (const [address, words, home] of [
  ["/en/articles/2020-01-01-00000000", "There is nothing at this address", "/en"],
  ["/zh-Hant/indicators/no.such", "這個網址沒有內容", "/zh-Hant"],
  ["/zh-Hans/no-such-page", "这个地址没有内容", "/zh-Hans"],
  ["/en/articles/..%2f..%2fpackage.json", "There is nothing at this address", "/en"],
] as const) {
  test(`${address} is answered with 404, in its language`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.locator("h1:visible")).toHaveText(words)
    await page.locator("main a:visible").click()
    await expect(page).toHaveURL(home)
  })
}

test("an unknown language is answered with 404, in all of ours", async ({ page }) => {
  const response = await page.goto("/fr")
  expect(response?.status()).toBe(404)
  await expect(page.locator("h1:visible")).toHaveCount(3)
})
