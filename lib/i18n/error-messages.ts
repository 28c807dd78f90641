import type { Locale } from "@/lib/model"

interface ErrorMessages {
  title: string
  body: string
  retry: string
}

/** Apart from the other messages because the error page runs in the browser and would take them all along. */
export const ERROR_MESSAGES: Record<Locale, ErrorMessages> = {
  en: {
    title: "This page could not be shown",
    body: "Something went wrong while drawing it. The figures themselves are not affected.",
    retry: "Try again",
  },
  "zh-Hant": {
    title: "這個頁面暫時無法顯示",
    body: "繪製頁面時出了問題，數字本身不受影響。",
    retry: "再試一次",
  },
  "zh-Hans": {
    title: "这个页面暂时无法显示",
    body: "页面渲染时出了问题，数字本身不受影响。",
    retry: "重试",
  },
}
