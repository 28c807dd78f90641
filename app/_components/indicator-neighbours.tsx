import { useLocale, useTranslations } from "next-intl"
import { indicatorPath } from "@/app/_lib/paths"
import type { Indicator } from "@/lib/model"
import { listQuoted } from "@/lib/queries"
import { PageLink } from "./page-link"

/** The indicators before and after this one in the catalogue, among those that articles quote. */
export function IndicatorNeighbours({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  const quoted = listQuoted()
  const at = quoted.findIndex(({ id }) => id === indicator.id)
  if (at === -1) return null
  const sides = [
    { side: "previous", other: quoted[at - 1], before: "← ", after: "" },
    { side: "next", other: quoted[at + 1], before: "", after: " →" },
  ] as const
  return (
    <nav aria-label={t("neighbours")} className="neighbours">
      {sides.map(
        ({ side, other, before, after }) =>
          other && (
            <PageLink
              key={side}
              href={indicatorPath(locale, other.id)}
              rel={side === "previous" ? "prev" : "next"}
              className={`neighbour-${side}`}
              aria-label={`${t(side)}: ${other.name[locale]}`}
            >
              {before}
              {other.shortName[locale]}
              {after}
            </PageLink>
          ),
      )}
    </nav>
  )
}
