import { currencyNames, quotedPair } from "../currencies"
import { PairFinder } from "../currency-pairs"
import { type Draft, type Scan, unitOf, valueOf } from "../draft"
import { tidy } from "../decimals"
import { hedgeBefore } from "../hedges"
import { words } from "../words"

/** Between a currency and what it is worth: 1美元兑1479韩元, 1美元=7.1人民币. */
const links = words({
  兑: 1,
  兑换: 1,
  兑换成: 1,
  可兑换: 1,
  可兑: 1,
  可换: 1,
  换: 1,
  合: 1,
  折合: 1,
  约合: 1,
  等于: 1,
  对: 1,
  "=": 1,
  "≈": 1,
  约等于: 1,
  " = ": 1,
  " equals ": 1,
  " buys ": 1,
})
/** Behind a rate, before the base currency: 1470韩元兑1美元, won per dollar. */
const bases = words({
  兑: 1,
  对: 1,
  换: 1,
  "/": 1,
  每: 1,
  " / ": 1,
  " per ": 1,
  " to the ": 1,
  " to a ": 1,
  " to ": 1,
  " a ": 1,
  " against the ": 1,
  " for a ": 1,
  " for each ": 1,
  " per US ": 1,
})
const ones = words({ "1": 1, 一: 1, 每: 1, 每一: 1, "1 ": 1, "one ": 1, "a ": 1, "the ": 1, "U.S. ": 1, "US ": 1 })
const BASES_OF_RATES = new Set([1, 10, 100, 1000, 10000])

/** The drafts without the ones that only name the base (1美元兑…); those are handed to `unread`. */
export function readExchangeRates(drafts: Draft[], scan: Scan, unread: (draft: Draft) => void): Draft[] {
  const dropped = new Set<Draft>()
  const pairs = new PairFinder(scan.folded)
  drafts.forEach((draft, index) => {
    if (dropped.has(draft) || !couldBeRate(draft)) return
    const [before, after] = [drafts[index - 1], drafts[index + 1]]
    const base = baseDraftBefore(scan, before, draft) ?? baseDraftAfter(scan, draft, after)
    if (base) dropped.add(base)
    const code = base ? currencyOf(base, scan) : (baseNameAfter(scan, draft) ?? baseNameBefore(scan, draft))
    const quote = draft.unit ? currencyOf(draft, scan) : undefined
    if (code !== undefined && quote !== undefined && code !== quote) rate(draft, quote, code, base ? valueOf(base) : 1)
    else if (code !== undefined && quote === undefined) bareRate(scan, draft, code)
    else if (code === undefined) pairedRate(scan, pairs, draft, quote, before?.end ?? 0)
  })
  if (dropped.size === 0) return drafts
  for (const draft of dropped) unread(draft)
  return drafts.filter(draft => !dropped.has(draft))
}

function couldBeRate({ unit, numeral, counter, ordinal, unitText }: Draft): boolean {
  if (ordinal || counter !== undefined || numeral.exponent > 4 || unitText !== undefined || numeral.shape !== undefined)
    return false
  return unit === undefined
    ? numeral.form === "digits" && numeral.exponent === 0
    : unit.kind === "money" && unit.factor === undefined
}

function currencyOf(draft: Draft, scan: Scan): string | undefined {
  return draft.unit?.kind === "money" ? unitOf({ ...draft, unitText: undefined }, scan.language).unit : undefined
}

function rate(draft: Draft, quote: string, base: string, size: number): void {
  draft.kind = "exchange_rate"
  draft.unitText = `${quote} per ${base}`
  if (size === 1) return
  const value = draft.value ?? valueOf(draft)
  draft.value = Array.isArray(value) ? [over(value[0], size), over(value[1], size)] : tidy(value / size)
}

function over(value: number | null, size: number): number | null {
  return value === null ? null : tidy(value / size)
}

/** The 1美元 of 1美元兑1479韩元 or of $1 = NT$31.5. */
function baseDraftBefore(scan: Scan, before: Draft | undefined, draft: Draft): Draft | undefined {
  if (!before || !isBase(before) || draft.start - before.end > 12) return undefined
  const link = links.at(scan.folded, before.end, draft.start)
  if (!link) return undefined
  const from = before.end + link.length
  const hedged = hedgeBefore(scan.folded, draft.start)?.start ?? draft.start
  return hedged <= from || FILLER.test(scan.folded.slice(from, hedged)) ? before : undefined
}

/** The 1美元 of 1470韩元兑1美元. */
function baseDraftAfter(scan: Scan, draft: Draft, after: Draft | undefined): Draft | undefined {
  if (!after || !isBase(after) || draft.unit === undefined || after.start - draft.end > 8) return undefined
  return bases.at(scan.folded, draft.end, after.start)?.length === after.start - draft.end ? after : undefined
}

function isBase(draft: Draft): boolean {
  return (
    draft.unit?.kind === "money" && draft.value === undefined && draft.sign === 0 && BASES_OF_RATES.has(valueOf(draft))
  )
}

const FILLER = /^(?:[了约到至成为得仅逾近 ]|大约|突破|about|roughly)*$/u

/** 每美元兑1480韩元: the base is named, not counted. */
function baseNameBefore({ folded }: Scan, draft: Draft): string | undefined {
  let at = hedgeBefore(folded, draft.start)?.start ?? draft.start
  for (let skipped = 0; skipped < 3 && "约至到为达了 ".includes(folded[at - 1] ?? "x"); skipped++) at--
  const link = links.before(folded, at)
  return link ? currencyNames.before(folded, at - link.length)?.value : undefined
}

/** 1,470 won to the dollar, 31.5 per US dollar, 1470韩元/美元. */
function baseNameAfter({ folded }: Scan, draft: Draft): string | undefined {
  const link = bases.at(folded, draft.end)
  if (!link) return undefined
  const at = draft.end + link.length
  return (currencyNames.at(folded, at) ?? currencyNames.at(folded, at + (ones.at(folded, at)?.length ?? 0)))?.value
}

const WINDOW = 40

/** won at 1,470 per dollar: the quoted currency was named before. */
function bareRate(scan: Scan, draft: Draft, base: string): void {
  const context = scan.folded.slice(Math.max(0, draft.start - WINDOW), draft.start)
  for (let at = context.length; at > 0; at--) {
    const quote = currencyNames.before(context, at)?.value
    if (quote !== undefined && quote !== base) return rate(draft, quote, base, 1)
  }
}

const NOT_BETWEEN = /[%成倍]|百分点|基点|\d(?:点|bp)/u
/** Between a change of the pair and its level: 跌0.5%至1.085, slid 0.5% to 155.2. */
const AGAIN = /[至到报收在于]|\b(?:to|at) /u
const LEAST_WHOLE = 20 // a smaller whole number beside a pair counts something else

/** 韩元兑美元 … 1470韩元, USD/KRW 1,470: a pair named shortly before, in the same sentence. */
function pairedRate(scan: Scan, pairs: PairFinder, draft: Draft, quote: string | undefined, previousEnd: number): void {
  const { folded } = scan
  const pair = pairs.before(Math.max(0, draft.start - WINDOW), draft.start)
  if (!pair) return
  if (quote === pair.first) return rate(draft, quote, pair.second, 1)
  if (quote === pair.second) return rate(draft, quote, pair.first, 1)
  if (
    quote !== undefined ||
    draft.sign !== 0 ||
    NOT_BETWEEN.test(folded.slice(Math.max(pair.end, previousEnd), draft.start))
  )
    return
  if (previousEnd > pair.end && !AGAIN.test(folded.slice(previousEnd, draft.start))) return
  if (draft.numeral.decimals === 0 && draft.numeral.coefficient < LEAST_WHOLE) return
  rate(draft, ...quotedPair(pair.first, pair.second), 1)
}
