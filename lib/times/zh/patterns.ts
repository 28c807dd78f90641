import { anyOf } from "../rule"
import { UNITS } from "./lexicon"

// Pieces of patterns, each bounded; a space may stand between the pieces of a date as printed by some sites.

export const MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]"
export const DAY =
  "3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]"
export const TO = " ?(?:至|到|~|-|–|—{1,2}) ?"
export const COUNT = String.raw`\d{1,3}(?:\.\d{1,2})?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半]`
export const UNIT = anyOf(Object.keys(UNITS))

/** After 周: 一 to 日, unless the next word takes the character: 本周一致, 上周三大指数, 周六福. */
export const WEEKDAY =
  "(?:一(?![致样度次直些旦共边般定个家只种款股场项名位系])" +
  "|二(?![十手级])|三(?![十成百千万])|四(?![十成百千万])|五(?![十成百千万])|六(?![十成百千万福])|日(?![元圆均])|天(?![气然]))" +
  "(?!大(?:指数|股指|期指|法人|行|巨头|央行|银行|市场|主要|核心|科技|因素|主线|看点|要点|会议|数据|原因|关键|指标|类|板块|商品|事件|焦点|风险))"

/** A weekday that belongs to a date: 12月10日周三, 2/11(三), 10月12号，星期一. */
export const WEEKDAY_TAIL =
  String.raw`(?: ?\( ?(?:周|星期|礼拜)?(?<bracketed>[一二三四五六日天]) ?\)` +
  ` ?| ?(?:,? ?星期|周|礼拜)(?<weekday>${WEEKDAY}))?`

/** 月 as a month, not as the head of another word: 5月線, 三月期. */
export const AFTER_MONTH = "(?![线刊球饼个]|均线|期(?!间))"
/** 日 as a day: not 10日線, 20日均線, 5日內, 3日圓, 7日年化. */
export const AFTER_DAY = "(?![线均内移元圆本币游间年平]|夜(?![盘里间])|RSI|乖离|成本|指标|[KkＫ]|以内|之内|以来平均)"
export const AFTER_NUMBER_SIGN = "(?![线楼文令机院门店厂馆提公法球车仓矿井种选人油坑桌房桥]|平台|会议)"
