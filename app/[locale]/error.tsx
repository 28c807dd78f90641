"use client"

import { useParams } from "next/navigation"
import { ERROR_MESSAGES } from "@/lib/i18n/error-messages"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"

/** Shown in place of a page that failed; the header stays. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  const { title, body, retry } = ERROR_MESSAGES[isLocale(locale) ? locale : DEFAULT_LOCALE]
  return (
    <section role="alert" className="py-14">
      <h1 className="text-2xl">{title}</h1>
      <p className="mt-4 max-w-[36em] text-muted">{body}</p>
      <button type="button" onClick={reset} className="inked-link mt-6 cursor-pointer">
        {retry}
      </button>
    </section>
  )
}
