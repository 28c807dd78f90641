import { useState } from "react"
import { fetchBuilt } from "@/app/_lib/fetch-built"
import { observationsDataPath, type DataFormat } from "@/app/_lib/paths"
import { fill } from "@/lib/charts/fill"
import type { Figure } from "@/lib/figures/figure-table"
import type { ObservationsAnswer } from "@/lib/exports/schemas"
import type { FigureWords } from "./figure-words"

interface Props {
  /** Those that fit, as sorted. */
  figures: readonly Figure[]
  /** Ids of those chosen; where there are none, all that fit are taken. */
  selected: ReadonlySet<string>
  onClear: () => void
  words: FigureWords
}

const FORMATS: readonly DataFormat[] = ["csv", "json"]

/** The figures of the table as files, with the columns the site's data files have. */
export function FigureDownloads({ figures, selected, onClear, words: { figures: t } }: Props) {
  const [hasFailed, setFailed] = useState(false)
  const download = async (format: DataFormat) => {
    setFailed(false)
    try {
      const taken = selected.size > 0 ? figures.filter(({ id }) => selected.has(id)) : figures
      save(
        await fileOf(
          taken.map(({ id }) => id),
          format,
        ),
        `figures.${format}`,
      )
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="downloads">
      {selected.size > 0 && (
        <>
          <span>{fill(t.selected, { count: selected.size })}</span>
          <button type="button" className="inked-link" onClick={onClear}>
            {t.unselect}
          </button>
        </>
      )}
      <span className="text-muted">{t.download}</span>
      {FORMATS.map(format => (
        <button key={format} type="button" className="inked-link" onClick={() => download(format)}>
          {t[format]}
        </button>
      ))}
      {hasFailed && <span role="alert">{t.downloadFailed}</span>}
    </div>
  )
}

async function fileOf(ids: readonly string[], format: DataFormat): Promise<Blob> {
  const { observations } = await fetchBuilt<ObservationsAnswer>(observationsDataPath("json"))
  const byId = new Map(observations.map(record => [record.id, record]))
  const records = ids.flatMap(id => byId.get(id) ?? [])
  if (format === "json")
    return new Blob([JSON.stringify({ observations: records }, null, 1)], { type: "application/json" })
  const [{ toCsv }, { OBSERVATION_COLUMNS, toObservationRow }] = await Promise.all([
    import("@/lib/exports/to-csv"),
    import("@/lib/exports/observation-row"),
  ])
  return new Blob([toCsv(OBSERVATION_COLUMNS, records.map(toObservationRow))], { type: "text/csv;charset=utf-8" })
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
