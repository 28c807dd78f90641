import AxeBuilder from "@axe-core/playwright"
import { LOCALES } from "@/lib/model"
import { pageKinds } from "./built"
import { arrive, expect, test } from "./site"

for (const locale of LOCALES) {
  for (const [kind, address] of Object.entries(pageKinds(locale))) {
    test.describe(`${kind} in ${locale}`, () => {
      if (kind === "not found") test.use({ excused: /404/ })

      test(
        "has nothing that a screen reader, the keyboard or weak eyes would miss",
        { tag: "@desktop" },
        async ({ page }) => {
          await page.goto(address)
          await expect(page.locator("html")).toHaveAttribute("lang", locale)
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme })
            const { violations } = await new AxeBuilder({ page })
              .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
              .analyze()
            expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([])
          }
        },
      )

      test("fits the screen, with a heading and a title", async ({ page }) => {
        await page.goto(address)
        await expect(page.locator("h1:visible")).toHaveCount(1)
        expect(await page.title()).not.toBe("")
        if ((await page.locator(".chart").count()) > 0) await arrive(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      })
    })
  }
}
