import type { Messages } from "@/lib/i18n/messages"
import type { Group } from "@/lib/model"

/** The interface's words the comparison needs, handed from the server in the reader's language. */
export type CompareWords = Pick<Messages, "compare" | "group" | "status">

/** An indicator that can be compared. */
export interface CompareChoice {
  id: string
  group: Group
  name: string
  shortName: string
  hue: number
}
