import type { View } from "./view"

/** Everybody an article names. Counted when first asked for: most figures have their entity near. */
export class Cast {
  private counted: Count | undefined
  private leading: Map<string, string> | undefined

  constructor(private readonly views: readonly View[]) {}

  /** Classes of which the article names anybody at all. */
  get classes(): ReadonlySet<string> {
    return this.count.classes
  }

  /** What the article is about as a whole, by class: the entity most often named, if it clearly leads. */
  get topics(): ReadonlyMap<string, string> {
    return (this.leading ??= leadersOf(this.count.times))
  }

  private get count(): Count {
    return (this.counted ??= countNames(this.views))
  }
}

interface Count {
  classes: Set<string>
  /** By class and id; who is only implied counts as a country. */
  times: Map<string, Map<string, number>>
}

function countNames(views: readonly View[]): Count {
  const classes = new Set<string>()
  const times: Count["times"] = new Map()
  const count = (name: string, id: string) => {
    const ids = times.get(name)
    if (ids) ids.set(id, (ids.get(id) ?? 0) + 1)
    else times.set(name, new Map([[id, 1]]))
  }
  for (const { phrases } of views) {
    for (const { payload: term } of phrases) {
      for (const { id, class: name, implies } of term.allEntities) {
        classes.add(name)
        count(name, id)
        for (const country of implies) count("country", country)
      }
    }
  }
  return { classes, times }
}

const LEAD = 0.6 // share of a class's mentions that makes an entity the topic

function leadersOf(times: Count["times"]): Map<string, string> {
  const leaders = new Map<string, string>()
  for (const [name, ids] of times) {
    const [lead] = [...ids].sort((a, b) => b[1] - a[1])
    const total = [...ids.values()].reduce((sum, n) => sum + n, 0)
    if (lead && lead[1] / total >= LEAD) leaders.set(name, lead[0])
  }
  return leaders
}
