import type { Bound } from "@/lib/model"
import * as en from "./en/hedges"
import * as zh from "./zh/hedges"
import { words } from "./words"

const before = words({ ...en.BEFORE, ...zh.BEFORE })
const after = words({ ...en.AFTER, ...zh.AFTER })
const between = words(Object.fromEntries([...en.BETWEEN, ...zh.BETWEEN].map(word => [word, true])))

/** A hedge and where it begins, so that what stands before it can be read too. */
export interface Hedge {
  bound: Bound
  start: number
  /** 突破, 站上, 失守: the figure is a level that was passed, so a verb before it is not its direction. */
  level: boolean
}

/** The hedge that ends right before a figure; at most two filler words and a quotation mark may come between. */
export function hedgeBefore(folded: string, start: number): Hedge | undefined {
  let at = start
  for (let fillers = 0; fillers < 3; fillers++) {
    while (at > 0 && OPENING.includes(folded[at - 1]!) && start - at < 3) at--
    const hedge = before.before(folded, at)
    const hedgeStart = hedge ? at - hedge.length : 0
    if (hedge && !spoilt(folded, hedge.text, hedgeStart))
      return { bound: hedge.value, start: hedgeStart, level: LEVEL.test(hedge.text) }
    const filler = between.before(folded, at)
    if (!filler) return undefined
    at -= filler.length
  }
  return undefined
}

const LEVEL = /[破站守越冲穿返复]$|[破站守越冲穿][上稳了于过]|above|below|crossed|topp|surpass|breach|broke/u
const OPENING = " “「\"'"

/** The hedge that starts right after a figure: 左右, or more. */
export function hedgeAfter(folded: string, end: number): Bound | undefined {
  const at = folded.charCodeAt(end) === SPACE ? end + 1 : end
  const hedge = after.at(folded, at)
  if (hedge?.text === "+" && !endsPlus(folded[at + 1])) return undefined
  if (hedge === undefined || (hedge.text === "多" && NOT_MANY.includes(folded[at + 1] ?? " "))) return undefined
  return hedge.text === "起" && folded[at + 1] !== "跳" && !ends(folded.charCodeAt(at + 1)) ? undefined : hedge.value
}

/** 比170低, 比三分之一大: a comparison that ends with its word. In 比3%高0.2个百分点 the figure is exact. */
export function comparison(folded: string, start: number, end: number): Bound | undefined {
  const before = folded.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1
  if (folded[before] !== THAN) return undefined
  COMPARED.lastIndex = end
  const word = COMPARED.exec(folded)?.[1]
  return word === undefined ? undefined : MORE.includes(word) ? "above" : "below"
}

const THAN = "比"
const MORE = "大高多"
const COMPARED = / ?([大高多小低少])(?:一些|一点|些|$|[ ,，。;；、的])/y

const SPACE = 32
const NOT_MANY = "数样元媒方边哈伦头空年么"

/** 3%+ ends an amount; in 3000万美元+500万欧元 the plus adds. */
function endsPlus(next: string | undefined): boolean {
  return next === undefined || " ,.;:)，。；、）的".includes(next)
}

function ends(code: number): boolean {
  return Number.isNaN(code) || "，。,;；、)」 \n".includes(String.fromCharCode(code))
}

/** 条约 is a treaty, 最近 lately, 买超 net buying: the hedge is part of another word. */
function spoilt(folded: string, hedge: string, start: number): boolean {
  const not = zh.NOT_AFTER[hedge]
  return not !== undefined && start > 0 && not.includes(folded[start - 1]!)
}
