import chardet from "chardet"
import iconv from "iconv-lite"
import { fold } from "@/lib/text/fold"

/** A file's text, or what is wrong with it in the words of a message. */
export type Decoded = { text: string } | { wrong: string }

const WANTED = "want UTF-8, UTF-16 with a byte order mark, GBK, GB18030 or Big5"

/** The hundred commonest characters of Chinese prose, folded: mojibake holds hardly any of them. */
const COMMON = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处市金融银股美元亿万报美联价格率通胀息降升台币",
)
const LEAST_COMMON = 0.25 // share of common characters among the Chinese of real prose is about one half

/**
 * Decodes a file: byte order mark, else strict UTF-8, else the Chinese encoding that gives real prose. Line ends become \n,
 * so that offsets are the same whatever machine a file was saved on.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { wrong: "missing text: the file is empty" }
  const text = decodeUnicode(bytes) ?? decodeChinese(bytes) ?? decodeWestern(bytes)
  if (text === null) return { wrong: `invalid encoding: ${JSON.stringify(chardet.detect(bytes))} (${WANTED})` }
  if (text.includes("\0")) return { wrong: `invalid file: binary data (${WANTED})` }
  const lines = text.replaceAll(/\r\n?/gu, "\n")
  return lines.trim() === "" ? { wrong: "missing text: the file is empty" } : { text: lines }
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes) // drops the mark
  } catch {
    return null
  }
}

/** chardet's guess goes first, but short texts mislead it: the guess must read as prose, else the other one is tried. */
function decodeChinese(bytes: Uint8Array): string | null {
  const guesses = chardet.analyse(bytes).flatMap(({ name }) => (name === "Big5" || name === "GB18030" ? [name] : []))
  const decoded = [...new Set([...guesses, "GB18030", "Big5"])].map(encoding => {
    const text = iconv.decode(Buffer.from(bytes), encoding)
    return { text, common: text.includes("\ufffd") ? 0 : shareOfCommon(text) }
  })
  const best = decoded.reduce((a, b) => (b.common > a.common ? b : a))
  return best.common >= LEAST_COMMON ? best.text : null
}

function shareOfCommon(text: string): number {
  const strange = Array.from(fold(text)).filter(character => character > "\u00ff" && /\p{L}/u.test(character))
  return strange.length === 0 ? 0 : strange.filter(character => COMMON.has(character)).length / strange.length
}

const MOST_ACCENTS = 0.1

/** Windows-1252, for an English text that is ASCII but for its quotation marks and accents. */
function decodeWestern(bytes: Uint8Array): string | null {
  const high = bytes.filter(byte => byte >= 0x80).length
  const control = bytes.some(byte => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)
  return !control && high / bytes.length < MOST_ACCENTS ? iconv.decode(Buffer.from(bytes), "windows-1252") : null
}
