import type { Group, Locale, Stat, Status } from "@/lib/model"

/** The words a chart says; plain text with `{name}` places, so that they cross to the client. */
export interface ChartStrings {
  status: Record<Status, string>
  stat: Record<Stat, string>
  group: Record<Group, string>
  /** Heads the column of newest figures. */
  newest: string
  /** Head what lies before and after the time a timeline covers. */
  earlier: string
  later: string
  /** What a screen reader is told: `{name}`, `{count}`, `{latest}`, `{period}`. */
  label: string
  emptyLabel: string
  /** `{count}` lanes of `{figures}` figures. */
  timelineLabel: string
  /** How the keyboard moves, read once when the chart gets the focus. */
  hint: string
  /** Heading of the list of sources of one mark; `{count}`. */
  sources: string
  /** `{count}` more figures in the same place. */
  more: string
  close: string
  untitled: string
  /** The unit where every value is told by the first one shown. */
  indexed: string
}

const STRINGS: Readonly<Record<Locale, ChartStrings>> = {
  en: {
    status: {
      actual: "actual",
      previous: "before the change",
      forecast: "forecast",
      previous_forecast: "earlier forecast",
      threshold: "level watched",
      hypothetical: "hypothetical",
      baseline: "norm",
    },
    stat: {
      level: "level",
      high: "high",
      low: "low",
      average: "average",
      intraday: "intraday",
      close: "close",
      cumulative: "cumulative",
      change: "change",
    },
    group: {
      policy: "Policy & funding",
      fx: "Exchange rates",
      "us-economy": "US economy",
      fiscal: "Public finances",
      taiwan: "Taiwan",
      ai: "AI & technology",
      markets: "Markets",
    },
    newest: "Newest",
    earlier: "earlier",
    later: "later",
    label: "Chart of {name}: {count} quoted figures; the latest is {latest} ({period}).",
    emptyLabel: "Chart of {name}: no figure quoted yet.",
    timelineLabel: "Timeline of {figures} quoted figures in {count} lanes, one for each indicator.",
    hint: "Arrow keys step through the figures, Enter opens the sentence a figure was quoted in.",
    sources: "{count} sentences quote figures here",
    more: "and {count} more here",
    close: "Close",
    untitled: "Untitled article",
    indexed: "first figure shown = 100",
  },
  "zh-Hant": {
    status: {
      actual: "實際值",
      previous: "變動前",
      forecast: "預測",
      previous_forecast: "先前預測",
      threshold: "關注水位",
      hypothetical: "假設",
      baseline: "常態基準",
    },
    stat: {
      level: "水準",
      high: "高點",
      low: "低點",
      average: "平均",
      intraday: "盤中",
      close: "收盤",
      cumulative: "累計",
      change: "變動",
    },
    group: {
      policy: "貨幣政策與資金面",
      fx: "匯率",
      "us-economy": "美國經濟",
      fiscal: "財政",
      taiwan: "台灣",
      ai: "AI 與科技",
      markets: "市場",
    },
    newest: "最新",
    earlier: "更早",
    later: "更晚",
    label: "{name}走勢圖：共{count}個引述數字，最新為{latest}（{period}）。",
    emptyLabel: "{name}走勢圖：尚無引述數字。",
    timelineLabel: "時間軸：{count}項指標、{figures}個引述數字，每項指標一列。",
    hint: "以方向鍵逐一檢視數字，按 Enter 開啟引述該數字的句子。",
    sources: "此處有{count}句引述",
    more: "此處另有{count}個數字",
    close: "關閉",
    untitled: "無標題文章",
    indexed: "首個數字＝100",
  },
  "zh-Hans": {
    status: {
      actual: "实际值",
      previous: "变动前",
      forecast: "预测",
      previous_forecast: "先前预测",
      threshold: "关注点位",
      hypothetical: "假设",
      baseline: "常态基准",
    },
    stat: {
      level: "水平",
      high: "高点",
      low: "低点",
      average: "平均",
      intraday: "盘中",
      close: "收盘",
      cumulative: "累计",
      change: "变动",
    },
    group: {
      policy: "货币政策与流动性",
      fx: "汇率",
      "us-economy": "美国经济",
      fiscal: "财政",
      taiwan: "台湾",
      ai: "AI 与科技",
      markets: "市场",
    },
    newest: "最新",
    earlier: "更早",
    later: "更晚",
    label: "{name}走势图：共{count}个引述数字，最新为{latest}（{period}）。",
    emptyLabel: "{name}走势图：暂无引述数字。",
    timelineLabel: "时间轴：{count}项指标、{figures}个引述数字，每项指标一行。",
    hint: "用方向键逐个查看数字，按 Enter 打开引述该数字的句子。",
    sources: "此处有{count}句引述",
    more: "此处另有{count}个数字",
    close: "关闭",
    untitled: "无标题文章",
    indexed: "首个数字＝100",
  },
}

/** The charts' own words in a locale; a page may pass others. */
export const chartStrings = (locale: Locale): ChartStrings => STRINGS[locale]
