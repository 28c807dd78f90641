import type { Messages } from "@/lib/i18n/messages"

/** The interface's words the table of figures needs, handed from the server in the reader's language. */
export type FigureWords = Pick<Messages, "figures" | "group" | "status" | "statusNote" | "stat" | "bound"> & {
  language: Messages["article"]["language"]
}
