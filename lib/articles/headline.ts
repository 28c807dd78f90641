import type { Block } from "./blocks"

/** Opens a part of an article: ■, 一、, (二), 3., ①, ##. Takes folded text. */
const SECTION_MARK =
  /^(?:[■◆◇●○▌▍▎▲△▼★☆◎※\u2460-\u2473⓪\u2776-\u277f]|#{2,6}\s|\(?[一二三四五六七八九十]{1,3}(?:[、.]|\)\s?)|第[一二三四五六七八九十\d]{1,3}[章节部]|\(?\d{1,2}(?:[、)]|\.(?!\d))|[IVX]{1,4}\.\s|\d️⃣)/u
const ITEM_MARK = /^(?:[-•*·‧–—→>]\s?|\|)/u
const SENTENCE_END = /[。;]|\.["'”’)]?(?:\s|$)/u
/** A clause mark inside: what a headline of two halves has and a label or a slogan has not. */
const HALVES = /[,:!?;|—…「」“”『』《》(]|\S\s\S*\p{Script=Han}/u
const PROSE_END = /[。!?….]["'”’」』)\]]*(?:\s*\([^()]{1,24}\))?$/u

/** Takes up the sentence before: never the first words of an article. Takes folded text. */
const CONNECTIVE =
  /^(?:[但而]|然而|不过|因此|所以|其实|其次|此外|另外|同时|首先|最后|最终|总之|总的|总体|综上|那么|[那这他她它该其还]|于是|并且|而且|况且|至于|尤其|可见|换言之|换句话|也就是|亦即|得知|例如|比如|又如|加上|实际上|事实上|相较之下|相比之下|与此同时|值得|需要|反过来|[又也再更只从]|原因|对此|据此|由此|当中|其中|或许|理论上|如果|假如|虽然|尽管|即使|即便|既然|无论|雪上加霜|短期来看|长期来看|展望|but|however|meanwhile|still|yet|and|so|also|in addition|moreover|furthermore|for example|that|this|these|those|it|he|she|they|his|her|their|its|as a result|separately|analysts|according to)(?:\s|\b|(?=[\p{Script=Han},:]))/iu

export const isSection = (block: Block): boolean => block.size < 60 && SECTION_MARK.test(block.folded)

export const isItem = (block: Block): boolean => ITEM_MARK.test(block.folded)

export const isConnective = (block: Block): boolean => CONNECTIVE.test(block.folded.slice(0, 24))

export const endsAsProse = (block: Block): boolean => PROSE_END.test(block.folded.slice(-40))

/** The style of a section's mark, and its number where it has one: 二、 is `han` 2. */
export function sectionMark(block: Block): { style: string; number: number | null } | null {
  const mark = isSection(block) ? SECTION_MARK.exec(block.folded)?.[0].trim() : undefined
  if (mark === undefined) return null
  const digits = /\d+/u.exec(mark)?.[0]
  if (digits !== undefined) return { style: mark.replace(digits, "1"), number: Number(digits) }
  const han = /[一二三四五六七八九十]+/u.exec(mark)?.[0]
  if (han !== undefined) return { style: mark.replace(han, "一"), number: HAN_NUMBERS.indexOf(han) + 1 }
  const circled = mark.charCodeAt(0) - 0x245f // ① is 1
  if (circled >= 1 && circled <= 20) return { style: "①", number: circled }
  return { style: mark, number: null }
}

const HAN_NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"]

/**
 * How much a line looks like the title of the text below it: 2 for a headline of two halves (川普:我犯了大錯),
 * 1 for a plain one, 0 for a sentence, a section, a list item or a line with no text below.
 */
export function headlineStrength(block: Block, next: Block | undefined): 0 | 1 | 2 {
  const line = block.folded
  if (block.size < 4 || block.size > 60 || line.length > 160 || next === undefined) return 0
  if (/[:,、;]$/u.test(line) || SENTENCE_END.test(line.replace(/^#\s/u, ""))) return 0
  if (isSection(block) || isItem(block) || isConnective(block) || isByline(block)) return 0
  const inHalves = block.size >= 12 ? HALVES.test(line.slice(1)) : block.size >= 7 && /[:!?,…]/u.test(line.slice(1))
  if (isByline(next) || (inHalves && isName(next))) return inHalves ? 2 : 1
  const isText = next.size >= Math.max(30, block.size * 1.2) && (endsAsProse(next) || next.folded.includes("。"))
  return !isText ? 0 : inHalves ? 2 : 1
}

/** A name and nothing else, as a writer's stands below a title: 2home.co楊惟婷 */
export const isName = (block: Block): boolean => block.size <= 8 && /^[\p{L}\d.·@_ -]{2,30}$/u.test(block.folded)

/** A full date, before it a name or a label at most, behind it a time or a label: 某網編譯王小明 2025-12-11 05:30 */
const DATE_LINE =
  /^[^\d,。!?;]{0,30}(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?[\s(]*(?:$|\d{1,2}:\d\d|星期|周|来源|作者|记者|编辑|发布|更新)[^,。!?;]{0,40}$/u
const BYLINE =
  /^(?:by\s\p{Lu}|作者|文[/:]|文字|撰文|撰稿|记者|编辑|编译|责编|责任编辑|来源|出处|资料来源|转自|发布|发表|更新|时间|日期|published|updated|posted|source:|author)/iu

/** A line that names writer, source or time and nothing else: By Jane Roe, 來源:…, 2025-09-18 16:30. */
export function isByline(block: Block): boolean {
  if (block.size > 40 || block.folded.length > 90 || /。/u.test(block.folded.slice(0, -1))) return false
  return DATE_LINE.test(block.folded) || BYLINE.test(block.folded) || /记者.{2,8}\/.{2,8}报[道导]$/u.test(block.folded)
}
