import type { PeriodBasis, Quantity, Status } from "@/lib/model"
import type { EntityScope } from "./entity"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Role } from "./role"

interface Evidence {
  scope: EntityScope
  head: Head
  quantity: Quantity
  period: PeriodBasis
  status: Status
  role: Role
  reading: Reading
}

/** How often a figure so linked was right on labelled articles: the nearer whom and what stand, the surer. */
const SCOPES: Record<EntityScope, number> = {
  name: 0.97,
  clause: 0.96,
  sentence: 0.94,
  before: 0.9,
  title: 0.85,
  article: 0.75,
  assumed: 0.7,
}

export function confidenceOf({ scope, head, quantity, period, status, role, reading }: Evidence): number {
  let confidence = SCOPES[scope]
  if (head.carried) confidence -= 0.15
  else if (head.distance > 60) confidence -= 0.21
  else if (head.distance > 30) confidence -= 0.06
  if (quantity.kind === "number") confidence -= 0.05
  if (period === "implied") confidence -= impliedCost(status, reading.eventDays.length > 0)
  else if (status === "previous" || status === "previous_forecast") confidence -= 0.06
  if (role.kind === "open" && reading.spec.role === "change") confidence -= 0.02
  return Math.round(confidence * 100) / 100
}

/**
 * A fact without a date is mostly of the article's day; what was before, or is to come, could be of any, unless it is decided on days
 * that are known.
 */
function impliedCost(status: Status, onKnownDays: boolean): number {
  switch (status) {
    case "threshold":
      return 0
    case "forecast":
      return onKnownDays ? 0.15 : 0.22
    case "actual":
    case "baseline":
    case "hypothetical":
      return 0.08
    default:
      return 0.22
  }
}
