import { hasLocale } from "next-intl"
import { getRequestConfig } from "next-intl/server"
import { locale as localeInPath } from "next/root-params"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALES } from "@/lib/model"

/** The language in the path; English where a page stands outside of any, such as the 404 page of the whole site. */
export default getRequestConfig(async ({ locale: asked }) => {
  const candidate = asked ?? (await localeInPath())
  const locale = hasLocale(LOCALES, candidate) ? candidate : DEFAULT_LOCALE
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" }
})
