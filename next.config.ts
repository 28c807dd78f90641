import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

/** Tags before the first one we speak are skipped: `fr, zh-TW, en` asks for Traditional Chinese. */
const OTHER_TAGS = String.raw`(?:(?!en|zh)[^,]+,\s*)*`
const TRADITIONAL = `${OTHER_TAGS}zh-(?:TW|HK|MO|Hant).*`
const SIMPLIFIED = `${OTHER_TAGS}zh.*`

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
]

/** Read-only files that a page of any other site may fetch. */
const PUBLIC_DATA = ["/api/:path*", "/datapackage.json", "/:path*/feed.xml"]

const config: NextConfig = {
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  /** Pictures are all drawn by the build: no function needs the 28 MB of their fonts. */
  outputFileTracingExcludes: { "/*": ["node_modules/@embedpdf/**", "node_modules/fontkit/**"] },

  async headers() {
    return [
      { source: "/:path*", headers: SECURITY_HEADERS },
      { source: "/((?!embed/).*)", headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }] },
      { source: "/embed/:path*", headers: [{ key: "Content-Security-Policy", value: "frame-ancestors *" }] },
      ...PUBLIC_DATA.map(source => ({ source, headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] })),
      { source: "/", headers: [{ key: "Vary", value: "Accept-Language, Cookie" }] },
    ]
  },

  /**
   * `/`: the language a reader chose here before, else the first one the browser asks for that we speak, else English.
   * An embedded page has no choice to remember, so there the browser alone is asked.
   */
  async redirects() {
    const chosen = (locale: string) => ({ type: "cookie" as const, key: "locale", value: locale })
    const asked = (value: string) => ({ type: "header" as const, key: "accept-language", value })
    const home = (locale: string) => ({ source: "/", destination: `/${locale}`, permanent: false })
    const embedded = (locale: string) => ({
      source: "/embed/indicators/:id",
      destination: `/embed/${locale}/indicators/:id`,
      permanent: false,
    })
    return [
      { ...home("zh-Hant"), has: [chosen("zh-Hant")] },
      { ...home("zh-Hans"), has: [chosen("zh-Hans")] },
      { ...home("en"), has: [chosen("en")] },
      { ...home("zh-Hant"), has: [asked(TRADITIONAL)] },
      { ...home("zh-Hans"), has: [asked(SIMPLIFIED)] },
      home("en"),
      { ...embedded("zh-Hant"), has: [asked(TRADITIONAL)] },
      { ...embedded("zh-Hans"), has: [asked(SIMPLIFIED)] },
      embedded("en"),
    ]
  },
}

export default createNextIntlPlugin("./lib/i18n/request.ts")(config)
