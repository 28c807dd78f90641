import { useTranslations } from "next-intl"

export function SiteFooter() {
  const t = useTranslations("site")
  return (
    <footer className="wrap mt-auto pt-20 pb-10">
      <p className="max-w-prose border-t border-rule pt-5 text-xs text-muted">{t("footer")}</p>
    </footer>
  )
}
