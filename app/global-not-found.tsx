import type { Metadata } from "next"
import { NotFoundMessage } from "@/app/_components/not-found-message"
import { SiteMark } from "@/app/_components/site-mark"
import { ThemeScript } from "@/app/_components/theme-script"
import { homePath } from "@/app/_lib/paths"
import "@/app/_styles/site.css"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALES } from "@/lib/model"

export const metadata: Metadata = {
  title: `404 · ${LOCALES.map(locale => MESSAGES[locale].site.name).join(" · ")}`,
  description: MESSAGES[DEFAULT_LOCALE].notFound.title,
}

/** Keeps the language the address asks for; without it, as in an unknown language, all of them stay. */
const CHOOSE_LANGUAGE = `document.documentElement.lang=${JSON.stringify(LOCALES)}.find(function(l){return location.pathname.split("/")[1]===l})||"mul"`

/** One static page for every address that leads nowhere, in all the site's languages. */
export default function GlobalNotFound() {
  return (
    <html lang="mul" suppressHydrationWarning>
      <head>
        <ThemeScript />
        <script dangerouslySetInnerHTML={{ __html: CHOOSE_LANGUAGE }} />
      </head>
      <body>
        <header className="site-header">
          <div className="header-row wrap not-found-page">
            {LOCALES.map(locale => (
              <a key={locale} lang={locale} href={homePath(locale)} className="site-name">
                <SiteMark />
                {MESSAGES[locale].site.name}
              </a>
            ))}
          </div>
        </header>
        <main className="wrap not-found-page">
          {LOCALES.map(locale => (
            <NotFoundMessage key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  )
}
