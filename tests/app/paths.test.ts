import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  articlePath,
  embedPath,
  externalUrl,
  feedPath,
  figureFragment,
  indicatorDataPath,
  indicatorPath,
  inLocale,
  observationsDataPath,
  pointFragment,
} from "@/app/_lib/paths"

describe("paths", () => {
  test("lead to the point and the figure that their pages name", () => {
    expect(indicatorPath("en", "us.sofr", "us.sofr-pe8aae20f")).toBe("/en/indicators/us.sofr#p-e8aae20f")
    expect(articlePath("zh-Hans", "2025-11-04-3969fc7c", { start: 167 })).toBe(
      "/zh-Hans/articles/2025-11-04-3969fc7c#f-167",
    )
  })

  test("cannot be broken out of by an id", () => {
    expect(indicatorPath("en", "../a?b#c")).toBe("/en/indicators/..%2Fa%3Fb%23c")
  })

  test("a point's fragment is its hash, also where the indicator's name holds -p", () => {
    expect(pointFragment("us.sofr-pe8aae20f")).toBe("p-e8aae20f")
    expect(pointFragment("us.core-pce-p00000001")).toBe("p-00000001")
  })

  test("fragments end the addresses made from them", () => {
    fc.assert(
      fc.property(fc.nat(), start => articlePath("en", "x", { start }).endsWith(`#${figureFragment({ start })}`)),
    )
  })
})

describe("inLocale keeps the page", () => {
  test.each([
    ["/en", "zh-Hant", "/zh-Hant"],
    ["/en/articles/x", "zh-Hans", "/zh-Hans/articles/x"],
    ["/zh-Hant/indicators/us.sofr", "en", "/en/indicators/us.sofr"],
    ["/", "en", "/en"],
  ] as const)("%s in %s is %s", (pathname, locale, expected) => {
    expect(inLocale(pathname, locale)).toBe(expected)
  })
})

describe("externalUrl", () => {
  test.each([
    ["https://example.org/a?b=1", "https://example.org/a?b=1"],
    ["http://example.org", "http://example.org/"],
  ])("lets %s through", (url, expected) => expect(externalUrl(url)).toBe(expected))

  test.each([
    ["javascript:alert(1)"],
    [" JaVaScRiPt:alert(1)"],
    ["data:text/html,x"],
    ["ftp://example.org"],
    ["example.org"],
    ["/en"],
    [""],
    [null],
  ])("refuses %s", url => expect(externalUrl(url)).toBeUndefined())
})

describe("files for programs", () => {
  test.each([
    [feedPath("zh-Hant"), "/zh-Hant/feed.xml"],
    [feedPath("en", "us.sofr"), "/en/indicators/us.sofr/feed.xml"],
    [embedPath("zh-Hans", "us.sofr"), "/embed/zh-Hans/indicators/us.sofr"],
    [embedPath("en", "us.sofr", "dark"), "/embed/en/indicators/us.sofr?theme=dark"],
    [indicatorDataPath("us.sofr", "csv"), "/api/v1/indicators/us.sofr.csv"],
    [observationsDataPath("json"), "/api/v1/observations.json"],
  ])("%s", (path, expected) => expect(path).toBe(expected))

  test("keep an id from breaking out", () => {
    expect(indicatorDataPath("../a?b", "json")).toBe("/api/v1/indicators/..%2Fa%3Fb.json")
    expect(embedPath("en", "../a")).toBe("/embed/en/indicators/..%2Fa")
  })
})
