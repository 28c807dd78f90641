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
          <Mark />
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

/** Three quoted points on a line. */
function Mark() {
  return (
    <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" className="text-accent">
      <path d="M4 15 13 9.5 24 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="4" cy="15" r="3" fill="currentColor" />
      <circle cx="13" cy="9.5" r="3" fill="currentColor" />
      <circle cx="24" cy="4.5" r="2.6" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
