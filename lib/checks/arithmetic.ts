import type { Identity } from "@/lib/catalogue/schema"
import type { ArithmeticCheck, Observation, Status } from "@/lib/model"
import { exact, upperOf } from "@/lib/reference/compute"
import { periodBounds } from "@/lib/times/period"
import { addMonths, dayOfIso, isoOf } from "@/lib/times/calendar"
import { tolerance } from "./printed-step"

/** What a figure is computed to be, and by how much the rounding of its terms lets that be off. */
interface Expected {
  terms: Observation[]
  value: number
  slack: number
}

const FACTS: readonly Status[] = ["actual", "previous"]

/** Holds the facts of one article against each other, by every identity whose terms the article states. */
export function checkArithmetic(identities: Identity[], observations: Observation[]): ArithmeticCheck[] {
  const facts = observations.filter(({ status }) => FACTS.includes(status))
  return identities.flatMap(identity =>
    facts
      .filter(({ indicator, bound }) => indicator === identity.indicator && (bound === "exact" || bound === "about"))
      .flatMap(observation => {
        const expected = expect(identity, observation, facts)
        return expected ? toCheck(identity, observation, expected) : []
      }),
  )
}

function toCheck({ id, is }: Identity, observation: Observation, { terms, value, slack }: Expected): ArithmeticCheck {
  const printed = identityValue(observation)
  const difference = exact(printed - value)
  const within = Math.abs(difference) <= slack + slackOf(observation) + 1e-9
  const ids = terms.map(({ id }) => id)
  return {
    identity: id,
    is,
    observation: observation.id,
    terms: ids,
    expected: value,
    difference: within ? 0 : difference,
  }
}

/** Of a range, its width; of all others, the value. */
function identityValue({ value }: Observation): number {
  return Array.isArray(value) ? exact(value[1] - value[0]) : value
}

function slackOf({ figure, value, bound }: Observation): number {
  return Array.isArray(value) ? 0 : tolerance(figure, value, bound === "about")
}

function expect(identity: Identity, one: Observation, facts: Observation[]): Expected | undefined {
  switch (identity.is) {
    case "width":
      return Array.isArray(one.value) ? { terms: [], value: identity.width, slack: 0 } : undefined
    case "difference":
      return difference(identity, one, facts)
    case "change":
      return one.stat === "change" && one.status === "actual" ? change(identity, one, facts) : undefined
    case "sum":
      return sum(identity, one, facts)
    case "growth":
      return growth(identity, one, facts)
  }
}

/** The fact of an indicator for the period and status; undefined where there is none, or two that differ. */
function find(facts: Observation[], indicator: string, period: string, status: Status): Observation | undefined {
  const found = facts.filter(
    one => one.indicator === indicator && one.period === period && one.status === status && one.stat !== "average",
  )
  return new Set(found.map(({ value }) => JSON.stringify(value))).size === 1 ? found[0] : undefined
}

function difference(
  { of, times }: Identity & { is: "difference" },
  { period, status }: Observation,
  facts: Observation[],
): Expected | undefined {
  const [first, second] = of.map(id => find(facts, id, period, status))
  if (!first || !second) return undefined
  const value = exact((upperOf(first.value) - upperOf(second.value)) * times)
  return { terms: [first, second], value, slack: (slackOf(first) + slackOf(second)) * times }
}

function change({ of: [level], times }: Identity & { is: "change" }, one: Observation, facts: Observation[]) {
  const after = find(facts, level, one.period, "actual")
  const before = find(facts, level, one.period, "previous") ?? find(facts, level, `../${one.period}`, "previous")
  if (!after || !before) return undefined
  const value = exact((upperOf(after.value) - upperOf(before.value)) * times)
  return { terms: [after, before], value, slack: (slackOf(after) + slackOf(before)) * times }
}

/** Every month of the period must be stated. */
function sum({ of: [part] }: Identity & { is: "sum" }, { period }: Observation, facts: Observation[]) {
  const months = monthsOf(period)
  const terms = months.flatMap(
    month => find(facts, part, month, "actual") ?? find(facts, part, month, "previous") ?? [],
  )
  if (months.length === 0 || terms.length < months.length) return undefined
  const value = exact(terms.reduce((total, term) => total + upperOf(term.value), 0))
  return { terms, value, slack: terms.reduce((total, term) => total + slackOf(term), 0) }
}

/** `2025-Q4` → its three months; empty for a period that is no number of whole months, or of more than a year. */
function monthsOf(period: string): string[] {
  const bounds = periodBounds(period)
  if (!bounds?.from?.endsWith("-01") || !bounds.to) return []
  const [first, last] = [dayOfIso(bounds.from), bounds.to.slice(0, 7)]
  if (first === null) return []
  const months = Array.from({ length: 13 }, (_, index) => isoOf(addMonths(first, index)).slice(0, 7))
  const end = months.indexOf(last)
  return end > 0 && end < 12 ? months.slice(0, end + 1) : []
}

function growth(
  { of: [level], months }: Identity & { is: "growth" },
  { period }: Observation,
  facts: Observation[],
): Expected | undefined {
  const now = find(facts, level, period, "actual")
  const earlier = periodBefore(period, months)
  const before = earlier && (find(facts, level, earlier, "previous") ?? find(facts, level, earlier, "actual"))
  if (!now || !before) return undefined
  const [upper, lower] = [upperOf(now.value), upperOf(before.value)]
  if (lower === 0) return undefined
  const slack = (100 * (slackOf(now) + (upper / lower) * slackOf(before))) / Math.abs(lower)
  return { terms: [now, before], value: Number(((upper / lower - 1) * 100).toPrecision(6)), slack }
}

/** `2025-Q4, 12 → 2024-Q4`; undefined where the form has no such sibling. */
function periodBefore(period: string, months: number): string | undefined {
  const years = months / 12
  const shifted = (text: string) => String(Number(text) - years)
  return Number.isInteger(years) ? period.replace(/(?<![\d-])\d{4}(?=$|[-/])/gu, shifted) : undefined
}
