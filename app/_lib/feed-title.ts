import { createTranslator } from "next-intl"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale } from "@/lib/model"

/** What the feed of one indicator, or of all, is called. */
export function feedTitle(locale: Locale, indicator?: Indicator): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale] })
  const title = indicator ? t("feed.indicatorTitle", { name: indicator.name[locale] }) : t("feed.title")
  return `${title} · ${t("site.name")}`
}
