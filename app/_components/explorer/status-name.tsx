import type { Status } from "@/lib/model"
import { StatusGlyph } from "../status-glyph"
import type { ExplorerWords } from "./words"

/** A kind of figure by its mark and its name, with its meaning on hover. */
export function StatusName({ status, words }: { status: Status; words: Pick<ExplorerWords, "status" | "statusNote"> }) {
  return (
    <span className="status-name" data-status={status} title={words.statusNote[status]}>
      <StatusGlyph status={status} />
      {words.status[status]}
    </span>
  )
}
