import { readFileSync } from "node:fs"
import { LOCALES } from "@/lib/model"
import { projectPath } from "@/tests/helpers"
import { articles, observations } from "./built"
import { expect, test } from "./site"

const evaluation = JSON.parse(readFileSync(projectPath("data", "built", "evaluation.json"), "utf8"))

test("the accuracy told is the accuracy measured", async ({ page }) => {
  await page.goto("/en/about")
  const table = page.getByRole("region", { name: "How often it is right" })
  for (const name of ["seeds", "corpus", "heldOut"]) {
    for (const tier of ["core", "wide"]) {
      const { labelled, right, rightPrecision, rightRecall } = evaluation.sets[name][tier]
      const percent = (share: number) => `${Math.round(share * 100)}%`
      const row = table.getByRole("row").filter({ hasText: labelled.toLocaleString("en") })
      await expect(row.filter({ hasText: right.toLocaleString("en") }).first()).toContainText(
        new RegExp(`${percent(rightPrecision)}.*${percent(rightRecall)}`),
      )
    }
  }
})

for (const locale of LOCALES) {
  test(`the worked example in ${locale} is a figure of the collection, and leads to its sentence`, async ({ page }) => {
    await page.goto(`/${locale}/about`)
    const example = page.locator(".worked-example")
    const quote = (await example.locator("q").textContent()) ?? ""
    const figure = await example.locator("mark").textContent()
    const observation = observations.find(one => one.quote === quote && one.figure === figure)
    expect(observation).toBeDefined()
    const spoken = articles.some(({ language }) => language === locale)
    if (spoken) expect(articles.find(({ id }) => id === observation?.articleId)?.language).toBe(locale)
    await example.getByRole("link").first().click()
    await expect(page.locator("mark:target, mark:has(:target)")).toBeInViewport()
  })
}
