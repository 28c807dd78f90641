import AxeBuilder from "@axe-core/playwright"
import { LOCALES } from "@/lib/model"
import { pageKinds } from "./built"
import { arrive, expect, test } from "./site"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"]
const named = (violations: Violations) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

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
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
          expect(named(violations)).toEqual([])
          // Only colours differ from theme to theme.
          await page.emulateMedia({ colorScheme: "dark" })
          const dark = await new AxeBuilder({ page }).withRules("color-contrast").analyze()
          expect(named(dark.violations)).toEqual([])
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
