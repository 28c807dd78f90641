"use client"

import { usePathname } from "next/navigation"
import { inLocale } from "@/app/_lib/paths"
import type { Locale } from "@/lib/model"

interface Props {
  current: Locale
  label: string
  languages: { locale: Locale; mark: string; name: string }[]
}

/** The same page, at the same place, in another language; the choice is kept for the next visit to `/`. */
export function LanguageSwitch({ current, label, languages }: Props) {
  const pathname = usePathname()
  return (
    <nav aria-label={label} className="switch">
      {languages.map(({ locale, mark, name }) => (
        <a
          key={locale}
          href={inLocale(pathname, locale)}
          hrefLang={locale}
          lang={locale}
          title={name}
          aria-label={`${mark} ${name}`}
          aria-current={locale === current ? "true" : undefined}
          onClick={event => {
            event.currentTarget.href = inLocale(pathname, locale) + location.search + location.hash
            document.cookie = `locale=${locale}; path=/; max-age=31536000; samesite=lax`
          }}
        >
          {mark}
        </a>
      ))}
    </nav>
  )
}
