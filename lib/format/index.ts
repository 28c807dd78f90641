export { formatUnit } from "./units"
export { BOUND_SIGNS, formatValue, type Measure, type ValueOptions } from "./value"
export { formatDate, formatPeriod, parsePeriod, periodBounds, type ParsedPeriod, type PeriodBounds } from "./period"
export { shownBound } from "./shown-bound"
