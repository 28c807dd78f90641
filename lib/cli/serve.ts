import { spawn } from "node:child_process"

const port = process.env.PORT ?? "3000"
console.log(`\nMacro Timeline: http://localhost:${port}\n`)
const server = spawn("next", ["start", "-p", port], { stdio: "inherit", shell: process.platform === "win32" })
server.on("exit", code => process.exit(code ?? 1))
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal))
