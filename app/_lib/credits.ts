export interface Credit {
  /** As its package is called. */
  name: string
  /** SPDX expression, as its package states. */
  licence: string
  url: string
}

/** Everything the site is built with that is not our own; a test holds it against package.json. */
export const CREDITS: readonly Credit[] = [
  { name: "@embedpdf/fonts-sc", licence: "OFL-1.1", url: "https://www.npmjs.com/package/@embedpdf/fonts-sc" },
  { name: "@embedpdf/fonts-tc", licence: "OFL-1.1", url: "https://www.npmjs.com/package/@embedpdf/fonts-tc" },
  { name: "@tanstack/react-virtual", licence: "MIT", url: "https://tanstack.com/virtual" },
  { name: "chardet", licence: "MIT", url: "https://github.com/runk/node-chardet" },
  { name: "cli-progress", licence: "MIT", url: "https://github.com/npkgz/cli-progress" },
  { name: "commander", licence: "MIT", url: "https://github.com/tj/commander.js" },
  { name: "echarts", licence: "Apache-2.0", url: "https://echarts.apache.org" },
  { name: "echarts-for-react", licence: "MIT", url: "https://github.com/hustcc/echarts-for-react" },
  { name: "fast-xml-parser", licence: "MIT", url: "https://github.com/NaturalIntelligence/fast-xml-parser" },
  { name: "feedsmith", licence: "MIT", url: "https://feedsmith.dev" },
  { name: "fflate", licence: "MIT", url: "https://101arrowz.github.io/fflate/" },
  { name: "fontkit", licence: "MIT", url: "https://github.com/foliojs/fontkit" },
  { name: "iconv-lite", licence: "MIT", url: "https://github.com/pillarjs/iconv-lite" },
  { name: "js-yaml", licence: "MIT", url: "https://github.com/nodeca/js-yaml" },
  { name: "minisearch", licence: "MIT", url: "https://lucaong.github.io/minisearch/" },
  { name: "next", licence: "MIT", url: "https://nextjs.org" },
  { name: "next-intl", licence: "MIT", url: "https://next-intl.dev" },
  { name: "opencc-js", licence: "MIT AND Apache-2.0", url: "https://github.com/nk2028/opencc-js" },
  { name: "p-retry", licence: "MIT", url: "https://github.com/sindresorhus/p-retry" },
  { name: "papaparse", licence: "MIT", url: "https://www.papaparse.com" },
  { name: "react", licence: "MIT", url: "https://react.dev" },
  { name: "react-dom", licence: "MIT", url: "https://react.dev" },
  { name: "server-only", licence: "MIT", url: "https://www.npmjs.com/package/server-only" },
  { name: "temporal-polyfill", licence: "MIT", url: "https://github.com/fullcalendar/temporal-polyfill" },
  { name: "tsx", licence: "MIT", url: "https://tsx.hirok.io" },
  { name: "yaml", licence: "ISC", url: "https://eemeli.org/yaml/" },
  { name: "zod", licence: "MIT", url: "https://zod.dev" },
]
