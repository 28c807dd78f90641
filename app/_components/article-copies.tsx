import { useTranslations } from "next-intl"
import type { Article } from "@/lib/model"

/** Where a text was found, and where else: a copy is named, never read twice. */
export function ArticleCopies({ article }: { article: Article }) {
  const t = useTranslations("article")
  return (
    <div className="mt-14 max-w-[40rem] border-t border-rule pt-4 text-xs text-muted">
      <p>{t("source", { seed: article.seed, start: article.start, end: article.end })}</p>
      {article.copies.length > 0 && (
        <>
          <p className="mt-3">{t("copies", { count: article.copies.length })}</p>
          <ul className="mt-1">
            {article.copies.map(copy => (
              <li key={`${copy.seed} ${copy.start}`}>
                {t("copy", { seed: copy.seed, start: copy.start, end: copy.end })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
