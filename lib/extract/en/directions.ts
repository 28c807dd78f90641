/** Words right before a figure (or right after it: a 3% drop) that say which way it went; followed by "to" they tell a level. */
export const DOWN: readonly string[] = (
  "fell fall falls falling fallen dropped drop drops dropping declined decline declines declining down lost lose loses losing loss slid slide slides slipped tumbled " +
  "plunged plunge plunges sank shed cut cuts cutting lowered reduced reduce decreased decrease shrank contracted contraction trimmed slashed slump slumped retreated " +
  "lower weaker weakened minus decrease pullback selloff"
).split(" ")

export const UP: readonly string[] = (
  "rose rise rises rising risen gained gain gains gaining up increased increase increases increasing climbed climb climbs jumped jump jumps soared surged surge surges advanced " +
  "added raised raise hiked hike hikes grew grow grows growing growth expanded rallied rally higher stronger strengthened plus"
).split(" ")

/** May stand between the word and the figure. */
export const BETWEEN: readonly string[] =
  "by of a an the another about around rates rate interest_rates its_rate its_policy_rate the_policy_rate its_benchmark its_benchmark_rate the_benchmark_rate its_key_rate its_key_interest_rate borrowing_costs borrowing_costs_by as_much_as some more_than a_further"
    .split(" ")
    .map(word => word.replaceAll("_", " "))

/** Words right behind a figure: a 3% drop, 25bp cut, 3% lower. */
export const AFTER_DOWN: readonly string[] = (
  "drop drops decline declines fall falls loss losses cut cuts reduction reductions decrease decreases slump slide plunge lower down dip selloff contraction pullback " +
  "retreat depreciation shrinkage"
).split(" ")
export const AFTER_UP: readonly string[] =
  "rise rises gain gains increase increases jump jumps surge hike hikes growth rally higher up climb advance appreciation uptick expansion".split(
    " ",
  )
