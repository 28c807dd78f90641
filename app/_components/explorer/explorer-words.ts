import { MESSAGES } from "@/lib/i18n/messages"
import type { Locale } from "@/lib/model"
import type { ExplorerWords } from "./words"

export function explorerWords(locale: Locale): ExplorerWords {
  const { explorer, indicator, statusNote, bound, stat, status, article } = MESSAGES[locale]
  const { table, columns, linkToRow, confidenceValue, why, whyCues } = indicator
  return {
    ...explorer,
    table,
    columns,
    linkToRow,
    confidenceValue,
    why,
    whyCues,
    statusNote,
    bound,
    stat,
    status,
    language: article.language,
  }
}
