import type { Draft, Scan } from "../draft"
import { words } from "../words"

const separators = words({
  "、": 1,
  和: 1,
  及: 1,
  与: 1,
  或: 1,
  " and ": 1,
  " or ": 1,
  " 和 ": 1,
  " 及 ": 1,
  "、 ": 1,
  "/": 1,
})

/** Gives a bare number in a list the unit that only its last member prints: 4.5、4.4个百分点, 12、15亿美元, 34、35K. */
export function shareUnits(drafts: Draft[], { folded }: Scan): Draft[] {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const left = drafts[index]!
    const right = drafts[index + 1]!
    const gap = right.start - left.end
    if (gap > 5 || gap < 1 || separators.at(folded, left.end, right.start)?.length !== gap || !isAlike(left, right))
      continue
    const { exponent } = right.numeral
    const shared: Draft = { ...left, numeral: { ...left.numeral, exponent: left.numeral.exponent || exponent } }
    if (right.unit) shared.unit = right.unit
    drafts[index] = shared
  }
  return drafts
}

/** Bare beside a figure of the same make: equal decimals, or whole numbers of equal length that rise. */
function isAlike(left: Draft, right: Draft): boolean {
  const [a, b] = [left.numeral, right.numeral]
  if (
    left.unit ||
    left.counter !== undefined ||
    left.ordinal ||
    left.value !== undefined ||
    a.exponent > 0 ||
    right.unitBefore
  )
    return false
  if (right.value !== undefined || right.ordinal || a.form !== "digits" || b.form !== "digits" || a.shape !== undefined)
    return false
  if (right.unit === undefined && b.exponent === 0) return false
  if (a.decimals !== b.decimals) return false
  if (a.decimals > 0)
    return b.coefficient === 0 || (a.coefficient / b.coefficient < 20 && a.coefficient / b.coefficient > 0.05)
  return a.coefficient < b.coefficient && String(a.coefficient).length === String(b.coefficient).length
}
