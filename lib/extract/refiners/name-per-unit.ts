import { type Draft, type Scan, unitOf } from "../draft"
import { PER_AFTER as EN_PER_AFTER } from "../en/per"
import { words } from "../words"
import { PER_AFTER, PER_BEFORE } from "../zh/per"

const after = words({ ...EN_PER_AFTER, ...PER_AFTER })
const before = words(PER_BEFORE)
const WINDOW = 18
const STOPS = "，。；、,;!?\n0123456789"

/** Names the price of one: 4386美元/盎司 and 每盎司4386美元 are USD per ounce, 每股90元 TWD per share. */
export function namePerUnit(drafts: Draft[], scan: Scan): Draft[] {
  const { folded } = scan
  for (const draft of drafts) {
    if (draft.unit?.kind !== "money" || draft.numeral.exponent > 8) continue
    const behind = after.at(folded, draft.end)
    const thing =
      behind && !startsNext(folded, draft.end + behind.length) ? behind.value : thingBefore(folded, draft.start)
    if (thing === undefined) continue
    if (behind?.value === thing) draft.end = draft.tail = draft.end + behind.length
    draft.unitText = `${unitOf({ ...draft, unitText: undefined }, scan.language).unit} per ${thing}`
  }
  return drafts
}

/** 现金100亿元每股净值: the 每股 begins the next phrase. */
function startsNext(folded: string, at: number): boolean {
  return at < folded.length && "盈纯净收利股现获派配税亏".includes(folded[at]!)
}

function thingBefore(folded: string, start: number): string | undefined {
  for (let at = start; at > 0 && start - at < WINDOW; at--) {
    const found = before.before(folded, at)
    if (found) return found.value
    if (STOPS.includes(folded[at - 1]!)) return undefined
  }
  return undefined
}
