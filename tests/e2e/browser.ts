import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { chromium } from "@playwright/test"

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
]

/** A browser that is here: `CHROME_PATH`, Playwright's own, one of the system; undefined when there is none. */
export function findBrowser(): string | undefined {
  return [process.env.CHROME_PATH, chromium.executablePath(), ...SYSTEM_BROWSERS].find(
    path => path !== undefined && path !== "" && existsSync(path),
  )
}

/** Finds a browser, or installs one and says so: by apt-get as root on Debian or Ubuntu, else Playwright's own. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found && (hasChineseFont() || !canUseApt())) return found
  if (canUseApt()) {
    console.error("No browser with Chinese fonts found: installing chromium and fonts-noto-cjk by apt-get.")
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" })
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"], {
      stdio: ["ignore", "ignore", "inherit"],
    })
  } else {
    console.error("No browser found: installing Playwright's chromium (set CHROME_PATH to use your own).")
    execFileSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" })
  }
  const installed = findBrowser()
  if (!installed) throw new Error("no browser could be installed: set CHROME_PATH to one")
  return installed
}

function canUseApt(): boolean {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : ""
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(release)
}

function hasChineseFont(): boolean {
  const fonts = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" })
  return fonts.status === 0 && fonts.stdout.trim() !== ""
}
