import { expect, test } from "vitest"
import { findTerms } from "@/lib/text/find-terms"

test.each<[string, string[], string[]]>([
  ["韩元贬值，韩元走弱", ["韩元"], ["韩元", "韩元"]],
  ["台积电营收", ["台积", "积电"], ["台积电"]],
  ["aaaa", ["aa"], ["aaaa"]],
  ["sofr and iorb", ["iorb", "sofr"], ["sofr", "iorb"]],
  ["sofr", ["of", "sofr"], ["sofr"]],
  ["sofr", [], []],
  ["sofr", [""], []],
  ["sofr", ["iorb"], []],
])("in %s, %j are %j", (text, terms, found) =>
  expect(findTerms(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(found),
)
