/** A fiscal year by the month it ends in; `named` tells whether 2026財年 starts or ends in 2026. */
export interface FiscalCalendar {
  endMonth: number
  named: "end" | "start"
}

const CALENDAR_YEAR: FiscalCalendar = { endMonth: 12, named: "end" }

// Sources: the companies' annual reports; 31 U.S.C. § 1102 for the United States government; the budget laws of Japan,
// India and the United Kingdom (April to March) and of Australia (July to June).
const CALENDARS: readonly (readonly [RegExp, FiscalCalendar])[] = [
  [
    /英伟达|辉达|NVIDIA|Nvidia|NVDA|Salesforce|沃尔玛|Walmart|戴尔|\bDell\b|家得宝|Home Depot/gu,
    { endMonth: 1, named: "end" },
  ],
  [/苹果|Apple|高通|Qualcomm|迪士尼|Disney|星巴克|Starbucks|\bVisa\b|西门子|Siemens/gu, { endMonth: 9, named: "end" }],
  [/微软|Microsoft|宝洁|Procter/gu, { endMonth: 6, named: "end" }],
  [/美光|Micron/gu, { endMonth: 8, named: "end" }],
  [/甲骨文|Oracle|耐克|Nike|联邦快递|FedEx/gu, { endMonth: 5, named: "end" }],
  [/博通|Broadcom|应用材料|应材|Applied Materials|惠普|\bHP\b/gu, { endMonth: 10, named: "end" }],
  [/阿里巴巴|阿里(?!山)|Alibaba|联想|Lenovo/gu, { endMonth: 3, named: "end" }],
  [
    /美国(?:联邦)?政府|联邦(?!储备|快递|基金)|赤字|美国国债|美国财政部|国会预算办公室|\bCBO\b|[Ff]ederal (?!Reserve|funds|Open)|\bdeficit|\boutlays|U\.?S\.? (?:government|Treasury)|Congress/gu,
    { endMonth: 9, named: "end" },
  ],
  [
    /日本|Japan|丰田|Toyota|索尼|Sony|软银|SoftBank|任天堂|Nintendo|印度|India|英国政府/gu,
    { endMonth: 3, named: "start" },
  ],
  [/澳大利亚|澳洲|Australia/gu, { endMonth: 6, named: "end" }],
]

const NEAR_CHARS = 80

/** The calendar of the company or government named nearest, before or after; the calendar year when none is. */
export function fiscalCalendarNear(folded: string, start: number, end: number): FiscalCalendar {
  const from = Math.max(0, start - NEAR_CHARS)
  const text = folded.slice(from, end + NEAR_CHARS)
  let best = CALENDAR_YEAR
  let bestDistance = Infinity
  for (const [names, calendar] of CALENDARS) {
    for (const { index } of text.matchAll(names)) {
      const at = from + index
      const distance = at < start ? start - at : (at - end) * 2 // whose year it is usually stands before
      if (distance < bestDistance) {
        best = calendar
        bestDistance = distance
      }
    }
  }
  return best
}
