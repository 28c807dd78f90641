import { useTranslations } from "next-intl"
import type { Indicator } from "@/lib/model"

const MOST_OF_SCRIPT = 6

/** Names an indicator goes by in articles, some in Latin and some in Chinese letters; its own name is over them already. */
export function IndicatorAliases({ indicator }: { indicator: Indicator }) {
  const t = useTranslations("indicator")
  const own = new Set([...Object.values(indicator.name), ...Object.values(indicator.shortName)].map(lowered))
  const others = indicator.aliases.filter(alias => !own.has(lowered(alias)))
  const shown = (["en", "zh"] as const).flatMap(language =>
    others
      .filter(alias => languageOf(alias) === language)
      .slice(0, MOST_OF_SCRIPT)
      .map(alias => ({ alias, language })),
  )
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="aliases">
      <h2 id="aliases" className="font-sans text-xs font-semibold text-muted">
        {t("alsoCalled")}
      </h2>
      <ul className="mt-2 text-muted">
        {shown.map(({ alias, language }) => (
          <li key={alias} lang={language} className="inline not-first:before:content-['_·_']">
            {alias}
          </li>
        ))}
      </ul>
    </section>
  )
}

const lowered = (name: string) => name.toLowerCase()
const languageOf = (alias: string) => (/\p{Script=Han}/u.test(alias) ? "zh" : "en")
