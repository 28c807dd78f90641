import { useLocale, useTranslations } from "next-intl"
import { articleHeading } from "@/app/_lib/article-heading"
import { articlePath } from "@/app/_lib/paths"
import { findArticleSummary, findIndicator, listChecks } from "@/lib/queries"
import { PageLink } from "../page-link"
import { CheckSection } from "./check-section"

/** Numbers that were read as an indicator's and left out because it can hardly have had them. */
export function ImplausibleList() {
  const locale = useLocale()
  const t = useTranslations("checks.implausible")
  const { implausible } = listChecks()
  if (implausible.length === 0) return null
  return (
    <CheckSection title={t("title")} intro={t("intro")}>
      <ul className="check-lines">
        {implausible.map(({ rule, articleId, start, text }) => {
          const article = findArticleSummary(articleId)
          return (
            <li key={`${articleId} ${start}`}>
              <span>{findIndicator(rule)?.shortName[locale] ?? rule}</span>
              <span lang={article?.language}>{text}</span>
              {article && (
                <PageLink
                  href={articlePath(locale, articleId)}
                  lang={article.language}
                  className="inked-link check-wide"
                >
                  {articleHeading(article)}
                </PageLink>
              )}
            </li>
          )
        })}
      </ul>
    </CheckSection>
  )
}
