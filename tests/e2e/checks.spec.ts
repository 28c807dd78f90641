import { checksPath } from "@/app/_lib/paths"
import { checks, observationOf } from "./built"
import { expect, expectSentence, test } from "./site"

const compared = checks.comparisons.filter(({ verdict }) => verdict === "agrees" || verdict === "differs")
const differing = compared.filter(({ verdict }) => verdict === "differs")

test("each figure that differs stands with its sentence, the official figure and its publisher", async ({ page }) => {
  await page.goto(checksPath("en"))
  const section = page.locator("section", {
    has: page.getByRole("heading", { name: "Differs from the official figure" }),
  })
  await expect(section.getByRole("listitem")).toHaveCount(differing.length)
  for (const [index, { observation, official }] of differing.entries()) {
    const { figure, quote } = observationOf(observation)
    const item = section.getByRole("listitem").nth(index)
    await expect(item.locator("mark")).toHaveText(figure)
    await expect(item.locator("q")).toHaveText(quote)
    await expect(item.getByRole("link", { name: official!.publisher })).toHaveAttribute("href", official!.sources[0]!)
    await expect(item.locator("dd")).toHaveCount(3)
  }
})

test("a sentence that differs is one click away in its article", async ({ page }) => {
  const observation = observationOf(differing[0]!.observation)
  await page.goto(checksPath("en"))
  await page.locator(".check[data-verdict=differs] blockquote a").first().click()
  await expectSentence(page, observation)
})

test("the summary counts what was compared", async ({ page }) => {
  await page.goto(checksPath("en"))
  const agrees = compared.length - differing.length
  await expect(
    page.getByText(
      `${compared.length} quoted facts beside an official figure: ${agrees} agree, ${differing.length} differ.`,
    ),
  ).toBeVisible()
})

test("every verdict that differs is told to search engines", async ({ page }) => {
  await page.goto(checksPath("zh-Hant"))
  const reviews = await page.locator('script[type="application/ld+json"]').allTextContents()
  const claims = reviews.map(each => JSON.parse(each)).filter(each => each["@type"] === "ClaimReview")
  expect(claims.map(({ claimReviewed }) => claimReviewed)).toEqual(
    differing.map(each => observationOf(each.observation).quote),
  )
})
