import { useTranslations } from "next-intl"
import type { Status } from "@/lib/model"

/** Whether a figure is a fact, an expectation or a level talked about. An actual figure is the plain case. */
export function StatusTag({ status }: { status: Status }) {
  const t = useTranslations()
  return (
    <span className="status-tag" data-status={status} title={t(`statusNote.${status}`)}>
      {t(`status.${status}`)}
    </span>
  )
}
