import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { AccuracyTable } from "@/app/_components/about/accuracy-table"
import { CalibrationTable } from "@/app/_components/about/calibration-table"
import { Citation } from "@/app/_components/about/citation"
import { CreditList } from "@/app/_components/about/credit-list"
import { WorkedExample } from "@/app/_components/about/worked-example"
import { PageHeading } from "@/app/_components/page-heading"
import { pageMetadata } from "@/app/_lib/metadata"
import { aboutPath } from "@/app/_lib/paths"
import { findEvaluation } from "@/lib/queries"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("about")]
  return pageMetadata({ locale, path: aboutPath(locale), title: t("title"), description: t("intro") })
}

const LIMITS = ["rules", "unknown", "dates", "copies", "advice"] as const
const LICENCES = ["code", "figures", "articles", "official"] as const

export default async function AboutPage() {
  const t = await getTranslations("about")
  const evaluation = findEvaluation()
  return (
    <article className="about">
      <PageHeading title={t("title")} intro={t("intro")} />
      <section>
        <h2 id="reading">{t("reading.title")}</h2>
        <p>{t("reading.text")}</p>
        <WorkedExample />
      </section>
      {evaluation && (
        <>
          <section>
            <h2 id="accuracy">{t("accuracy.title")}</h2>
            <p>{t("accuracy.text")}</p>
            <AccuracyTable evaluation={evaluation} />
            <p>{t("accuracy.precision")}</p>
            <p>{t("accuracy.recall")}</p>
          </section>
          <section>
            <h2 id="certainty">{t("certainty.title")}</h2>
            <p>{t("certainty.text")}</p>
            <CalibrationTable bands={evaluation.calibration} />
          </section>
        </>
      )}
      <section>
        <h2 id="limits">{t("limits.title")}</h2>
        <ul>
          {LIMITS.map(limit => (
            <li key={limit}>{t(`limits.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id="cite">{t("cite.title")}</h2>
        <p>{t("cite.text")}</p>
        <Citation />
      </section>
      <section>
        <h2 id="licences">{t("licences.title")}</h2>
        <dl>
          {LICENCES.map(subject => (
            <div key={subject}>
              <dt>{t(`licences.${subject}.of`)}</dt>
              <dd>{t(`licences.${subject}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2 id="credits">{t("credits.title")}</h2>
        <p>{t("credits.text")}</p>
        <CreditList />
      </section>
    </article>
  )
}
