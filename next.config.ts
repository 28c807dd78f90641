import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

/** Tags before the first one we speak are skipped: `fr, zh-TW, en` asks for Traditional Chinese. */
const OTHER_TAGS = String.raw`(?:(?!en|zh)[^,]+,\s*)*`
const TRADITIONAL = `${OTHER_TAGS}zh-(?:TW|HK|MO|Hant).*`
const SIMPLIFIED = `${OTHER_TAGS}zh.*`

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
]

const config: NextConfig = {
  poweredByHeader: false,
  experimental: { globalNotFound: true },

  async headers() {
    return [
      { source: "/:path*", headers: SECURITY_HEADERS },
      { source: "/", headers: [{ key: "Vary", value: "Accept-Language, Cookie" }] },
    ]
  },

  /** `/` only: the language a reader chose here before, else the first one the browser asks for that we speak, else English. */
  async redirects() {
    const chosen = (locale: string) => ({ type: "cookie" as const, key: "locale", value: locale })
    const asked = (value: string) => ({ type: "header" as const, key: "accept-language", value })
    const home = (locale: string) => ({ source: "/", destination: `/${locale}`, permanent: false })
    return [
      { ...home("zh-Hant"), has: [chosen("zh-Hant")] },
      { ...home("zh-Hans"), has: [chosen("zh-Hans")] },
      { ...home("en"), has: [chosen("en")] },
      { ...home("zh-Hant"), has: [asked(TRADITIONAL)] },
      { ...home("zh-Hans"), has: [asked(SIMPLIFIED)] },
      home("en"),
    ]
  },
}

export default createNextIntlPlugin("./lib/i18n/request.ts")(config)
