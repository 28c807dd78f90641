import type { Page } from "@playwright/test"
import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"
import { arrive, expect, test } from "./site"

const MANY = 50_000
/** Of the time for the figures there are; a drawing of every point would take a thousand times as long. */
const MOST_TIMES = 25

/** The same timeline with so many figures in its first lane. */
function grown(data: ChartData): ChartData {
  const own = data.points.filter(({ indicator }) => indicator === data.indicators[0]?.id)
  const times = data.points.flatMap(({ from }) => from ?? []).toSorted((a, b) => a - b)
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const points = Array.from({ length: MANY }, (_, index): ChartPoint => {
    const from = first + Math.round(((last - first) * index) / MANY)
    return { ...own[index % own.length]!, id: `${own[0]!.indicator}-pmany${index}`, from, to: from + 86_400_000 }
  })
  return { ...data, points: [...points, ...data.points] }
}

/** Ms from a press on zoom to the new picture, and from the pointer's coming to its card: the median of five. */
async function measure(page: Page): Promise<{ zoom: number; hover: number }> {
  await page.goto("/en")
  await arrive(page)
  return page.evaluate(async () => {
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise(resolve => requestAnimationFrame(resolve))
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
    const chart = document.querySelector('.lane-group .chart[data-ready="true"]')!
    const zooms: number[] = []
    const hovers: number[] = []
    for (let turn = 0; turn < 5; turn++) {
      const marks = () => chart.querySelector(".chart-live [data-points]")
      const picture = () => chart.querySelector(".chart-live")?.innerHTML ?? ""
      const before = picture()
      const pressed = performance.now()
      document.querySelector<HTMLButtonElement>('[aria-label="Zoom in"]')!.click()
      await until(() => picture() !== before && marks() !== null)
      zooms.push(performance.now() - pressed)
      const came = performance.now()
      marks()!.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse" }))
      await until(() => chart.querySelector(".chart-card") !== null)
      hovers.push(performance.now() - came)
      chart.querySelector(".chart-surface")!.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse" })) // prettier-ignore
      await until(() => chart.querySelector(".chart-card") === null)
    }
    return { zoom: median(zooms), hover: median(hovers) }
  })
}

test(
  "fifty thousand figures in a lane are zoomed and pointed at like a few",
  { tag: "@desktop" },
  async ({ page }, info) => {
    test.setTimeout(180_000)
    const few = await measure(page)
    await page.route("**/timeline.json", async route => {
      const response = await route.fetch()
      await route.fulfill({ response, json: grown(await response.json()) })
    })
    const many = await measure(page)
    info.annotations.push({ type: "ms", description: JSON.stringify({ few, many }) })
    expect(many.zoom / few.zoom).toBeLessThan(MOST_TIMES)
    expect(many.hover / few.hover).toBeLessThan(MOST_TIMES)
  },
)
