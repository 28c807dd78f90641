import { articleHeading } from "@/app/_lib/article-heading"
import { hueOf } from "@/lib/charts/colours"
import { formatDate, formatPeriod, formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Article, Locale, Observation } from "@/lib/model"
import { findIndicator } from "@/lib/queries"
import { colour } from "./chart-image"
import type { Picture } from "./draw"
import { familyOf } from "./fonts"
import { frame, heading } from "./frame"
import { rows, type Row } from "./rows"

const MOST_FIGURES = 5
/** Up to so many leave room for a sentence. */
const FEW_FIGURES = 2

/** What the page of an article opens with: its title, whose it is, and the first figures it quotes. */
export function articlePicture(article: Article, observations: readonly Observation[], locale: Locale): Picture {
  const { nav } = MESSAGES[locale]
  const shown = oneOfEach(observations).slice(0, MOST_FIGURES)
  const [first] = shown
  const about = [article.publisher, article.date && formatDate(article.date, locale)].filter(Boolean).join(" · ")
  return frame({
    locale,
    kicker: nav.articles,
    children: [
      heading(articleHeading(article), { language: article.language }),
      <div key="about" style={{ display: "flex", marginTop: 10, color: colour("--muted"), fontSize: 28 }}>
        {about}
      </div>,
      first && shown.length <= FEW_FIGURES && quoted(first.quote, article.language),
      rows(shown.flatMap(one => rowOf(one, locale))),
    ],
  })
}

function quoted(quote: string, language: Locale): Picture {
  return (
    <div
      key="quote"
      style={{
        display: "block",
        lineClamp: 3,
        marginTop: 34,
        paddingLeft: 26,
        borderLeft: `4px solid ${colour("--rule")}`,
        fontFamily: familyOf(language),
        fontSize: 32,
        lineHeight: 1.5,
      }}
    >
      {quote.replaceAll("\n", " ")}
    </div>
  )
}

/** The first figure of each indicator: an article that repeats itself has more to show than its first number. */
const oneOfEach = (observations: readonly Observation[]) =>
  [...new Map(observations.toReversed().map(one => [one.indicator, one])).values()].toReversed()

function rowOf(observation: Observation, locale: Locale): Row[] {
  const indicator = findIndicator(observation.indicator)
  if (!indicator) return []
  return [
    {
      key: observation.id,
      mark: colour(`--chart-hue-${hueOf(indicator)}`),
      name: indicator.shortName[locale],
      value: formatValue(observation.value, indicator, locale, observation),
      note: formatPeriod(observation.period, locale),
    },
  ]
}
