import { CORE_SCHEMA, load } from "js-yaml"
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml"
import type { z } from "zod"

/** Input that a person has to mend: one clear line, `file:line: what was found (want what)`. */
export class InputError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly detail: string,
  ) {
    super(`${file}:${line}: ${detail}`)
    this.name = "InputError"
  }
}

/**
 * Parses YAML a person wrote and checks it against a schema.
 * Throws an `InputError` that names the file, the line (counted from `firstLine`) and what was wanted; also for a repeated key.
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  firstLine = 1,
): z.output<Schema> {
  const plain = loadQuickly(source)
  const checked = plain === undefined ? undefined : schema.safeParse(plain)
  if (checked?.success) return checked.data
  return parseSlowly(file, source, schema, firstLine)
}

/** Five times as fast as the parser below, which is asked only where there is something to complain of: it knows lines. */
function loadQuickly(source: string): unknown {
  try {
    return load(source, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}

function parseSlowly<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  firstLine: number,
): z.output<Schema> {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, uniqueKeys: true })
  const [broken] = document.errors
  if (broken) {
    const { line } = lineCounter.linePos(broken.pos[0])
    throw new InputError(file, line + firstLine - 1, `invalid YAML: ${broken.message.split("\n")[0] ?? broken.code}`)
  }
  const value = toValue(file, document, firstLine)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])]
  const offset = offsetOf(document, path)
  throw new InputError(file, lineCounter.linePos(offset).line + firstLine - 1, describe(issue, path, value))
}

/** Throws where an alias names no anchor, which the parser only finds out now. */
function toValue(file: string, document: Document, firstLine: number): unknown {
  try {
    return document.toJS()
  } catch (cause) {
    throw new InputError(file, firstLine, `invalid YAML: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** Where the value at a path stands, or the deepest part of the path that exists. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const key of path) {
    let next: unknown
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key))
      if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset
      next = pair?.value
    } else if (isSeq(node)) {
      next = node.items[Number(key)]
    }
    if (!isNode(next)) break
    node = next
    if (isScalar(node) || !isMap(node)) offset = node.range?.[0] ?? offset
  }
  return offset
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}

function describe(issue: z.core.$ZodIssue | undefined, path: PropertyKey[], root: unknown): string {
  const name = path.map(String).join(".") || "file"
  if (!issue) return `invalid ${name}`
  if (issue.code === "unrecognized_keys") return `unknown key: ${name}`
  const seen = path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    root,
  )
  return seen === undefined
    ? `missing ${name} (${issue.message})`
    : `invalid ${name}: ${JSON.stringify(seen)} (${issue.message})`
}
