import { expect, test } from "./site"

/** Attributes of the elements of a page; ids and addresses hold no markup, so no parser is needed. */
const valuesOf = (html: string, attribute: string) =>
  Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g")), ([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  )

test(
  "every internal link of every page leads to a page, and to a place on it",
  { tag: "@desktop" },
  async ({ request }) => {
    test.setTimeout(120_000)
    const sitemap = await (await request.get("/sitemap.xml")).text()
    const queue = Array.from(sitemap.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = ""]) => new URL(address).pathname)
    expect(queue.length).toBeGreaterThan(0)
    const listed = new Set(queue)
    const ids = new Map<string, Set<string>>()
    const links: { from: string; to: string }[] = []
    const missing: string[] = []
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      if (ids.has(address)) continue
      const response = await request.get(address, { maxRedirects: 0 })
      if (response.status() !== 200) missing.push(`${address}: ${response.status()}`)
      const html = (response.headers()["content-type"] ?? "").includes("html") ? await response.text() : ""
      const body = html.replace(/<script[\s\S]*?<\/script>/g, "")
      ids.set(address, new Set(valuesOf(body, "id")))
      for (const to of valuesOf(body, "href")) {
        if (!to.startsWith("/") && !to.startsWith("#")) continue
        links.push({ from: address, to: to.startsWith("#") ? address + to : to })
        const path = to.split(/[#?]/)[0]
        if (path) queue.push(path)
      }
    }
    const broken = links.filter(({ to }) => {
      const [path = "", fragment] = to.split("#")
      return fragment && !ids.get(path.split("?")[0] ?? "")?.has(decodeURIComponent(fragment))
    })
    expect(missing).toEqual([])
    expect(broken).toEqual([])
    const pages = [...ids.keys()].filter(path => /^\/(?:en|zh-Han[ts])(?:\/|$)/.test(path) && !path.includes("."))
    expect(pages.filter(path => !listed.has(path))).toEqual([])
  },
)
