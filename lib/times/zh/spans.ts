import type { Unit } from "../moment"
import type { Groups, Rule } from "../rule"
import { UNITS } from "./lexicon"
import { readNumber } from "./number"
import { COUNT, TO, UNIT } from "./patterns"

const BACKWARD = "最近|近|过去|过往|这|前|上"
const FORWARD = "未来|今后|往后|接下来|后|下"
const IS_FORWARD = new RegExp(`^(?:${FORWARD})$`, "u")

/** 過去一年, 近三個月, 未來1至2年, 前5年: a stretch that touches the reference. Leaves 近日, 前三名, 這一年, 目前兩周. */
export const stretch: Rule = {
  name: "zh/stretch",
  pattern: new RegExp(
    `(?<which>${BACKWARD}|${FORWARD})的? ?(?<count>${COUNT})(?:${TO}(?<count2>${COUNT}))? ?(?<unit>${UNIT}|个?月)(?![线均级报年期]|周年)`,
    "uy",
  ),
  parse: ({ which = "", count = "", count2, unit = "" }, { folded, start, end }) => {
    if (which.length === 1 && which !== "近") {
      if (/[以之目当年月日周天今此最然先背向提\d]/u.test(folded.charAt(start - 1)) || count === "半") return null
      if (count === "一" && (which === "这" || !/[月季年]/u.test(unit))) return null
    }
    if (unit === "月" && which !== "近" && /[\d初底末份]/u.test(count + folded.charAt(end))) return null // 下3月初
    return {
      moment: {
        form: "stretch",
        count: Math.max(readNumber(count), count2 ? readNumber(count2) : 0),
        unit: unitOf(unit),
        direction: IS_FORWARD.test(which) ? 1 : -1,
      },
    }
  },
}

/** 連二日, 連續三個月, 連3季: a run of days or longer. Leaves 連鎖. */
export const run: Rule = {
  name: "zh/run",
  pattern: new RegExp(`(?:连续|接连|连)第?(?<count>${COUNT}) ?(?<unit>${UNIT}|个?月)(?![线级])`, "uy"),
  parse: ({ count = "", unit = "" }) => ({
    moment: { form: "duration", count: readNumber(count), unit: unitOf(unit), run: true },
  }),
}

const BACK = "(?<back>[之以]?前(?![后五十夕景三提瞻述列端一]))"
const FORTH = "(?<forth>[之以]?后(?![来续勤市盘]))"
const INSIDE = "(?<inside>[之以]?内(?![部地外需容资存盘]))"

const HORIZON = /^期?的?(?:目标|预测|预估|预期|展望)/u
const AHEAD = /^.{0,4}?(?:[将料恐]|可望|有望|可能|预计|预期|预估|会(?!议))/u

/** A three-month forecast is of that time ahead; a five-year plan is of all the years. */
function isHorizon(count: number, unit: string): boolean {
  const each = unitOf(unit)
  return each === "month" || (each === "year" && count === 1)
}

/** 三個月, 10年, 24小時 (lengths); 一年後, 三個月前, 三個月目標價 (points); 兩個月內可望 (a stretch ahead). Leaves 5G, 三年級, 10周年, 第三天, 每一季, 10日線. */
export const duration: Rule = {
  name: "zh/duration",
  pattern: new RegExp(
    `(?<count>${COUNT})(?:${TO}(?<count2>${COUNT}))?[余多来]? ?(?<unit>${UNIT}|个?半月)(?<half>半)?(?:${BACK}|${FORTH}|${INSIDE})?(?![级代龄](?!表)|周年|年期货)`,
    "uy",
  ),
  parse: (groups, { folded, start, end }) => {
    const { count = "", count2, unit = "", half, back, forth, inside } = groups
    const next = folded.charAt(end)
    if (!isLength(groups, folded.charAt(start - 1), next)) return null
    const total = readNumber(count2 ?? count) + (half || unit.includes("半") ? 0.5 : 0)
    if (back || forth) {
      return { moment: { form: "shift", count: total, unit: unitOf(unit), direction: back ? -1 : 1 } }
    }
    const rest = folded.slice(end, end + 8)
    if (inside && isHorizon(total, unit) && AHEAD.test(rest))
      return { moment: { form: "stretch", count: total, unit: unitOf(unit), direction: 1 } }
    if (!inside && isHorizon(total, unit) && HORIZON.test(rest))
      return { moment: { form: "shift", count: total, unit: unitOf(unit), direction: 1 } }
    return { moment: { form: "duration", count: total, unit: unitOf(unit) }, end: end - (inside?.length ?? 0) }
  },
}

/** Whether a count and a unit make a length, not an ordinal (第三天), a distributive (每一季) or the head of a word (一天然). */
function isLength({ count = "", unit, back, forth, inside }: Groups, before: string, next: string): boolean {
  if (/[第几数好那这A-Za-z]/u.test(before) || (before === "每" && count === "一")) return false
  const isBounded = Boolean(back ?? forth ?? inside)
  switch (unit) {
    case "日":
      return Boolean(inside) || (!/\d/u.test(count) && Boolean(back ?? forth))
    case "天":
      return !/[气然王才下津猫空]/u.test(next) && (count !== "一" || isBounded)
    case "个交易日":
    case "交易日":
      return count !== "一" || isBounded
    case "周":
      return !/[年期转刊报边岁末日]/u.test(next)
    case "季":
      return count !== "四" && !/[节报线]/u.test(next) && !(count === "一" && /[单各逐另上下]/u.test(before))
    default:
      return true
  }
}

function unitOf(text: string): Unit {
  return UNITS[text] ?? "month"
}
