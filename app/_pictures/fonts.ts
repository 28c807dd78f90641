import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { create } from "fontkit"
import type { Locale } from "@/lib/model"

/** Noto Sans with the characters of Taiwan and with those of the mainland; both know each other's common ones. */
const FAMILIES = { TC: ["@embedpdf/fonts-tc", "NotoSansHant"], SC: ["@embedpdf/fonts-sc", "NotoSansHans"] } as const
const WEIGHTS = { Regular: 400, Bold: 700 } as const

const modules = createRequire(path.join(process.cwd(), "package.json"))

const fileOf = ([fontPackage, name]: readonly [string, string], weight: string) =>
  path.join(path.dirname(modules.resolve(fontPackage)), "..", "fonts", `${name}-${weight}.otf`)

function readFonts() {
  return Object.entries(FAMILIES).flatMap(([name, family]) =>
    Object.entries(WEIGHTS).map(([weight, value]) => ({
      name,
      weight: value,
      style: "normal" as const,
      data: readFileSync(fileOf(family, weight)),
    })),
  )
}

let fonts: ReturnType<typeof readFonts> | undefined
let known: ReadonlySet<number> | undefined

/** Read once: the same list each time, so that it is parsed only once too. */
export const listFonts = () => (fonts ??= readFonts())

/** The order in which a language looks for its characters. */
export const familyOf = (language: Locale): string => (language === "zh-Hans" ? "SC, TC" : "TC, SC")

/** Code points that some font of each weight has. */
function readKnown(): ReadonlySet<number> {
  const [regular, bold] = Object.values(WEIGHTS).map(
    weight =>
      new Set(
        listFonts()
          .filter(font => font.weight === weight)
          .flatMap(({ data }) => characterSetOf(data)),
      ),
  )
  return new Set([...(regular ?? [])].filter(character => bold?.has(character)))
}

function characterSetOf(data: Buffer): number[] {
  const font = create(data)
  return "characterSet" in font ? font.characterSet : []
}

/**
 * A text without what no font can draw, such as emoji: it would be drawn as boxes, and asked for over the network. The
 * minus sign becomes a dash, since these fonts draw it as wide as a Chinese character.
 */
export function drawable(text: string): string {
  const drawn = (known ??= readKnown())
  return Array.from(text.replaceAll("−", "–"))
    .filter(character => drawn.has(character.codePointAt(0) ?? 0))
    .join("")
}
