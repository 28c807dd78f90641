import { indicatorPath } from "@/app/_lib/paths"
import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"
import type { View } from "@/lib/charts/view"
import { PageLink } from "../page-link"
import { PointsTable } from "./points-table"
import { SortChoice } from "./sort-choice"
import type { ChangeView } from "./use-view"
import type { ExplorerWords } from "./words"

interface Props {
  data: ChartData
  /** What the chart shows; the tables say the same. */
  visible: readonly ChartPoint[]
  view: View
  onChange: ChangeView
  words: ExplorerWords
}

/** All that an indicator's chart draws, as tables: its own figures, then those of its relatives. */
export function ExplorerTables({ data, visible, view, onChange, words }: Props) {
  const [own, ...related] = data.indicators
  if (!own) return null
  const pointsOf = (id: string) => visible.filter(({ indicator }) => indicator === id)
  const shared = { data, view, onChange, words }
  return (
    <section className="explorer-tables">
      <div className="explorer-tables-head">
        <h2 className="text-xl">{words.table}</h2>
        <SortChoice view={view} onChange={onChange} words={words} />
      </div>
      <PointsTable indicator={own} points={pointsOf(own.id)} label={own.name} {...shared} />
      {related
        .filter(({ id }) => pointsOf(id).length > 0)
        .map(indicator => (
          <section key={indicator.id} className={`mt-12 hue-${indicator.hue}`}>
            <h3 className="mb-4 text-lg">
              <PageLink href={indicatorPath(data.locale, indicator.id)}>{indicator.name}</PageLink>
            </h3>
            <PointsTable
              indicator={indicator}
              points={pointsOf(indicator.id)}
              label={indicator.name}
              withIds={false}
              {...shared}
            />
          </section>
        ))}
    </section>
  )
}
