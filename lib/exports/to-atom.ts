import { generateAtomFeed } from "feedsmith"
import { periodBounds } from "@/lib/format"
import type { Locale } from "@/lib/model"
import { escapeHtml } from "./escape-html"
import type { ObservationRecord } from "./schemas"
import { uuidOf } from "./uuid-of"

/** A figure with the words a reader of the feed sees. */
export interface FeedFigure {
  record: ObservationRecord
  /** What it is and what it says: `SOFR: 4.22% · 31 Oct 2025`. */
  title: string
  /** Where it was said: publisher, title, date. */
  source: string
}

export interface FeedHead {
  locale: Locale
  /** Undefined for the feed of all indicators. */
  indicatorId?: string
  title: string
  subtitle: string
  /** Who makes the feed; the quotes have authors of their own. */
  author: string
  /** Of the feed itself and of the page it is about. */
  selfUrl: string
  pageUrl: string
}

/** What a reader that comes once in a while may have missed; all figures are in the data files. */
const MOST_ENTRIES = 100
/** Of a feed without figures: `updated` has to be some time, and no clock is asked. */
const NEVER = 0

/**
 * Figures as an Atom feed (RFC 4287), newest article first. A figure counts as new on the day its article was published;
 * one of an undated article is never new and left out.
 */
export function toAtom(head: FeedHead, figures: readonly FeedFigure[]): string {
  const entries = figures
    .flatMap(figure => {
      const at = publishedTime(figure.record)
      return at === null ? [] : [{ ...figure, at }]
    })
    .toSorted(
      (a, b) => b.at - a.at || compare(a.record.articleId, b.record.articleId) || a.record.start - b.record.start,
    )
    .slice(0, MOST_ENTRIES)
  const atom = generateAtomFeed(
    {
      xml: { lang: head.locale },
      id: urnOf([head.locale, head.indicatorId ?? "all"]),
      title: { value: head.title },
      subtitle: { value: head.subtitle },
      updated: new Date(entries[0]?.at ?? NEVER),
      authors: [{ name: head.author, uri: head.pageUrl }],
      links: [
        { rel: "self", type: "application/atom+xml", href: head.selfUrl },
        { rel: "alternate", type: "text/html", hreflang: head.locale, href: head.pageUrl },
      ],
      entries: entries.map(({ record, title, source, at }) => ({
        id: urnOf([head.locale, record.id]),
        title: { value: title },
        updated: new Date(at),
        published: new Date(at),
        links: [
          { rel: "alternate", type: "text/html", href: record.sentenceUrl },
          ...(record.articleUrl && URL.canParse(record.articleUrl) ? [{ rel: "via", href: record.articleUrl }] : []),
        ],
        categories: [{ term: record.indicator }, { term: record.status }],
        content: { type: "html", value: `${quoteHtml(record)}\n<p>${escapeHtml(source)}</p>` },
      })),
    },
    { strict: true },
  )
  return printable(atom)
}

/** The sentence with its figure marked, in its own language. */
function quoteHtml({ quote, quoteStart, start, end, language, sentenceUrl }: ObservationRecord): string {
  const part = (from: number, to?: number) => escapeHtml(quote.slice(from, to))
  const [from, to] = [start - quoteStart, end - quoteStart]
  const marked = `${part(0, from)}<mark>${part(from, to)}</mark>${part(to)}`
  return `<blockquote lang="${language}" cite="${escapeHtml(sentenceUrl)}">${marked}</blockquote>`
}

const publishedTime = ({ publishedAt }: ObservationRecord) => (publishedAt ? periodBounds(publishedAt).from : null)

const urnOf = (path: readonly string[]) => `urn:uuid:${uuidOf(path.join("/"))}`

/** Without what no XML may hold: control characters and halves of letters (XML 1.0, section 2.2). */
const printable = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ")

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
