const PAIR = /(--\w+(?:-\w+)*): light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\)/g
const ALIAS = /(--\w+(?:-\w+)*): var\((--\w+(?:-\w+)*)\)/g

/** The colours of app/_styles/colours.css in daylight, for pictures that know no style sheet. */
export function lightColours(css: string): ReadonlyMap<string, string> {
  const colours = new Map(Array.from(css.matchAll(PAIR), ([, name = "", light = ""]) => [name, light]))
  for (const [, name = "", same = ""] of css.matchAll(ALIAS)) {
    const colour = colours.get(same)
    if (colour) colours.set(name, colour)
  }
  return colours
}

/** Each `var(--x)` replaced by its colour; throws on one that is not in the sheet. */
export function paint(svg: string, colours: ReadonlyMap<string, string>): string {
  return svg.replace(/var\((--\w+(?:-\w+)*)\)/g, (_, name: string) => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`app/_styles/colours.css: missing: ${name}`)
    return colour
  })
}
