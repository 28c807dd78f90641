/** Behind an amount of money: what it buys one of. */
export const PER_AFTER: Readonly<Record<string, string>> = {
  "/盎司": "ounce",
  每盎司: "ounce",
  "/安士": "ounce",
  "/股": "share",
  每股: "share",
  "/桶": "barrel",
  每桶: "barrel",
  "/吨": "tonne",
  每吨: "tonne",
  "/公吨": "tonne",
  "/克": "gram",
  每克: "gram",
  "/公斤": "kilogram",
}

/** Before it: 每盎司4386美元, 每股盈余约90元. */
export const PER_BEFORE: Readonly<Record<string, string>> = {
  每盎司: "ounce",
  每英两: "ounce",
  每一盎司: "ounce",
  一盎司: "ounce",
  每安士: "ounce",
  每股: "share",
  每桶: "barrel",
  每吨: "tonne",
  每公吨: "tonne",
  每克: "gram",
  每公斤: "kilogram",
}
