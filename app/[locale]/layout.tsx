import type { Metadata, Viewport } from "next"
import { getTranslations, setRequestLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { SiteFooter } from "@/app/_components/site-footer"
import { SiteHeader } from "@/app/_components/site-header"
import { ThemeScript } from "@/app/_components/theme-script"
import { siteUrl } from "@/app/_lib/site-url"
import "@/app/_styles/site.css"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"

/** Every page is made by the build; any other address gets the one 404 page. Holds for all routes under it. */
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map(locale => ({ locale }))
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site")
  const name = t("name")
  return {
    metadataBase: siteUrl(),
    title: { template: `%s · ${name}`, default: name },
    description: t("description"),
    applicationName: name,
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#151412" },
  ],
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations("nav")
  return (
    // The theme script adds data-theme before React looks.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <a href="#content" className="skip-link">
          {t("skip")}
        </a>
        <SiteHeader />
        <main id="content" tabIndex={-1} className="wrap outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
