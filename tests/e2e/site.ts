import { test as base, expect, type Page } from "@playwright/test"
import type { Observation } from "@/lib/model"

interface Fixtures {
  /** What a page may complain of where the test is about that. */
  excused: RegExp | null
  quiet: void
}

/** Every test also fails on an error in the console, a script that throws, or a request that finds nothing. */
export const test = base.extend<Fixtures>({
  excused: [null, { option: true }],
  quiet: [
    async ({ page, excused }, use) => {
      const problems: string[] = []
      const note = (problem: string) => {
        if (!excused?.test(problem)) problems.push(problem)
      }
      page.on("console", message => message.type() === "error" && note(message.text()))
      page.on("pageerror", error => note(String(error)))
      page.on("requestfailed", request => {
        const reason = request.failure()?.errorText ?? ""
        // What the page no longer needs because its reader has gone on.
        if (reason !== "net::ERR_ABORTED") note(`${request.url()}: ${reason}`)
      })
      page.on("response", response => response.status() >= 400 && note(`${response.url()}: ${response.status()}`))
      await use()
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Shows up as a reader does and waits until the browser has drawn the charts near the screen. */
export async function arrive(page: Page): Promise<void> {
  await page
    .locator(".chart-surface")
    .first()
    .hover({ position: { x: 2, y: 2 } })
  await expect(page.locator(".chart").first()).toHaveAttribute("data-ready", "true")
}

/** The hit box of a point in the picture that is shown. */
export const markOf = (page: Page, pointId: string) =>
  page.locator(`.chart[data-ready="true"] .chart-live [data-points~="${pointId}"]`)

/** The page is the article, its address names the figure, and the figure is marked in its sentence, on the screen. */
export async function expectSentence(page: Page, observation: Observation): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/articles/${observation.articleId}#f-${observation.start}$`))
  const mark = page.locator("mark:target, mark:has(:target)")
  // Lines of a seed may be broken within a figure; the page breaks them as it likes.
  await expect(mark).toContainText(observation.figure.split("\n")[0] ?? "")
  await expect(mark).toBeInViewport()
  await expect(page.locator(".article-text p").filter({ has: page.locator(":target") })).toHaveCount(1)
}
