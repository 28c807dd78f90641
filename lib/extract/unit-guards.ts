import { isYear } from "./codes"
import { shift } from "./decimals"
import { SYMBOLS_AFTER } from "./en/currencies"
import type { Numeral } from "./numeral"
import { isDigit } from "./words"

/** Says whether a word with homonyms is the unit of the number before it. */
type Guard = (folded: string, numeral: Numeral, end: number) => boolean

const CHENG_WORDS = "长功份分本员为交立果都年品熟效绩因就型行形群人了家天色语全败名婚亲事文精败材器见衣竹套"
/** 一半成, 多半成, 近半成: half of something that becomes. */
const HALF_OF_WHAT = "一多大过逾近超小上下前后夜泰"
const CENTS = /^[一二三四五六七八九]分/u
/** 一块 is one piece, or together, but 一块二 is a price. */
const TENTHS = /^[零一二三四五六七八九]/u
/** Where 块 is money, not a piece of land or of business: 10块, 3块5, 十块左右. */
const PRICE_ENDS = /^(?:$|[\s,.，。;；、!！?？)）零半一二三四五六七八九\d至到多]|以[上下]|左右|上下)/u
const YUAN_WORDS = "旦素件首宵宇气帅勋"
const LAST_HOUR = 24
const POINT_WORDS = "阵评击赞名心子亮明缀菜球将"
/** Taiwan quotes the moves of its currency in tenths and hundredths: 升值1.2分, 贬1角. */
const MOVE = /[升贬][值了逾约近]{0,2}$/u
const RATE_CONTEXT = /[息升降调]|利率|联准|央行|[Ff]ed|政策/u
const MOVE_BEFORE = /[涨跌升降挫扬弹回失守破站达至报收上落冲于约逾近过到]\s?$|指数?\s?$|[盘点]\s?$/u

/** Keyed by the word as it stands in the tables of units. */
export const GUARDS: Readonly<Record<string, Guard>> = {
  成: (folded, numeral, end) =>
    amount(numeral) <= 10 &&
    !follows(folded, end, CHENG_WORDS) &&
    !(amount(numeral) < 1 && HALF_OF_WHAT.includes(folded[numeral.start - 1] ?? " ")),
  折: (folded, numeral, end) =>
    amount(numeral) < 100 &&
    amount(numeral) >= 0.5 &&
    amount(numeral) !== 10 && // 十折 is the full price
    !follows(folded, end, "叠旧扣腾断合中返痕现") &&
    !"波百曲".includes(folded[numeral.start - 1] ?? "x"),
  码: (folded, numeral, end) =>
    amount(numeral) <= 24 &&
    Number.isInteger(amount(numeral) * 2) &&
    !follows(folded, end, "头") &&
    RATE_CONTEXT.test(folded.slice(Math.max(0, numeral.start - 16), end + 10)),
  厘: (folded, numeral, end) => amount(numeral) < 100 && !follows(folded, end, "米定清"),
  分: (folded, numeral, end) =>
    MOVE.test(folded.slice(Math.max(0, numeral.start - 4), numeral.start)) &&
    !follows(folded, end, "之钟成析别红歧散数店公行销配"),
  角: (folded, numeral, end) =>
    (numeral.form === "digits" || numeral.decimals > 0 || CENTS.test(folded.slice(end, end + 2))) &&
    !follows(folded, end, "度色落逐形楼"),
  块: (folded, numeral, end) =>
    (folded[numeral.start] === "一" && end - numeral.start === 2 ? TENTHS : PRICE_ENDS).test(
      folded.slice(end, end + 2),
    ),
  ...Object.fromEntries(SYMBOLS_AFTER.map(symbol => [symbol, noDigitFollows])),
  点子: (_folded, numeral) => numeral.form === "digits",
  元: (folded, numeral, end) =>
    !follows(folded, end, numeral.bare === "digit" ? YUAN_WORDS + "论化老" : YUAN_WORDS) &&
    !isJanuary(folded, numeral, end),
  点: (folded, numeral, end) => {
    if (follows(folded, end, POINT_WORDS)) return false
    if (numeral.decimals > 0 || amount(numeral) > LAST_HOUR) return true
    if (numeral.form === "han" || follows(folded, end, "钟整半许多分前后开")) return false
    return MOVE_BEFORE.test(folded.slice(Math.max(0, numeral.start - 4), numeral.start))
  },
  points: (_folded, numeral) => numeral.form === "digits" || amount(numeral) >= 10 || numeral.shape === "fraction",
  point: (_folded, numeral) => numeral.form === "digits" || numeral.shape === "fraction",
}

/** 2026元月: a year and its first month; behind any other number 元 is money, as in 4000亿元月增. */
function isJanuary(folded: string, numeral: Numeral, end: number): boolean {
  return (
    folded[end] === "月" &&
    numeral.form === "digits" &&
    numeral.end - numeral.start === 4 &&
    isYear(folded, numeral.start)
  )
}

/** $ and € behind a number, not before the next one. */
function noDigitFollows(folded: string, _numeral: Numeral, end: number): boolean {
  return !isDigit(folded.charCodeAt(end)) && !(folded[end] === " " && isDigit(folded.charCodeAt(end + 1)))
}

function amount(numeral: Numeral): number {
  return shift(numeral.coefficient, numeral.exponent)
}

function follows(folded: string, end: number, characters: string): boolean {
  return end < folded.length && characters.includes(folded[end]!)
}
