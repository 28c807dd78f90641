import type { Locale } from "@/lib/model"
import { escapeHtml } from "./escape-html"

export interface EmbedPage {
  locale: Locale
  title: string
  /** The newest figure and when it was, as the indicator's page shows them; null where nothing was quoted. */
  newest: { value: string; about: string } | null
  /** What a screen reader is told of the chart. */
  label: string
  /** The chart once a width, as SVG of our own making. */
  pictures: readonly { width: number; svg: string }[]
  /** Where the figures are from, and the way to them. */
  source: string
  link: string
  pageUrl: string
  css: string
}

/** `?theme=light` or `dark` overrules the system. Nothing is stored, nothing is asked of the page around it. */
const THEME_SCRIPT =
  'var t=new URLSearchParams(location.search).get("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t'

/** A whole HTML document for an iframe: a chart whose marks are links, with no script but the theme's. */
export function toEmbedPage({ locale, title, newest, label, pictures, source, link, pageUrl, css }: EmbedPage): string {
  const page = `href="${escapeHtml(pageUrl)}" target="_blank" rel="noopener"`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(pageUrl)}">
<link rel="icon" href="data:,">
<script>${THEME_SCRIPT}</script>
<style>${css}</style>
</head>
<body>
<main>
<figure aria-labelledby="title">
<figcaption>
<h1 id="title"><a ${page}>${escapeHtml(title)}</a></h1>
${newest ? `<p class="newest"><strong>${escapeHtml(newest.value)}</strong> ${escapeHtml(newest.about)}</p>` : ""}
</figcaption>
<div role="group" aria-label="${escapeHtml(label)}">
${pictures.map(({ width, svg }) => `<div class="picture picture-${width}">${svg}</div>`).join("\n")}
</div>
<p class="source"><span>${escapeHtml(source)}</span> <a ${page}>${escapeHtml(link)} ↗</a></p>
</figure>
</main>
</body>
</html>
`
}
