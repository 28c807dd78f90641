import { setTimeout as wait } from "node:timers/promises"
import pRetry from "p-retry"
import type { z } from "zod"
import { SourceError } from "./source"

/** Publishers ask to be told who calls. */
const USER_AGENT = "macro-timeline/0.1 (official figures beside quoted ones; asks once a day)"

/** Asked again after these: too many requests, too slow, or a server that is down for a moment. */
const PASSING = new Set([408, 429, 500, 502, 503, 504])

/** A publisher that asks us to wait longer is left alone until next time. */
const MAX_WAIT_MS = 60_000

export interface ClientOptions {
  /** Of one try. */
  timeoutMs?: number
  retries?: number
  /** Before the second try; twice as long before each further one. */
  backoffMs?: number
}

/** Asks politely: one request at a time, says who asks, waits longer before each further try, and obeys Retry-After. */
export interface Client {
  /** Throws a `SourceError` for an answer of another shape, as do all. */
  json<Schema extends z.ZodType>(url: string, schema: Schema): Promise<z.output<Schema>>
  text(url: string): Promise<string>
  bytes(url: string): Promise<Uint8Array>
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly retryAfterMs: number,
  ) {
    super(`answered ${status}`)
  }
}

export function createClient({ timeoutMs = 30_000, retries = 3, backoffMs = 1000 }: ClientOptions = {}): Client {
  let last: Promise<unknown> = Promise.resolve()

  async function ask(url: string): Promise<Uint8Array> {
    const response = await fetch(url, { headers: { "user-agent": USER_AGENT }, signal: AbortSignal.timeout(timeoutMs) })
    if (!response.ok) throw new Refused(response.status, retryAfterOf(response))
    return new Uint8Array(await response.arrayBuffer())
  }

  async function askAgain(url: string): Promise<Uint8Array> {
    try {
      return await pRetry(() => ask(url), {
        retries,
        minTimeout: backoffMs,
        shouldRetry: ({ error }) =>
          !(error instanceof Refused) || (PASSING.has(error.status) && error.retryAfterMs <= MAX_WAIT_MS),
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (error instanceof Refused && retriesLeft > 0 && error.retryAfterMs <= MAX_WAIT_MS)
            await wait(error.retryAfterMs)
        },
      })
    } catch (cause) {
      throw new SourceError(`${nameOf(url)}: ${reasonOf(cause)}`, { cause })
    }
  }

  const bytes = (url: string) => {
    const next = last.then(() => askAgain(url))
    last = next.catch(() => undefined)
    return next
  }
  const text = async (url: string) => new TextDecoder().decode(await bytes(url))
  return { bytes, text, json: async (url, schema) => parseAnswer(url, await text(url), schema) }
}

/** In seconds or as a date (RFC 9110, section 10.2.3); 0 where nothing is asked. */
function retryAfterOf(response: Response): number {
  const asked = response.headers.get("retry-after")
  if (asked === null) return 0
  const ms = /^\d+$/u.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now()
  return Number.isNaN(ms) ? 0 : Math.max(ms, 0)
}

function parseAnswer<Schema extends z.ZodType>(url: string, body: string, schema: Schema): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (cause) {
    throw new SourceError(`${nameOf(url)}: invalid JSON: ${JSON.stringify(body.slice(0, 60))}`, { cause })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.join(".") || "answer"
  throw new SourceError(`${nameOf(url)}: invalid ${place} (${issue?.message ?? "another form"})`)
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Refused) return cause.message
  if (!(cause instanceof Error)) return String(cause)
  if (cause.name === "TimeoutError") return "no answer in time"
  const inner = cause.cause instanceof Error ? cause.cause.message : cause.message
  return `failed: ${inner.split("\n")[0] ?? ""}`
}

/** The address without its query, and without the key that the Bank of Korea wants in the path. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname.replace(/(StatisticSearch\/)[^/]+/u, "$1…")}`
}
