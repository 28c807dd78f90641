import type { Time } from "@/lib/model"
import type { Stretch } from "./context"
import type { Read } from "./rule"

const SINCE_AFTER = /以来|起(?![点伏码草诉拍薪步价初来])|迄今|至今|来(?![自源看临到袭说讲不得电访回往])/uy
const SINCE_BEFORE = /(?:自从?|\b(?:ever )?since(?: the)?) ?$/iu
const AFTER = /之后|以后|后(?![续市勤来者端台面盘悔天年])/uy
const BEFORE = /之前|以前|前(?![景五夕三提瞻述列端一两二四六七八九十\d往后台半身任总副沿期首几年天])/uy
const UNTIL_BEFORE = /(?:直到|直至|\b(?:until|till|before)(?: the)?) ?$/iu
const AFTER_BEFORE = /\bafter(?: the)? ?$/iu

/**
 * Whether a time bounds a comparison (自2020年以來, until 2026); 前 and 後 belong to the span they turn, unless the next
 * time, at `limit`, starts with them (週三 | 前日).
 */
export function roleOf(
  folded: string,
  read: Read,
  stretch: Stretch,
  limit: number,
): { role: Time["role"]; end: number } {
  const { start, end, moment } = read
  if (stretch.kind === "duration" || read.until) return { role: "point", end }
  if (
    moment.form !== "calendar" &&
    moment.form !== "week" &&
    moment.form !== "day" &&
    moment.form !== "decade" &&
    moment.form !== "shift"
  ) {
    return { role: "point", end }
  }
  const before = folded.slice(Math.max(0, start - 11), start)
  const isSince = matches(SINCE_AFTER, folded, end) > 0 || SINCE_BEFORE.test(before)
  if (isSince || (/[从由]$/u.test(before) && folded.startsWith("开始", end))) return { role: "since", end }
  if (moment.form === "shift") return { role: "point", end }
  const after = lengthWithin(limit - end, matches(AFTER, folded, end))
  const isOwner = folded.startsWith("'s", end) || folded.startsWith("’s", end) // after Friday's slide: the day of the slide
  if (after > 0 || (AFTER_BEFORE.test(before) && !isOwner)) return { role: "since", end: end + after }
  const ahead = lengthWithin(limit - end, matches(BEFORE, folded, end))
  if (ahead > 0 || (UNTIL_BEFORE.test(before) && !isOwner)) return { role: "until", end: end + ahead }
  return { role: "point", end }
}

function lengthWithin(room: number, length: number): number {
  return length <= room ? length : 0
}

function matches(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
