import { useTranslations } from "next-intl"
import { STATUSES, type Point } from "@/lib/model"
import { StatusGlyph } from "./status-glyph"
import { StatusTag } from "./status-tag"

/** What the kinds of figure on this page mean. */
export function StatusKey({ points }: { points: Pick<Point, "status">[] }) {
  const t = useTranslations("statusNote")
  const present = STATUSES.filter(status => points.some(point => point.status === status))
  return (
    <dl className="mt-6 flex flex-wrap gap-x-8 gap-y-1 text-xs text-muted">
      {present.map(status => (
        <div key={status} className="flex gap-2">
          <dt className="status-name">
            <StatusGlyph status={status} />
            <StatusTag status={status} />
          </dt>
          <dd>{t(status)}</dd>
        </div>
      ))}
    </dl>
  )
}
