const LINE_END = 10
const RETURN = 13

/**
 * The lines of a stream of UTF-8, without their ends: \n or \r\n, and nothing else, since JSON may hold any other mark.
 * Null for a line of more than `maxBytes`, which is passed by and not kept.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<string | null> {
  let parts: Buffer[] = []
  let size = 0
  const add = (part: Buffer) => {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  const take = () => {
    const line = size <= maxBytes ? textOf(parts) : null
    parts = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    const bytes =
      typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let start = 0
    for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, start)) {
      add(bytes.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < bytes.length) add(bytes.subarray(start))
  }
  if (size > 0) yield take()
}

function textOf(parts: Buffer[]): string {
  const line = Buffer.concat(parts)
  return line.toString("utf8", 0, line.at(-1) === RETURN ? line.length - 1 : line.length)
}
