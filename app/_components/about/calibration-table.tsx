import { useLocale, useTranslations } from "next-intl"
import type { Evaluation } from "@/lib/schemas"

/** Of the figures read with a certainty, how many are right: a bar beside the band it should lie in. */
export function CalibrationTable({ bands }: { bands: Evaluation["calibration"] }) {
  const locale = useLocale()
  const t = useTranslations("about.certainty")
  const percent = new Intl.NumberFormat(locale, { style: "percent" })
  const number = new Intl.NumberFormat(locale)
  return (
    <table className="about-table calibration">
      <thead>
        <tr>
          <th scope="col">{t("columns.said")}</th>
          <th scope="col" className="numeric">
            {t("columns.read")}
          </th>
          <th scope="col">{t("columns.right")}</th>
        </tr>
      </thead>
      <tbody>
        {bands
          .filter(({ read }) => read > 0)
          .map(({ from, to, read, right }) => (
            <tr key={from}>
              <th scope="row">
                {percent.format(from)}–{percent.format(to)}
              </th>
              <td className="numeric">{number.format(read)}</td>
              <td>
                <span className="calibration-share">{percent.format(right / read)}</span>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="calibration-band" x={from * 100} width={(to - from) * 100} height="6" />
                  <rect className="calibration-bar" width={(right / read) * 100} y="2" height="2" />
                </svg>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
