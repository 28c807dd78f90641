/** First and last words that only an article has. All take folded text. */

/** A greeting, alone or after a date: 大家早!, 2/11(三)大家新年快樂! */
const GREETING =
  /^.{0,14}?(?:(?:大家|各位\p{Script=Han}{0,8}|朋友们)[,!~\s]{0,2}(?:[早午晚][安上]?好?|好(?![像多不])|安|新年快乐|\p{Script=Han}{2}快乐)[!,~。\s]?|^(?:hello|good (?:morning|afternoon|evening)),? (?:everyone|all|readers|traders|investors))/iu
/** A day and its weekday in brackets, as a diary has it: 2/11(三), 12.9(週二) */
const DIARY = /^\d{1,2}[/.月]\d{1,2}日?\s?\((?:周|星期)?[一二三四五六日天]\)/u
/** An agency's dateline, with or without a title in brackets: 【…】財聯社12月10日電, (中央社紐約10日綜合外電報導) */
const DATELINE =
  /^(?:【[^】]{2,60}】)?\s?[(【]?\p{Script=Han}{2,12}(?:记者\p{Script=Han}{2,12})?\s?(?:(?:20\d\d年)?\d{1,2}月)?\d{1,2}日\p{Script=Han}{0,4}(?:电|讯|报[道导])/u
const DATELINE_ENGLISH =
  /^(?:[A-Z][A-Za-z. ]{2,24}(?:, [A-Z][A-Za-z.]{2,14})?(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z.]{0,7} \d{1,2})? \((?:Reuters|AP|AFP|Bloomberg|Dow Jones|Xinhua|Kyodo|Yonhap)\)|\((?:Reuters|AP|AFP|Bloomberg|Dow Jones)\)) ?[-–—]/u

/** `diary` and `greeting` open a post, `dateline` a dispatch; null for any other first words. */
export function openingOf(folded: string): "diary" | "greeting" | "dateline" | null {
  const head = folded.slice(0, 120)
  if (DIARY.test(head)) return "diary"
  if (GREETING.test(head)) return "greeting"
  return DATELINE.test(head) || DATELINE_ENGLISH.test(head) ? "dateline" : null
}

const BRACKETED_TITLE = /^(?:《([^《》]{8,60})》|【([^【】]{8,60})】)(?=\S)/u
const REPORTED = /^(?:\s?周|.{0,12}报[道导]|.{0,6}(?:指出|称|表示|引述|援引|报))/u
const AGENCY = /[电讯]$|记者|日报[道导]/u

/** A title printed at the head of its text: 《…》 or 【…】, but not a newspaper's name (《華爾街日報》週二報導). */
export function bracketedTitle(folded: string): string | null {
  const match = BRACKETED_TITLE.exec(folded.slice(0, 80))
  const title = match?.[1] ?? match?.[2]
  if (match === null || title === undefined || AGENCY.test(title)) return null
  return REPORTED.test(folded.slice(match[0].length, match[0].length + 20)) ? null : title
}

const CREDIT = /[。!?….”」』"')]\s*\(([^()]{2,24})\)$/u
const NO_CREDIT =
  /^(?:[见如注图完左右]|照片|资料|单位|上接|下接|详见|编按|下同|本文|[上下]|责任?编|记者|i\.e|e\.g|photo|image|source: shutterstock|\d+$)|图|摄|shutterstock/iu
const FINIS = /\((?:完|本文完|全文完|end)\)$/iu

/** The credit in brackets that ends a post, as its offset from the end of the text: …下一波爆發。 (ETF進化論) */
export function creditOf(folded: string): string | null {
  const name = CREDIT.exec(folded.slice(-60))?.[1]
  return name === undefined || NO_CREDIT.test(name) ? null : name
}

/** Says itself that it ends here: (完), or a credit. */
export const isFinished = (folded: string): boolean => creditOf(folded) !== null || FINIS.test(folded.slice(-12))
