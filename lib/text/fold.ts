import characters from "opencc-js/dict/TSCharacters"

/**
 * A copy of a text that rules search: full width as half width, Traditional as Simplified, ASCII letters kept as printed.
 * One UTF-16 unit for one, so an offset in the fold is an offset in the text; folding twice changes nothing.
 * `４０１２．５５億元` → `4012.55亿元`
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) units[index] = TABLE[text.charCodeAt(index)]!
  return DECODER.decode(units)
}

/** Of an unpaired surrogate it makes U+FFFD, one unit for one, which no rule reads. */
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true })

/** Written so in finance texts of either script, and not told apart by OpenCC's table (its first choice differs or is missing). */
const EXTRA: Record<string, string> = {
  臺: "台",
  週: "周",
  佔: "占",
  滙: "汇",
  裏: "里",
  羣: "群",
  "﹣": "-",
  "−": "-",
  "－": "-",
  "〜": "~",
  "～": "~",
  "﹪": "%",
  "　": " ",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "﹑": "、",
  "﹒": ".",
  "﹐": ",",
  "’": "'",
  "‘": "'",
}

const TABLE = buildTable()

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0 // ！..～ to !..~
  for (const entry of characters.split("|")) {
    const [from = "", to = ""] = entry.split(" ")
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (const [from, to] of Object.entries(EXTRA)) table[from.charCodeAt(0)] = to.charCodeAt(0)
  return settle(table)
}

/** Follows chains (a → b → c) so that folding twice equals folding once. */
function settle(table: Uint16Array): Uint16Array {
  for (let unit = 0; unit < table.length; unit++) {
    let target = table[unit]!
    for (let hops = 0; hops < 4 && table[target] !== target; hops++) target = table[target]!
    table[unit] = target
  }
  return table
}
