/**
 * Leaves only the first group open on a phone, once for each board. Runs as the page is read, before it is painted, and
 * again for a page that a link within the site has led to, which runs no such scripts.
 */
export function foldOnPhone(board: HTMLElement): void {
  if (board.dataset.folded !== undefined) return
  board.dataset.folded = ""
  if (!matchMedia("(max-width: 47.99rem)").matches) return
  for (const group of [...board.querySelectorAll("details")].slice(1)) group.open = false
}

/** The same as a script to stand behind the board. */
export const FOLD_SCRIPT = `(${foldOnPhone.toString()})(document.querySelector(".timeline-board"))`
