/** Cardinals below a hundred, spelled out. */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Powers of ten spelled out, after digits (34.5 billion) or words (two million). */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
  "lakh crore": 12,
}

/** Abbreviated scales. k stands anywhere; the others need company (see `scaleAfter`). */
export const SCALE_LETTERS: Readonly<Record<string, number>> = {
  k: 3,
  mn: 6,
  mln: 6,
  mil: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
  tln: 12,
}

/** One letter, read as a scale beside a currency or in 35.1B; elsewhere it belongs to a name (910B). */
export const LONE_LETTERS: Readonly<Record<string, number>> = { M: 6, B: 9, T: 12, m: 6, b: 9, t: 12 }

/** Parts of one: two-thirds, three quarters, a fifth of. */
export const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
  hundredths: 100,
}
