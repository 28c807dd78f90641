import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server on loopback that answers each request with the next of its answers, and the last of them ever after. */
export async function startPublisher(...answers: Answer[]) {
  const asked: { url: string; userAgent: string | undefined }[] = []
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push({ url: decodeURIComponent(request.url ?? ""), userAgent: request.headers["user-agent"] })
    answer?.(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>(resolve => server.close(() => resolve()))
  }
  return { url: `http://127.0.0.1:${port}`, asked, close }
}

export const body =
  (content: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(content)

export const json = (value: unknown, status = 200): Answer => body(JSON.stringify(value), status)

export const never: Answer = () => undefined

/** Promises more than it sends. */
export const truncated: Answer = (_, response) => {
  response.writeHead(200, { "content-length": "5000" }).write('{"refRates":[{"effectiveDate":"2026-03')
  setTimeout(() => response.destroy(), 10)
}
