/** So many places a px column keeps whatever is in it. */
const FEW = 4

/**
 * A path with no more than four places in a px column: its first, last, lowest and highest. What is drawn is the same
 * (Jugel et al., "M4", VLDB 2014). Places come ordered by x.
 */
export function thinPath(path: readonly [number, number][]): [number, number][] {
  const thin: [number, number][] = []
  for (let start = 0; start < path.length;) {
    const column = columnOf(path[start])
    let end = start + 1
    while (end < path.length && columnOf(path[end]) === column) end++
    thin.push(...(end - start <= FEW ? path.slice(start, end) : extremes(path, start, end)))
    start = end
  }
  return thin
}

const columnOf = (place: readonly [number, number] | undefined) => Math.floor(place?.[0] ?? 0)

function extremes(path: readonly [number, number][], start: number, end: number): [number, number][] {
  const heightAt = (index: number) => path[index]?.[1] ?? 0
  let [low, high] = [start, start]
  for (let index = start; index < end; index++) {
    if (heightAt(index) < heightAt(low)) low = index
    if (heightAt(index) > heightAt(high)) high = index
  }
  const kept = [...new Set([start, low, high, end - 1])].toSorted((a, b) => a - b)
  return kept.flatMap(index => path.slice(index, index + 1))
}
