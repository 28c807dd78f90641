import { Readable, Writable } from "node:stream"
import { describe, expect, test } from "vitest"
import { answerLines } from "@/lib/cli/json-lines"

async function answersOf(input: string): Promise<{ answers: unknown[]; refused: number }> {
  let written = ""
  const output = new Writable({
    highWaterMark: 1, // every write waits for the one before
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString()
      setImmediate(done)
    },
  })
  const refused = await answerLines(Readable.from([input]), output, ({ text }) => ({ length: text.length }))
  const answers: unknown[] = written
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line) as unknown)
  return { answers, refused }
}

const article = (id: string, text = "文") => JSON.stringify({ id, text })

describe("answerLines", () => {
  test("answers in order, a line for a line", async () => {
    const input = [article("a", "一"), article("b", "一二"), article("c", "")].join("\n")
    expect((await answersOf(input)).answers).toEqual([
      { id: "a", length: 1 },
      { id: "b", length: 2 },
      { id: "c", length: 0 },
    ])
  })

  test("refuses an empty line like any other that is no article, and takes either line end", async () => {
    const { answers, refused } = await answersOf(`${article("a")}\r\n  \nnonsense\n`)
    expect(answers).toEqual([
      { id: "a", length: 1 },
      { id: null, line: 2, error: "invalid JSON (want one object a line)" },
      { id: null, line: 3, error: "invalid JSON (want one object a line)" },
    ])
    expect(refused).toBe(2)
  })

  test.each([
    ["no object", "[1]", "invalid line"],
    ["no id", '{"text":"x"}', "invalid id"],
    ["no text", '{"id":"x"}', "invalid text"],
    ["a day that is none", '{"id":"x","text":"y","publishedAt":"2025-02-30"}', "invalid publishedAt"],
    ["a number for a title", '{"id":"x","text":"y","title":1}', "invalid title"],
  ])("refuses %s and goes on", async (_, line, error) => {
    const { answers, refused } = await answersOf(`${line}\n${article("next")}\n`)
    expect(answers).toEqual([
      { id: null, line: 1, error: expect.stringContaining(error) as string },
      { id: "next", length: 1 },
    ])
    expect(refused).toBe(1)
  })

  test("answers nothing for nothing", async () => {
    expect(await answersOf("")).toEqual({ answers: [], refused: 0 })
  })
})
