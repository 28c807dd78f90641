import { useLocale, useTranslations } from "next-intl"
import { hueClass } from "@/app/_lib/hue"
import { toParagraphs, type Segment } from "@/app/_lib/paragraphs"
import { figureFragment, indicatorPath } from "@/app/_lib/paths"
import type { Article, Observation } from "@/lib/model"
import { findIndicator, findPointOf, isExcerpt } from "@/lib/queries"

interface Props {
  article: Article
  observations: Observation[]
}

/** The text as printed, every figure marked in its indicator's colour and linked back to its point. */
export function ArticleText({ article, observations }: Props) {
  const locale = useLocale()
  const t = useTranslations("article")
  const paragraphs = toParagraphs(article.text, observations)
  const [first, ...others] = paragraphs
  // The title stands above the text already.
  const repeatsTitle =
    first && article.text.slice(first.start, first.end) === article.title && first.segments.length === 1
  return (
    <div className="article-text" lang={article.language}>
      {isExcerpt() && (
        <p lang={locale} className="text-sm text-muted">
          {t("excerpt")}
        </p>
      )}
      {(repeatsTitle ? others : paragraphs).map(({ start, segments }) => (
        <p key={start} data-start={start}>
          {segments.map(segment => {
            const printed = article.text.slice(segment.start, segment.end)
            return segment.observations.length > 0 ? (
              <FigureMark key={segment.start} segment={segment} printed={printed} />
            ) : (
              printed
            )
          })}
        </p>
      ))}
    </div>
  )
}

function FigureMark({ segment, printed }: { segment: Segment; printed: string }) {
  const locale = useLocale()
  const t = useTranslations("article")
  const [main, ...overlapping] = segment.observations
  const indicator = main && findIndicator(main.indicator)
  if (!main || !indicator) throw new Error(`observations.json: ${main?.id}: unknown indicator: ${main?.indicator}`)
  const point = findPointOf(main.id)?.point
  // A second figure that starts elsewhere inside this one needs an anchor of its own; a mark cut by a line end has one already.
  const anchors = new Set(overlapping.filter(other => other.start > main.start).map(figureFragment))
  return (
    <a
      href={indicatorPath(locale, indicator.id, point?.id)}
      title={t("onChart", { indicator: indicator.shortName[locale], figure: main.figure })}
      className={`figure-mark ${hueClass(indicator)}`}
      data-status={main.status}
      data-figure={main.id}
      data-point={point?.id}
    >
      <mark id={segment.start === main.start ? figureFragment(main) : undefined}>
        {[...anchors].map(anchor => (
          <span key={anchor} id={anchor} />
        ))}
        {printed}
      </mark>
    </a>
  )
}
