import { LOCALES } from "@/lib/model"
import { pageKinds } from "./built"
import { expect, test } from "./site"

const KINDS = ["home", "indicator", "article"] as const

for (const locale of LOCALES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`pictures of the pages in ${locale}, ${colorScheme}, are kept to be looked at`, async ({ page }, info) => {
      await page.emulateMedia({ colorScheme })
      for (const kind of KINDS) {
        await page.goto(pageKinds(locale)[kind]!, { waitUntil: "networkidle" })
        const path = info.outputPath(`${kind}-${locale}-${colorScheme}.png`)
        const picture = await page.screenshot({ path })
        await info.attach(`${kind} ${locale} ${colorScheme}`, { path, contentType: "image/png" })
        expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(page.viewportSize()!.width)
      }
    })
  }
}
