import { useState } from "react"
import type { CompareWords } from "./compare-words"

/** Puts the page's address on the clipboard and says so. */
export function CopyLink({ words: { compare: t } }: { words: CompareWords }) {
  const [said, setSaid] = useState("")
  const copy = () => {
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(t.copied),
      () => setSaid(t.copyFailed),
    )
  }
  return (
    <span className="copy-link">
      <button type="button" className="inked-link" onClick={copy}>
        {t.copyLink}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
