import type { Locale } from "@/lib/model"
import en from "./messages/en.json"
import zhHans from "./messages/zh-Hans.json"
import zhHant from "./messages/zh-Hant.json"

/** The English messages are the list of keys; the other languages must have the same. */
export type Messages = typeof en

export const MESSAGES: Record<Locale, Messages> = { en, "zh-Hant": zhHant, "zh-Hans": zhHans }
