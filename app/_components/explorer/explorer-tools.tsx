"use client"

import type { ChartData, TimeAxis } from "@/lib/charts/chart-data"
import { canIndex, canLog } from "@/lib/charts/indexed"
import { LAYERS, RANGES, SCALES, type RangePreset, type View } from "@/lib/charts/view"
import { zoomAxis } from "../chart/zoom"
import { ZoomButtons } from "../chart/zoom-buttons"
import { Segmented } from "./segmented"
import type { ChangeView } from "./use-view"
import type { ExplorerWords } from "./words"

interface Props {
  data: ChartData
  view: View
  axis: TimeAxis | undefined
  whole: TimeAxis
  onZoom: (axis: TimeAxis | null) => void
  onChange: ChangeView
  words: ExplorerWords
}

const ALL = "all"

/** The time shown and the scale of values, where another one would tell something. */
export function ExplorerTools({ data, view, axis, whole, onZoom, onChange, words }: Props) {
  const ranges: { value: RangePreset | typeof ALL; text: string; name: string }[] = [
    ...RANGES.map(value => ({ value, text: words.ranges[value], name: words.rangeNames[value] })),
    { value: ALL, text: words.allTime, name: words.allTimeName },
  ]
  const scales = SCALES.filter(
    scaling => scaling === "linear" || (scaling === "log" ? canLog(data) : canIndex(data)) || scaling === view.scaling,
  ).map(value => ({ value, text: words.scales[value], name: words.scaleNames[value] }))
  return (
    <div className="explorer-tools">
      <Segmented
        label={words.range}
        options={ranges}
        value={view.range ?? (axis ? null : ALL)}
        onChoose={value => onChange({ range: value === ALL ? null : value, from: null, to: null })}
      />
      {scales.length > 1 && (
        <Segmented
          label={words.scale}
          options={scales}
          value={view.scaling}
          onChoose={scaling => onChange({ scaling })}
        />
      )}
      <Layers data={data} view={view} onChange={onChange} words={words} />
      <ZoomButtons
        words={words}
        isWhole={axis === undefined}
        onZoom={factor => onZoom(factor === null ? null : zoomAxis(axis ?? whole, whole, factor))}
      />
    </div>
  )
}

/** What may lie behind the quoted figures, each shown or not. */
function Layers({ data, view, onChange, words }: Pick<Props, "data" | "view" | "onChange" | "words">) {
  const held = LAYERS.filter(layer => (layer === "official" ? data.reference : (data.decisions ?? [])).length > 0)
  const toggled = (layer: (typeof LAYERS)[number]) =>
    view.hidden.includes(layer) ? view.hidden.filter(one => one !== layer) : [...view.hidden, layer]
  if (held.length === 0) return null
  return (
    <div role="group" aria-label={words.layers} className="segmented">
      {held.map(layer => (
        <button
          key={layer}
          type="button"
          aria-pressed={!view.hidden.includes(layer)}
          title={words.layerHints[layer]}
          onClick={() => onChange({ hidden: toggled(layer) })}
        >
          {words.layerNames[layer]}
        </button>
      ))}
    </div>
  )
}
