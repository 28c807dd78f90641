import { type Draft, type Scan, valueOf } from "../draft"

/** Joins an amount with its restatement in brackets: 一码(0.25百分点) is one figure. 6700亿美元(逾新台币21兆元) stays two. */
export function mergeAppositions(drafts: Draft[], { folded }: Scan): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const before = merged.at(-1)
    if (before && isRestated(before, draft, folded))
      merged[merged.length - 1] = { ...before, end: draft.end + 1, tail: draft.end + 1 }
    else merged.push(draft)
  }
  return merged
}

const OPENED = /^ ?\((?:[即或约]|也就是|等于|相当于|or |i\.e\. )?$/u

function isRestated(before: Draft, draft: Draft, folded: string): boolean {
  if (
    draft.start - before.tail > 8 ||
    folded[draft.tail] !== ")" ||
    !OPENED.test(folded.slice(before.tail, draft.start))
  )
    return false
  const [a, b] = [size(before), size(draft)]
  return (
    a !== undefined && b !== undefined && a.every((end, index) => Math.abs(end - b[index]!) <= 1e-9 * Math.abs(end))
  )
}

/** Both ends of a rate in basis points, so that 25 bp, 0.25 pp and 0.25 % compare; undefined for what is no rate. */
function size(draft: Draft): readonly [number, number] | undefined {
  const scale = draft.unit ? RATES[draft.unit.unit] : undefined
  if (scale === undefined) return undefined
  const value = draft.value ?? valueOf(draft)
  if (!Array.isArray(value)) return [Math.abs(value) * scale, Math.abs(value) * scale]
  const [low, high] = value
  return low === null || high === null ? undefined : [low * scale, high * scale]
}

const RATES: Readonly<Record<string, number>> = { "%": 100, pp: 100, bp: 1 }
