import { BIG_SCALE, CLASS, DIGIT, HAN_DIGIT, HAN_TENS, SMALL_SCALE, VAGUE_START, VALUE } from "../characters"
import { shift, tidy } from "../decimals"
import { type Numeral, readDigits } from "../numeral"
import { NOT_AFTER } from "./idioms"
import { countsHundredMillions, endsNumber, hanDigits, hanRun, isSpokenPoint, scaleAt } from "./look-ahead"
import { countsPair, isPair } from "./pair"
import { VAGUE } from "./scales"
import { goesOnAfterSpace, pastSpace, scaleAfterSpace, scaledBelow, type SoFar } from "./spaces"

/**
 * Reads a number written with Han characters at `start`, or goes on from ASCII digits into Han scales.
 * 一百二十万 → 1200000 · 3兆3868亿7000万 → 3386870000000 · 两千五 → 2500 · 三点五亿 → 350000000 · 4千亿 → 400000000000
 */
export function readHan(folded: string, text: string, start: number, limit: number, digits?: Numeral): Numeral | null {
  return new HanReader(folded, text, start, limit).read(digits)
}

const LARGEST = 15 // powers of ten; 亿亿 is a slip of the pen or a hostile text
const LONGEST_RUN = 18
const NOT_BEGUN = 99

/** A little machine: `total` holds closed groups (…亿), `group` the open one (三百), `pending` a digit awaiting its scale. */
class HanReader implements SoFar {
  private at: number
  total = 0
  group = 0
  pending: number | null = null
  lastSmall = 9
  lastBig = NOT_BEGUN
  /** Power of the scale just read, for 两千五 and 一万五; 0 after a digit, a zero or ten. */
  elliptic = 0
  scales = 0
  form: Numeral["form"] = "han"
  private decimals = 0
  /** What stood before the first scale, while all scales read only multiply it. */
  private coefficient: number | null = null
  private exponent = 0
  private simple = true
  private implicit = false
  private spelled = false
  private upTo: number | undefined
  private vague: Numeral["vague"]
  spaced = false

  constructor(
    readonly folded: string,
    readonly text: string,
    private readonly start: number,
    readonly limit: number,
  ) {
    this.at = start
  }

  read(digits: Numeral | undefined): Numeral | null {
    if (digits) {
      this.form = "digits"
      this.take(digits)
    }
    while (this.at < this.limit && this.step());
    return this.at === this.start ? null : this.result()
  }

  private result(): Numeral {
    const { at: end, start, form, decimals } = this
    if (this.pending !== null && this.elliptic > 0) this.pending = shift(this.pending, this.elliptic - 1) // 两千五
    const simple = this.simple && this.coefficient !== null
    const coefficient = simple ? this.coefficient! : tidy(this.total + this.open())
    const numeral: Numeral = { start, end, coefficient, exponent: simple ? this.exponent : 0, form, decimals }
    if (this.upTo !== undefined) numeral.upTo = this.upTo
    if (this.vague) numeral.vague = this.vague
    if (this.spelled) numeral.shape = "spelled-digits"
    if (this.implicit) numeral.bare = "scale"
    else if (form === "han" && end - start === 1) numeral.bare = "digit"
    return numeral
  }

  private open(): number {
    return this.group + (this.pending ?? 0)
  }

  private step(): boolean {
    const code = this.folded.charCodeAt(this.at)
    switch (CLASS[code]) {
      case HAN_DIGIT:
        return this.hanDigit()
      case HAN_TENS:
        return this.tens(VALUE[code]!)
      case SMALL_SCALE:
      case BIG_SCALE: {
        const scale = scaleAt(this.folded, this.at, this.limit)
        if (scale === undefined) return this.hundredths()
        return scale.big ? this.big(scale.power) : this.small(scale.power)
      }
      case DIGIT:
        return this.digitsAfterScale()
      case VAGUE_START:
        return this.several() || this.manyBefore()
      default:
        if (code === SPACE) return this.space()
        if (this.folded[this.at] === "个") return this.counted()
        return POINTS.includes(this.folded[this.at]!) ? this.point() : this.manyBefore()
    }
  }

  private hanDigit(): boolean {
    if (this.pending !== null) return false
    const { folded, at, limit } = this
    const run = hanRun(folded, at, limit, LONGEST_RUN + 1)
    if (run > LONGEST_RUN) return false
    const value = VALUE[folded.charCodeAt(at)]!
    if (this.scales > 0) return value === 0 ? this.zero(run) : this.lastDigit(value)
    this.coefficient = this.pending = run === 1 ? value : Number(hanDigits(folded, at, run))
    if (run === 2 && value > 0 && isPair(this.pending) && countsPair(folded, at + 2, limit)) {
      this.upTo = this.pending % 10 // 二三十: twenty or thirty
      this.coefficient = this.pending = value
    } else this.spelled = run > 1
    this.at += run
    return true
  }

  /** 一千零五, 五亿零六, 一百零三万, 一百零几万. */
  private zero(run: number): boolean {
    const { folded, at } = this
    if (run > 2) return false
    const next = folded.charCodeAt(at + 1)
    if (run === 1 && CLASS[next] !== DIGIT && folded[at + 1] !== "几" && CLASS[next] !== SMALL_SCALE) return false
    this.elliptic = 0
    this.simple = false
    if (run === 2) this.pending = VALUE[next]!
    this.at += run
    return true
  }

  private lastDigit(value: number): boolean {
    const { folded, at, elliptic } = this
    const next = folded[at + 1]
    const isPart = elliptic < 4 && folded.startsWith("分之", at + 1) // 四千二分之三
    if (elliptic > 0 && !isPart && next !== undefined && "成分大".includes(next)) return false // 三千亿五成
    this.pending = value
    this.simple = false
    this.at++
    return true
  }

  private tens(value: number): boolean {
    if (this.pending !== null || this.lastSmall <= 1) return false
    this.group += value
    this.lastSmall = 1
    this.simple = false
    return this.took(0)
  }

  private small(power: number): boolean {
    if (power >= this.lastSmall) return false
    if (this.pending === null) {
      const first = this.coefficient === null
      if (power !== 1 && !first) return false
      if (first) this.coefficient = 1
      this.implicit = first && power !== 1
      this.pending = 1
    }
    if (this.scales > 0) this.simple = false
    this.group = tidy(this.group + shift(this.pending, power))
    this.lastSmall = power
    return this.multiplied(power, power > 1 ? power : 0)
  }

  /** The 百 of 二百分之一, one in two hundred, while 百分之一 is one per cent. */
  private hundredths(): boolean {
    const { folded, at, start, pending, form } = this
    if (pending === null || form === "digits" || !folded.startsWith("百分之", at)) return false
    return !NOT_AFTER.includes(folded[start - 1] ?? " ") && this.small(2)
  }

  private big(power: number): boolean {
    let open = this.open()
    if (this.total === 0 && open === 0) {
      if (this.coefficient !== null) return false // 零万
      this.implicit = true
      open = this.coefficient = 1
    }
    if (power < this.lastBig) {
      if (open === 0) return false
      this.simple = this.total === 0
      if (this.simple) this.coefficient = open // 三十万 is thirty of them, so that a range can lend its 万
      if (this.simple) this.exponent = 0
      this.total = tidy(this.total + shift(open, power))
      this.lastBig = power
    } else {
      if (this.lastBig + power > LARGEST) return false
      if (open > 0) this.simple = false
      this.total = shift(tidy(this.total + open), power)
      this.lastBig += power
    }
    this.group = 0
    this.lastSmall = 9
    return this.multiplied(power, power)
  }

  private multiplied(power: number, elliptic: number): boolean {
    if (this.upTo !== undefined) this.upTo = shift(this.upTo, power)
    this.exponent += power
    this.pending = null
    return this.took(elliptic)
  }

  private took(elliptic: number): boolean {
    this.elliptic = elliptic
    this.scales++
    this.at++
    return true
  }

  /** 三点五, 三十.五: Han digits on both sides; 两点 and 三点半 are times of day, 两万点三大法人 an index. */
  private point(): boolean {
    const { folded, at, limit, total, group, elliptic } = this
    if (this.form === "digits" || this.decimals > 0 || folded[at - 1] === "两" || folded[at + 1] === "两") return false
    if (this.pending === null && group === 0 && total === 0) return false
    const from = pastSpace(folded, at + 1)
    const run = hanRun(folded, from, limit, 12)
    if (run === 0 || (folded[at] === "点" && !isSpokenPoint(folded, at, from + run, total + group))) return false
    if (this.pending !== null && elliptic > 0) this.pending = shift(this.pending, elliptic - 1) // 两千三点一
    const value = Number(`${this.open()}.${hanDigits(folded, from, run)}`)
    this.simple = total === 0
    this.coefficient = this.pending = value
    this.exponent = this.group = this.lastSmall = this.elliptic = 0
    this.decimals = run
    this.spelled = false
    this.at = from + run
    return true
  }

  /** The 3868亿 of 3兆3868亿, the 5千 of 7万5千, the 5 of 1万5, the 5432 of 2万5432. */
  private digitsAfterScale(): boolean {
    if (this.pending !== null || this.elliptic === 0) return false
    const digits = readDigits(this.folded, this.text, this.at, this.limit)
    const length = digits.end - digits.start
    if (!scaledBelow(this, digits.end)) {
      const last = length === 1 && digits.coefficient > 0 && endsNumber(this.folded, digits.end)
      const rest = this.elliptic === 4 && digits.coefficient >= 1e3 && digits.coefficient < 1e4
      if (!last && !rest) return false
      if (rest) this.elliptic = 0
    }
    this.take(digits)
    this.simple = false
    return true
  }

  private take(digits: Numeral): void {
    this.pending = digits.coefficient
    this.coefficient ??= digits.coefficient
    if (this.scales === 0) this.decimals = digits.decimals
    this.at = digits.end
  }

  /** 几十, 数百亿: how many is not said. */
  private several(): boolean {
    const { folded, at } = this
    if (at !== this.start || folded[at] === "半" || scaleAt(folded, at + 1, this.limit) === undefined) return false
    this.pending = this.coefficient = 1
    this.vague = "open"
    this.at++
    return true
  }

  /** 五十多亿, 500余万, 十几: the word is inside the number when a scale follows; 几 after ten always is. */
  private manyBefore(): boolean {
    const character = this.folded[this.at]!
    if (!VAGUE.includes(character) || this.vague || (this.scales === 0 && this.form === "han")) return false
    const scale = scaleAt(this.folded, this.at + 1, this.limit)
    const scaled = scale !== undefined && scale.big && scale.power <= this.lastBig
    if (character === "几" ? this.scales === 0 || this.elliptic > 1 : !scaled && !scaleAfterSpace(this, this.at + 1))
      return false
    this.vague = "above"
    this.at++
    return true
  }

  /** 两个亿: the counter between a number and its 亿. */
  private counted(): boolean {
    if (this.scales > 0 || this.open() === 0 || !countsHundredMillions(this.folded, this.at)) return false
    this.at++
    return true
  }

  /** One space where the number goes on behind it: 36.2 兆, 7万 5千. */
  private space(): boolean {
    if (!goesOnAfterSpace(this, this.at)) return false
    if (this.form === "han") this.spaced = true
    this.at = this.scales > 0 || this.form === "han" ? this.at + 1 : pastSpace(this.folded, this.at + 1)
    return true
  }
}

const SPACE = 32
const POINTS = "点.·"
