import { spawn } from "node:child_process"
import { pathToFileURL } from "node:url"
import { projectPath } from "../helpers"

/** What a run of the command line left behind. */
export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the command line as a person would in the folder `cwd`, with `input` on its standard input and `env` beside its environment. */
export function runCli(
  args: string[],
  { cwd = projectPath(), input = "", env = {} }: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const tsx = pathToFileURL(projectPath("node_modules/tsx/dist/loader.mjs")).href
  const child = spawn(process.execPath, ["--import", tsx, projectPath("lib/cli/main.ts"), ...args], {
    cwd,
    env: { ...process.env, ...env, TSX_TSCONFIG_PATH: projectPath("tsconfig.json") },
  })
  const ran: Ran = { code: null, stdout: "", stderr: "" }
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (ran.stdout += chunk))
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (ran.stderr += chunk))
  child.stdin.on("error", () => undefined) // a program that ends early closes its side
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", code => resolve({ ...ran, code }))
  })
}
