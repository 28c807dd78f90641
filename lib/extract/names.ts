import { isDigit, isLetter, words } from "./words"

/** Indices that carry a number in their name: 标普500, S&P 500. Any other number behind the word is a quantity. */
const INDICES: Readonly<Record<string, string>> = {
  标普: "500 100 400 600",
  标准普尔: "500",
  史坦普: "500",
  "S&P": "500 100 400 600",
  "S&P ": "500 100 400 600",
  SPX: "500",
  日经: "225 255 500",
  Nikkei: "225 500",
  道琼: "30",
  罗素: "1000 2000 3000",
  Russell: "1000 2000 3000",
  纳斯达克: "100",
  那斯达克: "100",
  纳指: "100",
  Nasdaq: "100",
  NASDAQ: "100",
  沪深: "300",
  CSI: "300 500 1000",
  中证: "100 200 500 800 1000 2000",
  上证: "50 180 380",
  科创: "50 100",
  创业板: "50",
  台湾: "50 100",
  台: "50",
  富时: "100 250",
  FTSE: "100 250",
  斯托克: "50 600",
  欧洲斯托克: "50 600",
  STOXX: "50 600",
  Stoxx: "50 600",
  DAX: "30 40",
  CAC: "40",
  ASX: "200",
  KOSPI: "200",
  TOPIX: "100",
  Topix: "100",
  Fortune: "500 100",
  财富: "500",
  Magnificent: "7",
  Euro50: "50",
}
const indices = words(Object.fromEntries(Object.entries(INDICES).map(([name, numbers]) => [name, numbers.split(" ")])))

/** Products and publications that are numbered: a bare number behind them names, it does not count. */
const PREFIXES = (
  "RTX GTX iPhone iPad Windows Galaxy GPT Llama Claude Gemini Ryzen Xeon Falcon Boeing Airbus Model Section Rule Article Basel Chapter Title Level Tier Gen Type " +
  "Pixel Mate Kirin Snapdragon Grok DeepSeek Ascend Blackwell Hopper Rubin Office Route Highway Flight Form Act Version Figure Fig Table Pura Core Intel Apollo Artemis " +
  "Android iOS PlayStation PS Xbox Web HBM DDR Wi-Fi WiFi Bluetooth USB PCIe LTPO B"
).split(" ")
const prefixes = words(Object.fromEntries(PREFIXES.map(word => [word, true])))
const pages = words({ page: true, pages: true, "p.": true, "pp.": true })
const numbers = words({ "No.": true, "no.": true, "#": true, "Nr.": true, "№": true })

/** The word before a number without a unit that turns it into a name: an index, a product, a page; and where it starts. */
export function nameBefore(folded: string, start: number, end: number): string | undefined {
  const at = folded.charCodeAt(start - 1) === 32 ? start - 1 : start
  const index = indices.before(folded, at)
  if (index?.value.includes(folded.slice(start, end))) return "name"
  if (prefixes.before(folded, at)) return "name"
  return pages.before(folded, at) ? "page" : undefined
}

/** No. 1, #3 */
export function isNumbered(folded: string, start: number): boolean {
  return numbers.before(folded, folded.charCodeAt(start - 1) === 32 ? start - 1 : start) !== undefined
}

/** Does a Latin letter, or a mark behind one, stand right before the number: H200, GPT-4.5, T+1? */
export function isGlued(folded: string, start: number): boolean {
  const before = folded.charCodeAt(start - 1)
  if (isLetter(before) || before === UNDERSCORE) return true
  const joined = before === HYPHEN || before === SLASH || before === PLUS
  return joined && isLetter(folded.charCodeAt(start - 2))
}

const HYPHEN = 45
const SLASH = 47
const PLUS = 43
const UNDERSCORE = 95
const LONGEST_NAME = 24

/** The whole of a name such as GPT-4.5 or EMA20/50 around digits, within `floor` and `limit`. */
export function nameAround(folded: string, start: number, end: number, floor: number, limit: number): [number, number] {
  let from = start
  while (from > floor && start - from < LONGEST_NAME && isNamePart(folded, from - 1)) from--
  let to = end
  while (to < limit && isNamePart(folded, to)) to++
  while (to > end && !isLetterOrDigit(folded.charCodeAt(to - 1))) to--
  return [from, to]
}

function isNamePart(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (isLetterOrDigit(code)) return true
  const joins = code === HYPHEN || code === SLASH || code === PLUS || code === UNDERSCORE || code === 46
  return joins && isLetterOrDigit(folded.charCodeAt(at - 1)) && isLetterOrDigit(folded.charCodeAt(at + 1))
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code)
}
