/** Characters that bind Chinese sentences of any topic; a pair that holds one tells nothing about the topic. */
const BINDING = new Set(
  "的了是在和与不有为这那也都而及其将就对以于从到被把让但又或并所之个中上下大年月日来会能可要说" +
    "着过还很更最已再去没我你他她它们此该每各第一二三四五六七八九十两多少些什么时候者向如果因由等出后前内外间",
)

const COMMON = new Set(
  (
    "the a an and or but of to in on at by for from with as is are was were be been it its this that these those he she they we you " +
    "his her their our has have had will would could should may might can not no than then so if said says more most about after " +
    "before over under into out up down also which who when what where while all some any one two new year years percent"
  ).split(" "),
)

const RUN = /[\u3400-\u9fff]+|[a-z][a-z0-9'’&-]+/gu

/** Words that carry a topic: neighbouring pairs of Chinese characters, and English words. Takes folded text. */
export function topicWords(folded: string): Set<string> {
  const words = new Set<string>()
  for (const [run] of folded.toLowerCase().matchAll(RUN)) {
    if (run.charCodeAt(0) < 0x3400) {
      if (!COMMON.has(run)) words.add(run)
      continue
    }
    for (let index = 0; index + 1 < run.length; index++) {
      if (!BINDING.has(run[index]!) && !BINDING.has(run[index + 1]!)) words.add(run.slice(index, index + 2))
    }
  }
  return words
}
