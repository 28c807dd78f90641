import { useLocale, useTranslations } from "next-intl"
import type { Evaluation } from "@/lib/schemas"

/** From what the rules were made with to what nobody looked at while making them. */
const SETS = ["seeds", "corpus", "heldOut"] as const
const TIERS = ["core", "wide"] as const

/** How often figures are read right on texts that people have labelled. */
export function AccuracyTable({ evaluation }: { evaluation: Evaluation }) {
  const locale = useLocale()
  const t = useTranslations("about.accuracy")
  const percent = new Intl.NumberFormat(locale, { style: "percent" })
  const number = new Intl.NumberFormat(locale)
  const sets = SETS.flatMap(name => {
    const set = evaluation.sets[name]
    return set ? [{ name, set }] : []
  })
  return (
    <div className="about-scroll" role="region" tabIndex={0} aria-label={t("title")}>
      <table className="about-table">
        <thead>
          <tr>
            <th scope="col">{t("columns.set")}</th>
            <th scope="col">{t("columns.tier")}</th>
            {(["labelled", "right", "spurious", "precision", "recall"] as const).map(column => (
              <th key={column} scope="col" className="numeric">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {sets.map(({ name, set }) => (
          <tbody key={name}>
            {TIERS.map((tier, index) => (
              <tr key={tier}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={TIERS.length}>
                    {t(`sets.${name}`)}
                    <span className="qualifier">
                      {t(`notes.${name}`, { texts: set.texts })}
                      {set.traps.texts > 0 && ` ${t("traps", { texts: set.traps.texts, taken: set.traps.taken })}`}
                    </span>
                  </th>
                )}
                <td>{t(`tiers.${tier}`)}</td>
                <td className="numeric">{number.format(set[tier].labelled)}</td>
                <td className="numeric">{number.format(set[tier].right)}</td>
                <td className="numeric">{number.format(set[tier].spurious)}</td>
                <td className="numeric">{percent.format(set[tier].rightPrecision)}</td>
                <td className="numeric">{percent.format(set[tier].rightRecall)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
