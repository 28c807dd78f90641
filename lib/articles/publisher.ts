import type { Block } from "./blocks"
import { headlineStrength, isByline, isName } from "./headline"
import { creditOf, openingOf } from "./openings"

export interface Publisher {
  publisher: string | null
  author: string | null
}

const HAN_NAME = String.raw`\p{Script=Han}{2,4}`
const HOUSE = String.raw`[\p{Script=Han}A-Za-z0-9.]{2,16}?`
const WRITER = "(?:记者|编译|编辑|撰文|研究员|特派员|特约)"

/**
 * Lines that name who printed or wrote a text, tried in this order. Each takes a folded line (or the first words of one);
 * the groups are cut out of the printed text, so a name keeps its script.
 */
const PATTERNS = [
  // 來源:經濟日報 · Source: Reuters
  /^(?:文章|资料|新闻|内容|稿件)?(?:来源|出处|转自)\s?[:/]\s?(?<publisher>[^\s,;|)]{2,24})/du,
  /^(?:source|publisher)\s?:\s?(?<publisher>[^,;|]{2,40})$/diu,
  // 2025-12-11 07:35 來源: 新華社
  /^[\d\s:./年月日-]{8,24}\s?来源\s?:\s?(?<publisher>[^\s,;|)]{2,24})/du,
  // By Jane Roe, Reuters · By Jane Roe
  /^by\s(?<author>\p{Lu}[\p{L}.'’-]*(?:\s(?:and\s)?\p{Lu}[\p{L}.'’-]*){1,7})(?:\s?[,|–—-]\s?(?<publisher>\p{L}[^,|]{1,40}))?$/dimu,
  // (中央社記者張欣瑜紐約10日專電) · 財聯社12月10日電 · 新華社華盛頓12月10日電
  new RegExp(
    String.raw`^(?:【[^】]{2,60}】)?[(【]?(?<publisher>\p{Script=Han}{1,6}(?:[社网报]|财经|新闻|周刊))` +
      String.raw`(?:${WRITER}(?<author>\p{Script=Han}{3}))?\p{Script=Han}{0,8}\s?(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日.{0,6}?[电讯]`,
    "du",
  ),
  // 經濟日報/編譯劉忠勇/綜合外電 · 鉅亨網編譯鍾詠翔 綜合外電 · 鉅亨網記者王莞甯 台北
  new RegExp(
    String.raw`^(?<publisher>${HOUSE})\s?/?\s?${WRITER}\s?(?<author>${HAN_NAME}?)(?=[\s/,|]|\p{Script=Han}{2}报[道导]|$)`,
    "du",
  ),
  // 記者王小明/台北報導
  new RegExp(String.raw`^\(?${WRITER}\s?(?<author>${HAN_NAME})\s?[/ ]\s?\p{Script=Han}{2,6}报[道导]`, "du"),
  // 作者:王小明 · 文/王小明 · Author: Jane Roe
  /^(?:作者|撰文|撰稿|文字?|编译)\s?[:/]\s?(?<author>[^\s,;|()/]{2,20})/du,
  /^author\s?:\s?(?<author>[^,;|]{2,40})$/diu,
  // LONDON, Dec 10 (Reuters) - · (Bloomberg) --
  /^(?:[A-Z][\w., ]{0,40})?\((?<publisher>Reuters|AP|AFP|Bloomberg|Dow Jones|Xinhua|Kyodo|Yonhap)\) ?[-–—]/du,
]

/** I am so-and-so, the nickname in brackets: 我是陳學進(大師兄) */
const SELF_NAMED = /我是(?<name>\p{Script=Han}{2,4}(?:\([^()]{2,10}\))?)(?=[,。!\s盘今来])/du
const TOP_LINES = 4
const HEAD_UNITS = 120

/** Who printed and who wrote an article, as printed; null where the text does not say. */
export function publisherOf(text: string, blocks: Block[]): Publisher {
  const found: Publisher = { publisher: null, author: null }
  const lines = [...blocks.slice(0, TOP_LINES), ...blocks.slice(TOP_LINES).slice(-2)]
  for (const block of lines) readLine(text, block, found)
  const first = blocks[0]
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return found
  found.publisher ??= creditAt(text, last) ?? selfNamed(text, first, found) ?? bareByline(text, blocks)
  return found
}

function readLine(text: string, block: Block, found: Publisher): void {
  const head = block.folded.slice(0, HEAD_UNITS)
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(head)?.indices?.groups
    if (groups === undefined) continue
    found.publisher ??= cut(text, block, groups.publisher)
    found.author ??= cut(text, block, groups.author)
  }
}

function cut(text: string, block: Block, span: [number, number] | undefined): string | null {
  if (span === undefined || span[0] === span[1]) return null
  return text.slice(block.start + span[0], block.start + span[1]).trim() || null
}

function creditAt(text: string, last: Block): string | null {
  const credit = creditOf(last.folded)
  return credit === null ? null : text.slice(last.end - 1 - credit.length, last.end - 1)
}

function selfNamed(text: string, first: Block, found: Publisher): string | null {
  if (openingOf(first.folded) === null) return null // 我是投資人 is no name; who greets says who he is
  const span = SELF_NAMED.exec(first.folded.slice(0, HEAD_UNITS))?.indices?.groups?.name
  const name = cut(text, first, span)
  found.author ??= name?.split(/[(（]/u, 1)[0] ?? null
  return name
}

/** A name alone between title and text: 2home.co楊惟婷 */
function bareByline(text: string, [title, byline, body]: Block[]): string | null {
  if (title === undefined || byline === undefined || body === undefined) return null
  if (!isName(byline) || isByline(byline) || headlineStrength(title, byline) < 2) return null
  return body.size > byline.size ? text.slice(byline.start, byline.end) : null
}
