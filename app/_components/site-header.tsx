import { useLocale, useTranslations } from "next-intl"
import {
  aboutPath,
  articlesPath,
  checksPath,
  comparePath,
  figuresPath,
  homePath,
  indicatorsPath,
} from "@/app/_lib/paths"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALE_MARKS, LOCALE_NAMES } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"
import { LanguageSwitch } from "./language-switch"
import { PageLink } from "./page-link"
import { SearchButton } from "./search/search-button"
import { SectionLinks } from "./section-links"
import { SiteMark } from "./site-mark"
import { ThemeSwitch } from "./theme-switch"

/** Name, sections, language and theme: the same on every page. */
export function SiteHeader() {
  const t = useTranslations()
  const locale = useLocale()
  const sections = [
    { href: homePath(locale), text: t("nav.home") },
    { href: indicatorsPath(locale), text: t("nav.indicators") },
    { href: articlesPath(locale), text: t("nav.articles") },
    { href: figuresPath(locale), text: t("nav.figures") },
    { href: comparePath(locale), text: t("nav.compare") },
    { href: checksPath(locale), text: t("nav.checks") },
    { href: aboutPath(locale), text: t("nav.about") },
  ]
  const languages = LOCALES.map(each => ({ locale: each, mark: LOCALE_MARKS[each], name: LOCALE_NAMES[each] }))
  return (
    <header className="site-header">
      <div className="header-row wrap">
        <PageLink href={homePath(locale)} className="site-name">
          <SiteMark />
          {t("site.name")}
        </PageLink>
        <SectionLinks label={t("nav.label")} links={sections} />
        <div className="controls">
          <SearchButton locale={locale} words={MESSAGES[locale].search} />
          <LanguageSwitch current={locale} label={t("nav.language")} languages={languages} />
          <ThemeSwitch
            label={t("theme.label")}
            names={{ system: t("theme.system"), light: t("theme.light"), dark: t("theme.dark") }}
          />
        </div>
      </div>
    </header>
  )
}
