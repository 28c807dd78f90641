import { brotliCompressSync } from "node:zlib"
import { indicatorPath } from "@/app/_lib/paths"
import { fullestIndicator, pageKinds } from "./built"
import { arrive, expect, test } from "./site"

const MOST_BYTES = 140 * 1024

for (const [kind, address] of Object.entries(pageKinds("en"))) {
  test.describe(() => {
    if (kind === "not found") test.use({ excused: /404/ })
    test(`the scripts that ${kind} loads weigh no more than 140 KB`, { tag: "@desktop" }, async ({ page }, info) => {
      const scripts: Promise<Buffer>[] = []
      page.on("response", response => {
        if (response.request().resourceType() === "script") scripts.push(response.body())
      })
      await page.goto(address, { waitUntil: "networkidle" })
      const sizes = (await Promise.all(scripts)).map(body => brotliCompressSync(body).length)
      const total = sizes.reduce((sum, size) => sum + size, 0)
      info.annotations.push({ type: "first load", description: `${(total / 1024).toFixed(1)} KB` })
      expect(total).toBeGreaterThan(0)
      expect(total).toBeLessThanOrEqual(MOST_BYTES)
    })
  })
}

for (const address of ["/en", indicatorPath("en", fullestIndicator)]) {
  test(`${address} fetches chart code and figures for a reader only, and nothing moves`, async ({ page }) => {
    const asked: string[] = []
    await page.goto(address, { waitUntil: "networkidle" })
    page.on("request", request => asked.push(request.url()))
    const box = () => page.locator(".chart").first().boundingBox()
    const before = await box()
    expect(asked).toEqual([])
    await arrive(page)
    expect(asked.some(url => url.endsWith(".js"))).toBe(true)
    expect((await box())?.height).toBe(before?.height)
  })
}
