import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import iconv from "iconv-lite"
import { describe, expect, test } from "vitest"
import { readSeeds } from "@/lib/articles/read-seeds"

function seedsOf(files: Record<string, string | Uint8Array>): string {
  const dir = join(mkdtempSync(join(tmpdir(), "read-seeds-")), "seeds")
  mkdirSync(dir)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content)
  return dir
}

const front = (...lines: string[]) => ["---", ...lines, "---", "韓元貶破1470韓元。", ""].join("\n")

describe("readSeeds", () => {
  test("reads texts and Markdown in name order, and leaves its README and other files alone", () => {
    const { seeds, problems } = readSeeds(
      seedsOf({ "b.txt": "乙", "a.md": "甲", "README.md": "how to", "c.TXT": "丙", "d.csv": "1,2", "e.txt~": "x" }),
    )
    expect(seeds.map(seed => [seed.name, seed.text])).toEqual([
      ["a.md", "甲"],
      ["b.txt", "乙"],
      ["c.TXT", "丙"],
    ])
    expect(problems).toEqual([])
  })

  test("takes front matter off the text", () => {
    const matter = [
      'title: "韓元: 保衛戰"',
      "url: https://example.com/a?b=1",
      "publisher: 某報",
      "author: 王小明",
      "date: 2025-12-14",
    ]
    expect(readSeeds(seedsOf({ "a.md": front(...matter).replaceAll("\n", "\r\n") })).seeds).toEqual([
      {
        name: "a.md",
        text: "韓元貶破1470韓元。\n",
        frontMatter: {
          title: "韓元: 保衛戰",
          url: "https://example.com/a?b=1",
          publisher: "某報",
          author: "王小明",
          date: "2025-12-14",
        },
      },
    ])
  })

  test.each([
    ["a rule that opens no front matter", "a.md", "---\n韓元貶值。", "---\n韓元貶值。"],
    ["a rule below the text", "a.md", "韓元貶值。\n---\ntitle: x\n---\n", "韓元貶值。\n---\ntitle: x\n---\n"],
    ["front matter in a plain text", "a.txt", front("title: x"), front("title: x")],
    ["empty front matter", "a.md", "---\n---\n韓元貶值。", "韓元貶值。"],
  ])("%s", (_, name, content, text) => {
    expect(readSeeds(seedsOf({ [name]: content })).seeds).toEqual([{ name, text, frontMatter: {} }])
  })

  test.each([
    [["title: x", 'date: "2025-13-01"'], 'seeds/x.md:3: invalid date: "2025-13-01" (want YYYY-MM-DD)'],
    [["date: 2025-02-29"], 'seeds/x.md:2: invalid date: "2025-02-29" (want YYYY-MM-DD)'],
    [["date: 20251210"], "seeds/x.md:2: invalid date: 20251210 (want YYYY-MM-DD)"],
    [["url: javascript:alert(1)"], 'seeds/x.md:2: invalid url: "javascript:alert(1)" (want an http or https address)'],
    [["url: example.com"], 'seeds/x.md:2: invalid url: "example.com" (want an http or https address)'],
    [["title: a", "tags: [fed]"], "seeds/x.md:3: unknown key: tags"],
    [["title: [a, b]"], 'seeds/x.md:2: invalid title: ["a","b"] (want text)'],
    [["title: a", "title: b"], "seeds/x.md:3: invalid YAML: Map keys must be unique"],
  ])("front matter %j is a problem with its line", (matter, message) => {
    const { seeds, problems } = readSeeds(seedsOf({ "x.md": front(...matter), "y.txt": "好的" }))
    expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining(message)])
    expect(seeds.map(seed => seed.name)).toEqual(["y.txt"])
  })

  test("names every file that holds no text", () => {
    const { problems } = readSeeds(seedsOf({ "a.txt": "", "b.txt": "降\0息", "c.md": "---\ntitle: x\n---\n \n" }))
    expect(problems.map(({ file, line, message }) => [file, line, message.split(" (")[0]])).toEqual([
      ["seeds/a.txt", 1, "seeds/a.txt:1: missing text: the file is empty"],
      ["seeds/b.txt", 1, "seeds/b.txt:1: invalid file: binary data"],
      ["seeds/c.md", 1, "seeds/c.md:1: missing text: nothing stands below the front matter"],
    ])
  })

  test("front matter is read in any encoding", () => {
    const bytes = iconv.encode(front("title: 韓元保衛戰", "publisher: 某報"), "big5")
    expect(readSeeds(seedsOf({ "a.md": bytes })).seeds[0]?.frontMatter).toEqual({
      title: "韓元保衛戰",
      publisher: "某報",
    })
  })
})
