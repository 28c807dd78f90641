import { z } from "zod"
import { GROUPS, STATUSES } from "@/lib/model"

const localised = z.strictObject({ en: z.string().min(1), "zh-Hant": z.string().min(1), "zh-Hans": z.string().min(1) })
const phrases = z.array(z.string().min(1)).min(1)
const period = z.enum(["day", "month", "quarter", "half", "year", "span"])

/** What a figure is printed in: the kind of its quantity. */
const printed = z.enum(["percent", "percentage_point", "basis_point", "money", "exchange_rate", "measure", "number"])

const reading = z.strictObject({
  /** Phrases that name whom and what at once: SOFR, 加權指數. */
  names: phrases.optional(),
  /** Phrases that name what is measured; whom it is about is the nearest entity of the class of `entity`. */
  measures: phrases.optional(),
  /** An id of data/entities, or several that serve alike. */
  entity: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  /** Where an article names no entity of the class and no other country at all, it means this one. */
  assumed: z.boolean().optional(),
  /** Classes of which nobody may stand between the measure and its figure, or before the figure in its clause. */
  rivals: z.array(z.string()).optional(),
  /** Only a fall is this indicator, told by its size: a rise of the same share is something else. */
  falls: z.boolean().optional(),
  /** A growth rate on the year before: one on the month or quarter before is another. */
  yearly: z.boolean().optional(),
  /** Each group must occur (one phrase of it) in the sentence or the two before. */
  with: z.array(phrases).optional(),
  /** One must occur in the figure's own clause. */
  beside: phrases.optional(),
  /** None may occur around the figure and its measure, within their clause. */
  without: phrases.optional(),
  /** The phrases say nothing alone (高點, "a share"): where this reading does not hold, the next phrase is asked. */
  weak: z.boolean().optional(),
  quantity: z.array(printed).min(1),
  /** Money, exchange rates and measures: the unit that must be printed (TWD, KRW per USD, tonnes). */
  unit: z.string().optional(),
  /** Money printed in the unit's currency says by itself what it is, where `with` holds: 1470韓元 where exchange rates are spoken of. */
  byUnit: z.boolean().optional(),
  /** A range of percentages of just this width needs no measure where the entity is named: the Fed's is 0.25 wide. */
  width: z.number().positive().optional(),
  /** `level` (the default) takes 4.22% in "rose to 4.22%"; `change` takes 22bp in "rose 22bp" and is signed by the verb. */
  role: z.enum(["level", "change", "any"]).default("level"),
  /** What the figure may be about; the first is taken when the text names no time. */
  periods: z.array(period).min(1),
  /** What a figure is where no word says otherwise: a probability is a forecast. */
  status: z.enum(STATUSES).optional(),
  /** Only figures with one of these statuses are this indicator. */
  statuses: z.array(z.enum(STATUSES)).optional(),
  /** The figure must be told as a running total. */
  stat: z.enum(["cumulative"]).optional(),
  /** A change is stored as printed, without a sign (a drawdown of 42%). */
  unsigned: z.boolean().optional(),
  /** Published a business day after the day it is about: that day is meant where the text names none. */
  lag: z.literal("business day").optional(),
  /** Narrower than the indicator's own range, in its unit. */
  plausible: z.tuple([z.number(), z.number()]).optional(),
  /** Snap the day to an event of data/calendar that the text reports, e.g. the FOMC decision. */
  event: z.string().optional(),
})

const example = z.strictObject({
  text: z.string().min(1),
  publishedAt: z.iso.date().optional(),
  /** The figure as printed, and what it is read as. */
  figure: z.string().optional(),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  period: z.string().optional(),
  status: z.enum(STATUSES).optional(),
})

/** One file of data/indicators. Adding an indicator is adding such a file. */
export const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/, "want lower-case words joined by dots, e.g. us.sofr"),
  group: z.enum(GROUPS),
  order: z.int(),
  name: localised,
  shortName: localised,
  definition: localised,
  unit: z.string().min(1),
  decimals: z.int().min(0).max(6),
  plausible: z.tuple([z.number(), z.number()]),
  chart: z.enum(["band", "line", "points", "bars"]),
  related: z.array(z.string()).default([]),
  links: z.array(z.strictObject({ label: z.string(), url: z.url({ protocol: /^https?$/ }) })).default([]),
  read: z.array(reading).min(1),
  examples: z.strictObject({ hits: z.array(example).min(1), misses: z.array(example).min(1) }),
})

export const entitiesSchema = z.strictObject({
  class: z.string().min(1),
  entities: z.array(z.strictObject({ id: z.string().min(1), names: phrases, implies: z.array(z.string()).optional() })),
})

export const measuresSchema = z.strictObject({
  measures: z.array(
    z.strictObject({
      id: z.string().min(1),
      quantity: z.array(printed).min(1),
      phrases,
      /** Says how a figure is told (as a target), not of what: whatever is measured before it keeps the figure. */
      modifies: z.boolean().optional(),
    }),
  ),
})

/** Days on which something recurs: what an article means by "the decision". */
export const calendarSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  days: z
    .array(z.iso.date())
    .min(1)
    .refine(days => days.every((day, index) => index === 0 || day > days[index - 1]!), "want days in ascending order"),
})

const identity = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "want lower-case words joined by hyphens"),
  indicator: z.string(),
}
const times = z.number().positive().default(1)
const over = z.enum(["quarter", "year", "year to date"])

/** How indicators follow from one another; what each kind means stands in data/identities.yaml. */
export const identitiesSchema = z.strictObject({
  identities: z.array(
    z.discriminatedUnion("is", [
      z.strictObject({ ...identity, is: z.literal("difference"), of: z.tuple([z.string(), z.string()]), times }),
      z.strictObject({ ...identity, is: z.literal("change"), of: z.tuple([z.string()]), times }),
      z.strictObject({ ...identity, is: z.literal("sum"), of: z.tuple([z.string()]), over }),
      z.strictObject({ ...identity, is: z.literal("growth"), of: z.tuple([z.string()]), months: z.int().positive() }),
      z.strictObject({ ...identity, is: z.literal("width"), width: z.number().positive() }),
    ]),
  ),
})

export type Identity = z.output<typeof identitiesSchema>["identities"][number]
export type Calendar = z.output<typeof calendarSchema>
export type IndicatorFile = z.output<typeof indicatorSchema>
export type ReadingSpec = z.output<typeof reading>
export type PeriodClass = z.output<typeof period>
export type EntitiesFile = z.output<typeof entitiesSchema>
export type MeasuresFile = z.output<typeof measuresSchema>
