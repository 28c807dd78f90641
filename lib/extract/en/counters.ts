/** Time words: what stands before them belongs to the dates of the text. */
export const TIME_WORDS: readonly string[] = (
  "year years year-old month months day days week weeks quarter quarters decade decades century centuries " +
  "am pm a.m. p.m. o'clock January February March April June July August September October November December"
).split(" ")
