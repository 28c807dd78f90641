import { readFileSync } from "node:fs"
import path from "node:path"
import type { Article } from "@/lib/model"
import { textFragment } from "@/lib/text/text-fragment"
import { observations } from "./built"
import { expect, test } from "./site"

const WANTED = 60
const folder = path.join(import.meta.dirname, "..", "..", "data", "built", "articles")
const articleOf = (id: string): Article => JSON.parse(readFileSync(path.join(folder, `${id}.json`), "utf8"))
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** Every nth figure, so that all articles have their turn. */
const sample = observations.filter((_, index) => index % Math.max(1, Math.floor(observations.length / WANTED)) === 0)

test("a browser finds each of sixty quotes at the original's address", { tag: "@desktop" }, async ({ page }) => {
  test.setTimeout(180_000)
  const lost: string[] = []
  for (const { articleId, quoteStart, quoteEnd, quote } of sample) {
    const { text, language } = articleOf(articleId)
    // The article as its publisher could print it: far down a page, a paragraph a line, the quote within one.
    const lines = text.slice(0, quoteStart).split("\n").length - 1
    const paragraphs = text.split("\n").map((line, at) => `<p data-line="${at}">${escaped(line)}</p>`)
    const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><div style="height:6000px"></div>${paragraphs.join("")}<div style="height:6000px"></div>`
    await page.route("**/original.html", route => route.fulfill({ contentType: "text/html", body: html }))
    const fragment = textFragment(text, { start: quoteStart, end: quoteEnd }, language)
    await page.goto("about:blank")
    await page.goto(`/original.html${fragment}`)
    const isFound = await page
      .waitForFunction(
        line => {
          const box = document.querySelector(`[data-line="${line}"]`)?.getBoundingClientRect()
          return scrollY > 0 && box !== undefined && box.top < innerHeight && box.bottom > 0
        },
        lines,
        { timeout: 3000 },
      )
      .then(
        () => true,
        () => false,
      )
    if (!isFound) lost.push(`${fragment === null ? "none" : decodeURIComponent(fragment)} ← ${quote}`)
    await page.unroute("**/original.html")
  }
  expect(sample.length).toBeGreaterThanOrEqual(Math.min(WANTED, observations.length))
  expect(lost).toEqual([])
})
