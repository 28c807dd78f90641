// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { SeriesChart } from "@/app/_components/chart/series-chart"
import { SparkChart } from "@/app/_components/chart/spark-chart"
import { pictureHeights, StaticChart, StaticPictures } from "@/app/_components/chart/static-chart"
import { TimelineBoard } from "@/app/_components/chart/timeline-board"
import { usualAxis } from "@/lib/charts/timeline-scale"
import { pointInAddress } from "@/app/_components/chart/marks-dom"
import { cardPlace } from "@/app/_components/chart/pointing"
import { dataOf, indicatorOf } from "./helpers"

const DATA = dataOf(
  {
    rate: [
      { value: 3, period: "2025-09-10" },
      { value: 4, period: "2025-12-10", dates: ["2025-12-11", "2025-12-12"] },
      { value: 1, period: "2026-06-10", status: "forecast", bound: "below" },
    ],
  },
  [indicatorOf("rate")],
)

/** Addresses that links were followed to; jsdom cannot go anywhere. */
const followed: string[] = []
const note = (event: Event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null
  // A mark's own link is for pages without scripts.
  if (!link || event.defaultPrevented) return
  event.preventDefault()
  followed.push(`${link.getAttribute("href")}${link.target ? ` ${link.target}` : ""}`)
}

beforeEach(() => {
  followed.length = 0
  document.addEventListener("click", note)
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  cleanup()
  document.removeEventListener("click", note)
  history.replaceState(null, "", "/")
})

/** The mark of a point in the first picture shown. */
function markOf(id: string): Element {
  const mark = document.querySelector(`[data-points~="${id}"]`)
  if (!mark) throw new Error(`chart: missing mark: ${id} (want one in the server's picture)`)
  return mark
}
const surface = () => screen.getByRole("application")
const ring = () => document.querySelector(".chart-ring:not(.chart-pin)")

describe("before any chart code is loaded", () => {
  test("the picture is there and named once, in words", () => {
    render(<SeriesChart data={DATA} />)
    expect(screen.getByRole("img", { name: DATA.label })).toBeTruthy()
    expect(document.querySelectorAll(".chart-static svg")).toHaveLength(3)
    expect(document.querySelector(".chart")?.getAttribute("data-ready")).toBe("false")
  })

  test("a click on a mark with one source goes there", () => {
    render(<SeriesChart data={DATA} />)
    fireEvent.click(markOf("rate-p0"))
    expect(followed).toEqual(["/en/articles/rate-0-0#f-12"])
  })

  test("with Ctrl it goes there in a new tab", () => {
    render(<SeriesChart data={DATA} />)
    fireEvent.click(markOf("rate-p0"), { ctrlKey: true })
    expect(followed).toEqual(["/en/articles/rate-0-0#f-12 _blank"])
  })

  test("the visible dot stands for its mark, the axis for none", () => {
    render(<SeriesChart data={DATA} />)
    const svg = document.querySelector(".chart-static svg")
    fireEvent.click(svg!.querySelector('[ecmeta_series_index="1"][ecmeta_data_index="0"]')!)
    expect(followed).toHaveLength(1)
    fireEvent.click(svg!.querySelector("text")!)
    expect(followed).toHaveLength(1)
  })
})

test("without scripts every mark is a link to its sentence, and none stands in the way of the Tab key", () => {
  render(<SeriesChart data={DATA} />)
  const links = [...document.querySelectorAll(".chart-narrow a")]
  expect(links.map(link => link.getAttribute("href"))).toEqual([
    "/en/articles/rate-0-0#f-12",
    "/en/articles/rate-1-0#f-12",
    "/en/articles/rate-2-0#f-12",
  ])
  expect(links.every(link => link.querySelector("[data-points]") && link.getAttribute("tabindex") === "-1")).toBe(true)
})

describe("a mark with several sources", () => {
  test("lists them as links, newest first, and Escape leads back to the chart", () => {
    render(<SeriesChart data={DATA} />)
    fireEvent.click(markOf("rate-p1"))
    const dialog = screen.getByRole("dialog", { name: "2 sentences quote figures here" })
    const links = within(dialog).getAllByRole("link")
    expect(links.map(link => link.getAttribute("href"))).toEqual([
      "/en/articles/rate-1-0#f-12",
      "/en/articles/rate-1-1#f-12",
    ])
    expect(links[0]?.textContent).toBe("It stood at 4 (1).Daily · 11 Dec 2025")
    expect(document.activeElement).toBe(links[0])
    expect(followed).toEqual([])
    fireEvent.keyDown(dialog, { key: "Escape" })
    expect(screen.queryByRole("dialog")).toBeNull()
    expect(document.activeElement).toBe(surface())
    fireEvent.keyDown(surface(), { key: "Enter" })
    expect(screen.getByRole("dialog")).toBeTruthy()
  })

  test("closes by its button and by a press outside, not by one inside", () => {
    render(<SeriesChart data={DATA} />)
    fireEvent.click(markOf("rate-p1"))
    fireEvent.pointerDown(screen.getByRole("dialog"))
    expect(screen.getByRole("dialog")).toBeTruthy()
    fireEvent.pointerDown(document.body)
    expect(screen.queryByRole("dialog")).toBeNull()
    fireEvent.click(markOf("rate-p1"))
    fireEvent.click(screen.getByRole("button", { name: "Close" }))
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  test("a mark of several points lists them all, each with its own value", () => {
    const data = dataOf({ i: [{ value: 4 }, { value: 4, status: "forecast" }] }, [indicatorOf("i")])
    render(<StaticChart kind="timeline" data={data} />)
    fireEvent.click(markOf("i-p1"))
    const text = screen.getByRole("dialog").textContent ?? ""
    expect(text).toContain("4.00% · 10 Dec 2025 · actual")
    expect(text).toContain("4.00% · 10 Dec 2025 · forecast")
  })
})

describe("the keyboard", () => {
  test("steps through the marks, says each, and opens the one it stands on", () => {
    render(<SeriesChart data={DATA} />)
    const keys = (...names: string[]) => names.forEach(key => fireEvent.keyDown(surface(), { key }))
    keys("Enter")
    expect(followed).toEqual([])
    keys("ArrowRight")
    expect(ring()).toBeTruthy()
    expect(document.querySelector(".chart-spoken")?.textContent).toBe(
      "rate · 3.00% · 10 Sep 2025 · actual · It stood at 3 (0).",
    )
    keys("ArrowLeft", "Enter")
    expect(followed).toEqual(["/en/articles/rate-0-0#f-12"])
    keys("End", "ArrowRight", " ")
    expect(followed[1]).toBe("/en/articles/rate-2-0#f-12")
    keys("Home", "ArrowDown", "Enter")
    expect(screen.getByRole("dialog")).toBeTruthy()
  })

  test("leaves other keys, and Escape takes the ring away", () => {
    render(<SeriesChart data={DATA} />)
    expect(fireEvent.keyDown(surface(), { key: "Tab" })).toBe(true)
    expect(fireEvent.keyDown(surface(), { key: "ArrowRight" })).toBe(false)
    fireEvent.keyDown(surface(), { key: "Escape" })
    expect(ring()).toBeNull()
  })
})

describe("the pointer", () => {
  test("over a mark shows its card, beside it takes it away", () => {
    render(<SeriesChart data={DATA} />)
    fireEvent.pointerMove(markOf("rate-p2"), { pointerType: "mouse" })
    const card = document.querySelector(".chart-card")
    expect(card?.textContent).toBe("rate<1.00% 10 Jun 2026forecastIt stood at 1 (2).Daily · 11 Dec 2025")
    expect(card?.getAttribute("aria-hidden")).toBe("true")
    fireEvent.pointerMove(surface(), { pointerType: "mouse" })
    expect(document.querySelector(".chart-card")).toBeNull()
  })

  test.each([
    ["at the left, with room under it", { x: 10, y: 20, opens: "down" as const }, { left: 0, width: 288, top: 38 }],
    [
      "at the right, with room over it",
      { x: 590, y: 280, opens: "up" as const },
      { left: 312, width: 288, bottom: 38 },
    ],
  ])("a card stays within its chart: %s", (_, spot, place) => {
    expect(cardPlace({ points: [], ...spot, width: 600, height: 300 })).toEqual(place)
  })
})

describe("a point named by the address", () => {
  const IDS = ["us.rate-p12ab", "us.rate-p34cd"]

  test.each([
    ["?point=us.rate-p34cd", "", "us.rate-p34cd"],
    ["?point=us.other-p34cd", "", undefined],
    ["", "#p-12ab", "us.rate-p12ab"],
    ["", "#p-2ab", undefined],
    ["", "#f-12", undefined],
    ["?point=gone", "#p-12ab", "us.rate-p12ab"],
    ["", "", undefined],
  ])("%s%s", (search, hash, expected) => {
    expect(pointInAddress({ search, hash }, IDS)).toBe(expected)
  })

  test("is ringed and scrolled to on its own chart, not on the timeline", () => {
    history.replaceState(null, "", "/?point=rate-p1")
    render(<StaticChart kind="timeline" data={DATA} />)
    expect(document.querySelector(".chart-pin")).toBeNull()
    cleanup()
    render(<SeriesChart data={DATA} />)
    expect(document.querySelectorAll(".chart-pin")).toHaveLength(1)
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1)
  })

  test("is ringed and not scrolled to where the reader followed a link on the page", () => {
    render(<SeriesChart data={DATA} />)
    history.replaceState(null, "", "#p-1")
    fireEvent(window, new HashChangeEvent("hashchange"))
    expect(document.querySelectorAll(".chart-pin")).toHaveLength(1)
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled()
  })

  test("gives way to the one the page selects", () => {
    render(<SeriesChart data={DATA} selected="rate-p0" />)
    expect(document.querySelectorAll(".chart-pin")).toHaveLength(1)
  })
})

/** One group on the home page's timeline. */
function Board() {
  const group = { group: "policy", title: "Policy", count: "3 figures", label: DATA.label } as const
  const drawn = {
    heights: pictureHeights("timeline", DATA),
    pictures: <StaticPictures kind="timeline" data={DATA} />,
  }
  return (
    <TimelineBoard
      groups={[{ ...group, ...drawn }]}
      address="/en/timeline.json"
      whole={usualAxis(DATA)}
      hint={DATA.strings.hint}
      words={{ zoomIn: "In", zoomOut: "Out", reset: "All", zoomHint: "" }}
    >
      {null}
    </TimelineBoard>
  )
}

describe("a timeline whose data lie at an address", () => {
  const fetched = vi.fn<typeof fetch>()
  beforeEach(() => {
    fetched.mockReset()
    vi.stubGlobal("fetch", fetched)
    vi.stubGlobal("matchMedia", () => ({ matches: false }))
  })
  afterEach(() => vi.unstubAllGlobals())

  test("is drawn and named without them, and fetches them for the first click", async () => {
    fetched.mockResolvedValue(Response.json(DATA))
    render(<Board />)
    expect(screen.getByRole("img", { name: DATA.label })).toBeTruthy()
    expect(fetched).not.toHaveBeenCalled()
    fireEvent.click(markOf("rate-p0"))
    await vi.waitFor(() => expect(followed).toEqual(["/en/articles/rate-0-0#f-12"]))
    fireEvent.click(markOf("rate-p1"))
    expect(screen.getByRole("dialog")).toBeTruthy()
    expect(fetched.mock.calls).toEqual([["/en/timeline.json"]])
  })

  test("asks again where they could not be had", async () => {
    fetched.mockResolvedValueOnce(new Response(null, { status: 503 })).mockResolvedValue(Response.json(DATA))
    render(<Board />)
    await vi.waitFor(() => {
      fireEvent.click(markOf("rate-p0"))
      expect(followed).toContain("/en/articles/rate-0-0#f-12")
    })
    expect(fetched).toHaveBeenCalledTimes(2)
  })
})

test("a spark is hidden from a screen reader and cannot be pointed at", () => {
  const { container } = render(<SparkChart data={DATA} />)
  expect(container.firstElementChild?.getAttribute("aria-hidden")).toBe("true")
  expect(container.querySelector("[data-points]")).toBeNull()
})
