import { Readable } from "node:stream"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { linesOf } from "@/lib/cli/lines"

const MOST = 20

async function linesIn(chunks: (string | Uint8Array)[], maxBytes = MOST): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const line of linesOf(Readable.from(chunks), maxBytes)) lines.push(line)
  return lines
}

describe("lines of a stream", () => {
  test.each<[string, string, (string | null)[]]>([
    ["end at line feeds", "a\nb\n", ["a", "b"]],
    ["may lack the last line feed", "a\nb", ["a", "b"]],
    ["lose the return before a line feed, and keep any other", "a\r\nb\rc\n", ["a", "b\rc"]],
    ["go on over marks that JSON may hold", "a\u2028b\u2029c\u0085d\n", ["a\u2028b\u2029c\u0085d"]],
    ["may be empty", "\n\na\n", ["", "", "a"]],
    [
      "are told as null when too long, and the next is read",
      `${"x".repeat(MOST + 1)}\n${"y".repeat(MOST)}\n`,
      [null, "y".repeat(MOST)],
    ],
    ["are measured in bytes", `${"億".repeat(7)}\n${"億".repeat(6)}\n`, [null, "億".repeat(6)]],
    ["are none in an empty stream", "", []],
  ])("%s", async (_, text, expected) => {
    expect(await linesIn([text])).toEqual(expected)
  })

  test("are the same however the stream is cut, also within a character", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("SOFR報3.67%", "從", "\r", "", "😀", "x".repeat(30)), { maxLength: 8 }),
        fc.array(fc.nat(120), { maxLength: 6 }),
        async (lines, cuts) => {
          const bytes = Buffer.from(lines.join("\n"))
          const edges = [0, ...cuts.filter(cut => cut <= bytes.length).sort((a, b) => a - b), bytes.length]
          const chunks = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge))
          expect(await linesIn(chunks)).toEqual(await linesIn([bytes]))
        },
      ),
    )
  })
})
