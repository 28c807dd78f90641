import { fold } from "@/lib/text/fold"
import { lettersOf } from "./letters"

const SHINGLE = 5 // letters and characters that run together: long enough to be rare, short enough to survive an edit
const SKETCH = 64 // smallest shingles kept of each text; two sketches estimate how much two texts share
const SAME_STORY = 0.8 // share of shingles in common: a syndicated story with a changed line or two
const SAME_NUMBERS = 0.85 // yesterday's report may use the same words; its figures differ
const TRUNCATED = 60 // letters that two texts must open with alike for the shorter to be a cut copy of the longer
const LEAST_BUCKETS_SHARED = 24 // of SKETCH: fewer cannot be SAME_STORY

/** What two texts are compared by. */
class Fingerprint {
  readonly letters: string
  /** The text's smallest shingles, ascending, each once. */
  readonly sketch: number[]
  private figures: Set<string> | undefined

  constructor(private readonly folded: string) {
    this.letters = lettersOf(folded)
    this.sketch = sketchOf(this.letters)
  }

  /** Looked for only where the words agree. */
  get numbers(): Set<string> {
    return (this.figures ??= new Set(this.folded.match(/\d+(?:\.\d+)?/gu)))
  }
}

/**
 * For each text the index of the earlier one it repeats, or undefined: word for word, with small changes, or cut
 * short. Linear in the texts' length: only texts that open alike or share rare shingles are compared.
 */
export function findCopies(texts: string[]): (number | undefined)[] {
  if (texts.length < 2) return texts.map(() => undefined)
  const kept: { index: number; print: Fingerprint }[] = []
  const byOpening = new Map<string, number[]>()
  const byShingle = new Map<number, number[]>()
  return texts.map((text, index) => {
    const print = new Fingerprint(fold(text))
    const candidates = new Set([...(byOpening.get(openingOf(print)) ?? []), ...commonlyShared(print.sketch, byShingle)])
    const original = [...candidates].sort((a, b) => a - b).find(at => isCopy(print, kept[at]!.print))
    if (original !== undefined) return kept[original]!.index
    const at = kept.push({ index, print }) - 1
    push(byOpening, openingOf(print), at)
    for (const shingle of print.sketch) push(byShingle, shingle, at)
    return undefined
  })
}

function push<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [at])
  else if (known.length < 50) known.push(at)
}

const openingOf = (print: Fingerprint): string => print.letters.slice(0, TRUNCATED)

function commonlyShared(sketch: number[], byShingle: Map<number, number[]>): number[] {
  const counts = new Map<number, number>()
  for (const shingle of sketch) for (const at of byShingle.get(shingle) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= Math.min(LEAST_BUCKETS_SHARED, sketch.length)).map(([at]) => at)
}

function isCopy(later: Fingerprint, earlier: Fingerprint): boolean {
  if (later.letters === earlier.letters) return true
  const [short, long] =
    later.letters.length < earlier.letters.length ? [later.letters, earlier.letters] : [earlier.letters, later.letters]
  if (short.length >= TRUNCATED && long.startsWith(short)) return true
  return (
    similarity(later.sketch, earlier.sketch) >= SAME_STORY && overlap(later.numbers, earlier.numbers) >= SAME_NUMBERS
  )
}

/** Share of the union's smallest shingles that both texts have: Broder's estimate of the Jaccard index (1997). */
function similarity(a: number[], b: number[]): number {
  let union = 0
  let both = 0
  for (let i = 0, j = 0; union < SKETCH && (i < a.length || j < b.length); union++) {
    const left = a[i] ?? Infinity
    const right = b[j] ?? Infinity
    if (left === right) both++
    if (left <= right) i++
    if (right <= left) j++
  }
  return union === 0 ? 0 : both / union
}

function overlap(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 && b.size === 0) return 1
  let both = 0
  for (const number of a) if (b.has(number)) both++
  return both / (a.size + b.size - both)
}

const BASE = 131

/** The smallest hashes of a text's shingles. Of evenly spread hashes they lie below a known bound, so few need sorting. */
function sketchOf(letters: string): number[] {
  const shingles = letters.length - SHINGLE + 1
  const bound = Math.ceil((HASHES * SKETCH * 3) / Math.max(1, shingles))
  const least = smallestBelow(letters, bound)
  return least.length >= SKETCH || bound >= HASHES ? least : smallestBelow(letters, HASHES)
}

const HASHES = 0x1_0000_0000

/** Rolls a hash over the text once; gives at most `SKETCH` different ones, ascending. */
function smallestBelow(letters: string, bound: number): number[] {
  let leading = 1
  for (let step = 1; step < SHINGLE; step++) leading = Math.imul(leading, BASE)
  const found: number[] = []
  let hash = 0
  for (let index = 0; index < letters.length; index++) {
    if (index >= SHINGLE) hash -= Math.imul(letters.charCodeAt(index - SHINGLE), leading)
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(index)) | 0
    if (index < SHINGLE - 1) continue
    const mixed = mix(hash)
    if (mixed < bound) found.push(mixed)
  }
  const sorted = Float64Array.from(found).sort()
  return [...sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]).subarray(0, SKETCH)]
}

/** Spreads a rolled hash so that its smallest values fall anywhere in the text (MurmurHash3's finaliser). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
