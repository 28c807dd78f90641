import type { Bound } from "@/lib/model"

/** Words right before a figure; the longest wins, so "no more than" is not "more than". */
export const BEFORE: Readonly<Record<string, Bound>> = {
  ...bounds(
    "about",
    "about around roughly approximately nearly almost some circa close_to near nearing approx approx. ~ ≈ c. just_about",
  ),
  ...bounds(
    "above",
    "above over more_than exceeding exceeded exceeds exceed at_least topped topping tops surpassed surpassing surpasses passed crossed upwards_of " +
      "north_of greater_than higher_than in_excess_of not_less_than no_less_than no_fewer_than well_over well_above just_over just_above breached > >= >_= ≥ ＞ " +
      "broke_above broke_through beyond past",
  ),
  ...bounds(
    "below",
    "below under less_than lower_than fewer_than at_most up_to no_more_than not_more_than as_much_as as_many_as south_of well_below well_under just_under " +
      "just_below shy_of short_of within not_exceed not_exceeding not_above no_higher_than never_exceeded not_reach < <= <_= ≤ a_maximum_of",
  ),
}

/** Words right after a figure. */
export const AFTER: Readonly<Record<string, Bound>> = {
  ...bounds("about", "or_so or_thereabouts"),
  ...bounds("above", "or_more or_higher or_above or_greater or_even_higher or_over and_above + plus and_up"),
  ...bounds("below", "or_less or_lower or_below or_fewer or_even_lower and_below or_under"),
}

/** May stand between a hedge and its figure. */
export const BETWEEN: readonly string[] = ["a", "an", "the"]

function bounds(bound: Bound, list: string): Record<string, Bound> {
  return Object.fromEntries(list.split(" ").map(word => [word.replaceAll("_", " "), bound]))
}
