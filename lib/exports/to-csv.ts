import Papa from "papaparse"
import type { Cell } from "./observation-row"

/** Excel takes a CSV file for UTF-8 by these three bytes alone; others skip them (RFC 3629, section 6). */
const BYTE_ORDER_MARK = "\u{FEFF}"

/**
 * A cell that a spreadsheet would run as a formula: it opens with = + - @, a tab or a line end, in half or full width
 * (OWASP, "CSV Injection"). `-0.5%` and `+1,200` are figures and stay as they are.
 */
const FORMULA = /^(?:[=@\t\r\n＝＠]|[-+＋－](?!\d[\d.,]*%?$))/u

/**
 * Rows as RFC 4180 prints them: comma, CRLF, quotes where needed, a header; an empty cell is null. Text that could run
 * as a formula gets an apostrophe before it, as spreadsheets themselves mark text; numbers are never changed.
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines: Cell[][] = [[...columns], ...rows.map(row => columns.map(column => row[column]))]
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { escapeFormulae: FORMULA })}\r\n`
}
