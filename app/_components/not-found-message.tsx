import { homePath } from "@/app/_lib/paths"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Locale } from "@/lib/model"

/** Says in one language that an address leads nowhere, and where to go instead. */
export function NotFoundMessage({ locale }: { locale: Locale }) {
  const { title, body, home } = MESSAGES[locale].notFound
  return (
    <section lang={locale} className="py-14">
      <p className="kicker">404 · {MESSAGES[locale].site.name}</p>
      <h1 className="mt-2 text-2xl">{title}</h1>
      <p className="mt-4 max-w-[36em] text-muted">{body}</p>
      <p className="mt-6">
        <a href={homePath(locale)} className="inked-link">
          {home}
        </a>
      </p>
    </section>
  )
}
