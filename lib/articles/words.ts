/** Characters that bind Chinese sentences of any topic; a pair that holds one tells nothing about the topic. */
const BINDING =
  "的了是在和与不有为这那也都而及其将就对以于从到被把让但又或并所之个中上下大年月日来会能可要说" +
  "着过还很更最已再去没我你他她它们此该每各第一二三四五六七八九十两多少些什么时候者向如果因由等出后前内外间"

const COMMON = new Set(
  (
    "the a an and or but of to in on at by for from with as is are was were be been it its this that these those he she they we you " +
    "his her their our has have had will would could should may might can not no than then so if said says more most about after " +
    "before over under into out up down also which who what when where while all some any one two new year years percent"
  ).split(" "),
)

/** A word as a number, so that a set of them costs little: a pair of Chinese characters is its two codes, an English word its hash. */
export type TopicWord = number

const NONE = 0
const HAN = 1
const BINDER = 2
const LETTER = 3
/** Goes on a word that a letter began: digits and `'’&-`. */
const WITHIN = 4

const CLASS = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(HAN, 0x3400, 0xa000)
  for (const character of BINDING) table[character.charCodeAt(0)] = BINDER
  for (let code = 97; code <= 122; code++) table[code] = table[code - 32] = LETTER
  for (const character of "0123456789'’&-") table[character.charCodeAt(0)] = WITHIN
  return table
}

/** Words that carry a topic: neighbouring pairs of Chinese characters, and English words. Takes folded text. */
export function topicWords(folded: string): Set<TopicWord> {
  const words = new Set<TopicWord>()
  addTopicWords(folded, folded.length, words)
  return words
}

/** Adds the topic words of a text's first `limit` units. */
export function addTopicWords(folded: string, limit: number, words: Set<TopicWord>): void {
  const end = Math.min(limit, folded.length)
  let before = NONE // class and code of the unit before
  let last = 0
  for (let index = 0; index < end; index++) {
    const code = folded.charCodeAt(index)
    const kind = CLASS[code]!
    if (kind === LETTER) {
      const start = index
      while (index + 1 < end && CLASS[folded.charCodeAt(index + 1)]! >= LETTER) index++
      addEnglish(folded, start, index + 1, words)
    } else if (kind === HAN && before === HAN) words.add((last << 16) | code)
    before = kind
    last = code
  }
}

const SHORTEST = 2
const HASH_BITS = 0x2fff_ffff // below the pairs, which begin at 0x3400_0000
const PRIME = 0x0100_0193 // of FNV-1a

function addEnglish(folded: string, start: number, end: number, words: Set<TopicWord>): void {
  if (end - start < SHORTEST) return
  if (end - start <= LONGEST_COMMON && COMMON.has(folded.slice(start, end).toLowerCase())) return
  let hash = 0x811c_9dc5
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (folded.charCodeAt(index) | 32), PRIME)
  words.add(hash & HASH_BITS)
}

const LONGEST_COMMON = 7
