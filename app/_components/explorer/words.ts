import type { Messages } from "@/lib/i18n/messages"

/** The words of the explorer in one language: plain text with `{name}` places, so that they cross to the browser. */
export type ExplorerWords = Messages["explorer"] &
  Pick<Messages["indicator"], "table" | "columns" | "linkToRow" | "confidenceValue" | "why" | "whyCues"> & {
    statusNote: Messages["statusNote"]
    bound: Messages["bound"]
    stat: Messages["stat"]
    status: Messages["status"]
    language: Messages["article"]["language"]
  }
