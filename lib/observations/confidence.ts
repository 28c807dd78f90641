import type { PeriodBasis, Quantity } from "@/lib/model"
import type { EntityScope } from "./entity"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Role } from "./role"

interface Evidence {
  scope: EntityScope
  head: Head
  quantity: Quantity
  period: PeriodBasis
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

export function confidenceOf({ scope, head, quantity, period, role, reading }: Evidence): number {
  let confidence = SCOPES[scope]
  if (head.carried) confidence -= 0.15
  else if (head.distance > 60) confidence -= 0.21
  else if (head.distance > 30) confidence -= 0.06
  if (quantity.kind === "number") confidence -= 0.05
  if (period === "implied") confidence -= 0.02
  if (role.kind === "open" && reading.spec.role === "change") confidence -= 0.02
  return Math.round(confidence * 100) / 100
}
