import { useLocale, useTranslations } from "next-intl"
import { homePath } from "@/app/_lib/paths"
import { siteUrl } from "@/app/_lib/site-url"

/** How to name the site as a source; the reader puts in the day. */
export function Citation() {
  const locale = useLocale()
  const t = useTranslations()
  const url = new URL(homePath(locale), siteUrl()).href
  return <blockquote className="about-citation">{t("about.cite.example", { name: t("site.name"), url })}</blockquote>
}
