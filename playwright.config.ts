import { defineConfig, devices } from "@playwright/test"
import { findBrowser } from "./tests/e2e/browser"

const PORT = Number(process.env.PORT ?? 3210)
const launchOptions = { executablePath: findBrowser() }

/** The built site in a real browser; `npm run e2e` finds or installs the browser first. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["html", { open: "never" }]],
  use: { baseURL: `http://127.0.0.1:${PORT}`, trace: "retain-on-failure", launchOptions },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 }, launchOptions } },
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, launchOptions },
    },
  ],
  webServer: {
    command: `npx next start -p ${PORT}`,
    url: `http://127.0.0.1:${PORT}/en`,
    timeout: 60_000,
    reuseExistingServer: process.env.CI === undefined,
  },
})
