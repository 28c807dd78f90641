import { useLocale, useTranslations } from "next-intl"
import { hueClass } from "@/app/_lib/hue"
import { indicatorPath } from "@/app/_lib/paths"
import { workedExample } from "@/app/_lib/worked-example"
import { formatDate, formatPeriod, formatUnit, formatValue, shownBound } from "@/lib/format"
import { findArticleSummary, findIndicator, listObservations } from "@/lib/queries"
import { PageLink } from "../page-link"
import { Quote } from "../quote"
import { SourceLink } from "../source-link"

/** One figure of the collection, and every step from its sentence to its point on a chart. */
export function WorkedExample() {
  const locale = useLocale()
  const t = useTranslations()
  const candidates = listObservations().flatMap(observation => {
    const article = findArticleSummary(observation.articleId)
    return article ? [{ observation, language: article.language }] : []
  })
  const example = workedExample(candidates, locale)
  const indicator = example && findIndicator(example.observation.indicator)
  const article = example && findArticleSummary(example.observation.articleId)
  if (!example || !indicator || !article) return null
  const { observation, language } = example
  const { value, unit, period, periodBasis, status, bound, stat, confidence, why, by } = observation
  const side = shownBound(bound, value)
  const notes = [
    ...(side === "exact" ? [] : [t(`bound.${side}`)]),
    ...(stat === "level" ? [] : [t(`stat.${stat}`)]),
    ...(by ? [t("about.example.by", { by })] : []),
  ]
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(confidence)
  const steps = [
    {
      name: t("about.example.article"),
      result: <SourceLink observation={observation} />,
      how: [
        article.publisher,
        article.date && formatDate(article.date, locale),
        article.dateBasis && t(`dateBasis.${article.dateBasis}`),
      ],
    },
    {
      name: t("about.example.number"),
      result: formatValue(value, indicator, locale, observation),
      how: [t("about.example.printed", { figure: observation.figure }), formatUnit(unit, locale)],
    },
    {
      name: t("about.example.indicator"),
      result: (
        <PageLink href={indicatorPath(locale, indicator.id)} className="inked-link">
          {indicator.name[locale]}
        </PageLink>
      ),
      how: why.cues.length > 0 ? [t("about.example.words", { words: why.cues.join(" · ") })] : [],
    },
    { name: t("about.example.period"), result: formatPeriod(period, locale), how: [t(`periodBasis.${periodBasis}`)] },
    { name: t("about.example.kind"), result: t(`status.${status}`), how: [t(`statusNote.${status}`), ...notes] },
    { name: t("about.example.certainty"), result: percent, how: [t("indicator.why", { rule: why.rule })] },
  ]
  return (
    <figure className={`worked-example ${hueClass(indicator)}`}>
      <blockquote>
        <Quote observation={observation} language={language} />
      </blockquote>
      <ol>
        {steps.map(({ name, result, how }) => (
          <li key={name}>
            <span className="step-name">{name}</span>
            <span className="step-result">
              <strong>{result}</strong>
              <span className="qualifier">{how.filter(Boolean).join(" · ")}</span>
            </span>
          </li>
        ))}
      </ol>
      <figcaption>{t("about.example.caption")}</figcaption>
    </figure>
  )
}
