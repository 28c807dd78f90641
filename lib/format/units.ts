import type { Locale, Localised } from "@/lib/model"

/** How a currency is written: a sign before the number in English, a word after it in Chinese. */
interface Currency {
  sign: string
  word: Localised
}

/** ISO 4217 codes met in the articles. 元 alone is the New Taiwan dollar only where the chart says whose revenue it is. */
export const CURRENCIES: Readonly<Record<string, Currency>> = {
  TWD: { sign: "NT$", word: { en: "NT$", "zh-Hant": "元", "zh-Hans": "元" } },
  USD: { sign: "US$", word: { en: "US$", "zh-Hant": "美元", "zh-Hans": "美元" } },
  CNY: { sign: "CN¥", word: { en: "CN¥", "zh-Hant": "人民幣", "zh-Hans": "人民币" } },
  HKD: { sign: "HK$", word: { en: "HK$", "zh-Hant": "港元", "zh-Hans": "港元" } },
  JPY: { sign: "¥", word: { en: "¥", "zh-Hant": "日圓", "zh-Hans": "日元" } },
  KRW: { sign: "₩", word: { en: "₩", "zh-Hant": "韓元", "zh-Hans": "韩元" } },
  EUR: { sign: "€", word: { en: "€", "zh-Hant": "歐元", "zh-Hans": "欧元" } },
  GBP: { sign: "£", word: { en: "£", "zh-Hant": "英鎊", "zh-Hans": "英镑" } },
}

/** A power of ten with its word; the largest that leaves a number of at least one is used. */
interface Scale {
  power: number
  word: string
}

/** Largest first. 兆 is 10^12 in Taiwan; the mainland writes 万亿. */
export const SCALES: Readonly<Record<Locale, readonly Scale[]>> = {
  en: [
    { power: 12, word: " tn" },
    { power: 9, word: " bn" },
    { power: 6, word: " mn" },
  ],
  "zh-Hant": [
    { power: 12, word: "兆" },
    { power: 8, word: "億" },
    { power: 4, word: "萬" },
  ],
  "zh-Hans": [
    { power: 12, word: "万亿" },
    { power: 8, word: "亿" },
    { power: 4, word: "万" },
  ],
}

/** Text around a number of some unit, and what a heading calls the unit. */
interface Wording {
  prefix: string
  suffix: string
  name: string
}

const wording = (prefix: string, suffix: string, name: string): Wording => ({ prefix, suffix, name })

const WORDINGS: Readonly<Record<string, Record<Locale, Wording>>> = {
  pp: {
    en: wording("", " pp", "percentage points"),
    "zh-Hant": wording("", "個百分點", "百分點"),
    "zh-Hans": wording("", "个百分点", "百分点"),
  },
  bp: {
    en: wording("", " bp", "basis points"),
    "zh-Hant": wording("", "個基點", "基點"),
    "zh-Hans": wording("", "个基点", "基点"),
  },
  "index points": {
    en: wording("", " points", "index points"),
    "zh-Hant": wording("", "點", "點"),
    "zh-Hans": wording("", "点", "点"),
  },
  tonnes: {
    en: wording("", " t", "tonnes"),
    "zh-Hant": wording("", "公噸", "公噸"),
    "zh-Hans": wording("", "吨", "吨"),
  },
  x: { en: wording("", "×", "times"), "zh-Hant": wording("", "倍", "倍"), "zh-Hans": wording("", "倍", "倍") },
}

/** What a currency is counted by, as in `USD per ounce`. */
const DENOMINATORS: Readonly<Record<string, Localised>> = {
  ounce: { en: "oz", "zh-Hant": "每盎司", "zh-Hans": "每盎司" },
  share: { en: "share", "zh-Hant": "每股", "zh-Hans": "每股" },
  USD: { en: "US$", "zh-Hant": "美元", "zh-Hans": "美元" },
}

const RATE = /^([A-Z]{3}) per (\w+)$/

/** The currency a unit counts: `TWD per share → TWD`, `% → undefined`. */
export function currencyOf(unit: string): Currency | undefined {
  return CURRENCIES[RATE.exec(unit)?.[1] ?? unit]
}

/** The text before and after a number of this unit. `₩1,470` for an exchange rate: the dollar is named by the chart. */
export function wordingOf(unit: string, locale: Locale): Wording {
  if (unit === "%") return wording("", "%", "%")
  const known = WORDINGS[unit]
  if (known) return known[locale]
  const currency = currencyOf(unit)
  if (!currency) return wording("", ` ${unit}`, unit)
  const per = RATE.exec(unit)?.[2]
  const denominator = per === undefined ? undefined : (DENOMINATORS[per]?.[locale] ?? per)
  const word = currency.word[locale]
  if (locale === "en") {
    if (denominator === undefined) return wording(word, "", word)
    const isExchangeRate = per !== undefined && per in CURRENCIES
    return wording(word, isExchangeRate ? "" : `/${denominator}`, `${word} per ${denominator}`)
  }
  const name = unit.startsWith("TWD") ? (locale === "zh-Hant" ? "新台幣元" : "新台币元") : word
  if (denominator === undefined) return wording("", word, name)
  if (denominator.startsWith("每")) return wording(denominator, word, `${name}/${denominator.slice(1)}`)
  return per !== undefined && per in CURRENCIES
    ? wording("", word, `${name}/${denominator}`)
    : wording("", `${word}/${denominator}`, `${name}/${denominator}`)
}

/** The unit as a heading names it: `KRW per USD` → `₩ per US$`, `韓元/美元`. */
export const formatUnit = (unit: string, locale: Locale): string => wordingOf(unit, locale).name
