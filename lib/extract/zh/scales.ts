/** Han digits, everyday and financial, after folding. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}

/** Powers of ten within a group of four digits. */
export const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }

/** Powers of ten that close a group. 兆 is 10^12, as finance texts use it; 万亿 comes out the same by multiplication. */
export const BIG_SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 }

/** Tens written as one character. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 }

/** Between a number and its scale: 五十多亿, 十余万, 二十几万. */
export const VAGUE = "多余几"

/** Words in which a scale character belongs to a unit or to 分之: 5千瓦, 3兆赫, 6百分点. */
export const SCALE_NOT: Readonly<Record<string, string>> = {
  百: "分帕",
  千: "瓦米克卡伏帕赫字兆焦",
  兆: "瓦赫位比字欧帕伏焦",
}
