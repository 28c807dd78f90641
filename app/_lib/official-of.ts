import { createTranslator } from "next-intl"
import type { ChartData, Decision, ReferenceSeries } from "@/lib/charts/chart-data"
import { timeDomain } from "@/lib/charts/domain"
import { toReference } from "@/lib/charts/official-line"
import { formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale, Observation } from "@/lib/model"
import { findComparison, findIndicator, findOfficial, findSeries } from "@/lib/queries"

const POLICY_RATE = "us.fed_funds.target"
const POLICY_MOVE = "us.fed_funds.change"

/** Official figures behind those a chart quotes, near the time it covers. */
export function referenceOf(indicators: Indicator[], data: ChartData): ReferenceSeries[] {
  const quoted = timeDomain({ ...data, reference: [] }, 0)
  return indicators.flatMap(({ id }) => {
    const official = findOfficial(id)
    return (official && toReference(official, quoted)) ?? []
  })
}

/** Days on which the Federal Reserve moved its range, and by how much. */
export function decisionsIn(locale: Locale): Decision[] {
  const steps = findOfficial(POLICY_RATE)?.values ?? []
  const move = findIndicator(POLICY_MOVE)
  if (!move) return []
  const upper = (value: number | [number, number]) => (Array.isArray(value) ? value[1] : value)
  return steps.flatMap(({ decided, value }, index) => {
    const before = steps[index - 1]
    if (!decided || !before) return []
    const basisPoints = Math.round((upper(value) - upper(before.value)) * 100)
    return [{ at: Date.parse(decided), text: formatValue(basisPoints, move, locale, { stat: "change" }) }]
  })
}

/** Whether the official figure bears out a quoted one, in words; undefined where there is none to compare with. */
export function verdictOn(observation: Observation, locale: Locale): { agrees: boolean; text: string } | undefined {
  const comparison = findComparison(observation.id)
  const indicator = findIndicator(observation.indicator)
  if (!comparison?.official || !indicator) return undefined
  const { verdict, official } = comparison
  if (verdict !== "agrees" && verdict !== "differs") return undefined
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "checks.note" })
  const shown = formatValue(official.value, indicator, locale, { stat: observation.stat })
  return { agrees: verdict === "agrees", text: t(verdict, { official: shown }) }
}

/** Of points that differ from the official figure, what it is: by point id. */
export function disagreementsOf(
  indicators: Indicator[],
  locale: Locale,
  find: (id: string) => Observation | undefined,
): Record<string, string> {
  const told = indicators.flatMap(({ id }) =>
    findSeries(id).points.flatMap(point => {
      const verdicts = point.citations.flatMap(each => {
        const observation = find(each)
        return (observation && verdictOn(observation, locale)) ?? []
      })
      const differing = verdicts.find(({ agrees }) => !agrees)
      return differing ? [[point.id, differing.text] as const] : []
    }),
  )
  return Object.fromEntries(told)
}
