const NEARER = 0.6

interface Props {
  words: { zoomIn: string; zoomOut: string; reset: string; zoomHint: string }
  isWhole: boolean
  /** Null shows all. */
  onZoom: (factor: number | null) => void
}

/** Nearer, farther, all: for those without a wheel or a second finger. */
export function ZoomButtons({ words, isWhole, onZoom }: Props) {
  return (
    <div className="zoom-buttons" title={words.zoomHint}>
      <button type="button" className="icon-button" aria-label={words.zoomIn} onClick={() => onZoom(NEARER)}>
        +
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.zoomOut}
        disabled={isWhole}
        onClick={() => onZoom(1 / NEARER)}
      >
        −
      </button>
      <button type="button" className="tool-button" disabled={isWhole} onClick={() => onZoom(null)}>
        {words.reset}
      </button>
    </div>
  )
}
