import type { Unit } from "../moment"
import type { Reading, Rule } from "../rule"
import { UNITS } from "./lexicon"
import { readNumber } from "./number"
import { COUNT, TO, UNIT } from "./patterns"

const BACKWARD = "最近|近|过去|过往|此前|之前|这|前|上"
const FORWARD = "未来|今后|往后|接下来|后|下"

/** 過去一年, 近三個月, 未來1至2年, 前5年: a stretch that touches the reference. Leaves 近日, 前三名, 前10個月 (of a year). */
export const stretch: Rule = {
  name: "zh/stretch",
  pattern: new RegExp(
    `(?<which>${BACKWARD}|${FORWARD})的? ?(?<count>${COUNT})(?:${TO}(?<count2>${COUNT}))? ?(?<unit>${UNIT}|个?月)(?!线|均|级|报|年|期|周年|内部)(?:之?内|以内|间|里|以来|来(?!自))?`,
    "uy",
  ),
  parse: ({ which, count, count2, unit }, { folded, start, end }) => {
    const before = folded.charAt(start - 1)
    if (/[前后上下这]/u.test(which!) && which!.length === 1) {
      if (/[以之目当年月日周天今此最然先背向提\d]/u.test(before)) return null
      if (count === "一" && !/月|季|年/u.test(unit!)) return null
      if (count === "半") return null
    }
    if (unit === "月" && /[\d初底末份]/u.test(`${count}${folded.charAt(end)}`) && which !== "近") return null
    return {
      moment: {
        form: "stretch",
        count: Math.max(readNumber(count!), count2 ? readNumber(count2) : 0),
        unit: unitOf(unit!),
        direction: new RegExp(`^(?:${FORWARD})$`, "u").test(which!) ? 1 : -1,
      },
    }
  },
}

/** 連二日, 連續三個月, 連3季: a run of days or longer. Leaves 連鎖. */
export const run: Rule = {
  name: "zh/run",
  pattern: new RegExp(`(?:连续|接连|连)第?(?<count>${COUNT}) ?(?<unit>${UNIT}|个?月)(?!线|级)`, "uy"),
  parse: ({ count, unit }) => ({
    moment: { form: "duration", count: readNumber(count!), unit: unitOf(unit!), run: true },
  }),
}

/** 三個月, 10年, 24小時 (lengths); 一年後, 三個月前 (points). Leaves 5G, 三年級, 10周年, 第三天, 10日線. */
export const duration: Rule = {
  name: "zh/duration",
  pattern: new RegExp(
    `(?<count>${COUNT})(?:${TO}(?<count2>${COUNT}))?(?:余|多|来)? ?(?<unit>${UNIT}|个?半月)(?<half>半)?(?:(?<back>(?:之|以)?前(?!后|五|十|夕|景|三|提|瞻|述|列|端|一))|(?<forth>(?:之|以)?后(?![来续勤市盘天年]))|(?<inside>(?:之|以)?内(?![部地外需容资存盘])))?(?![级代龄](?!表)|周年|年期货)`,
    "uy",
  ),
  parse: (groups, { folded, start, end }) => readDuration(groups, folded, start, end),
}

function readDuration(
  { count, count2, unit, half, back, forth, inside }: Readonly<Record<string, string | undefined>>,
  folded: string,
  start: number,
  end: number,
): Reading | null {
  const before = folded.charAt(start - 1)
  if (/[第每]/u.test(before) && !back && !forth) return before === "第" ? null : plain()
  if (before === "第" || /[A-Za-z]/u.test(before)) return null
  if (unit === "日" && !inside && (/\d/u.test(count!) || !(forth || back))) return null
  if (unit === "天" && /^[气然王才下津猫空]/u.test(folded.slice(end, end + 1))) return null
  if (unit === "天" && count === "一" && !(back || forth || inside)) return null
  if (unit === "周" && /^[年期转刊报边岁末日]/u.test(folded.slice(end, end + 1))) return null
  if (unit === "季" && (count === "四" || /^[节报]/u.test(folded.slice(end, end + 1)))) return null
  if (unit === "季" && /^\d+$/u.test(count!) && Number(count) > 40) return null
  if (back || forth) {
    return {
      moment: {
        form: "shift",
        count: total(count2 ?? count!, half),
        unit: unitOf(unit!),
        direction: back ? -1 : 1,
      },
    }
  }
  return plain()

  function plain(): Reading {
    const extra = inside?.length ?? 0
    return {
      moment: {
        form: "duration",
        count: total(count2 ?? count!, half ?? (unit!.includes("半") ? "半" : "")),
        unit: unitOf(unit!),
      },
      end: end - extra,
    }
  }
}

function total(count: string, half: string | undefined): number {
  return readNumber(count) + (half ? 0.5 : 0)
}

function unitOf(text: string): Unit {
  return UNITS[text] ?? "month"
}
