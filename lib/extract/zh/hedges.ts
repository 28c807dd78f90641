import type { Bound } from "@/lib/model"

/** Words right before a figure, after folding; the longest wins, so 不超过 is not 超过. */
export const BEFORE: Readonly<Record<string, Bound>> = {
  ...bounds(
    "about",
    "约 大约 约合 约为 大概 大致 近 将近 接近 逼近 几近 趋近 左近 差不多 估约 粗估 概约 约莫 大略 逾近",
  ),
  ...bounds(
    "above",
    "逾 超过 超 超逾 突破 破 冲破 冲过 衝过 站上 站稳 站稳于 飞越 越过 跨越 跨过 高于 大于 多于 高过 胜过 起码 至少 最少 不低于 不少于 不小于 不下 不下于 " +
      "不止 不只 远超 远超过 大于等于 大于或等于 大于或者等于 重返 收复 升破 贬破 涨破 突破了 打破 稳在 稳于 上破 重上 升穿 直破",
  ),
  ...bounds(
    "below",
    "不到 不及 低于 不足 未满 少于 小于 未到 未及 不超过 不超 不高于 不多于 不大于 至多 最多 顶多 未超过 没有超过 没超过 从未超过 未突破 没有突破 不会超过 " +
      "不会突破 不会达到 不会高于 跌破 失守 跌穿 跌落 跌至不足 降破 击穿 掼破 摜破 下探至不足 小于等于 小于或等于 小于或者等于 未逾 不逾 尚未突破 未破 不破",
  ),
}

/** Words right after a figure. */
export const AFTER: Readonly<Record<string, Bound>> = {
  ...bounds("about", "左右 上下 附近 前后 上下波动 左右水平 之谱"),
  ...bounds(
    "above",
    "以上 之上 或以上 或者以上 及以上 多 余 许多 有余 开外 起跳 起 甚至更高 或更高 或更多 或者更高 或者更多 甚至更多 往上 出头 之多 关卡之上 关口之上 大关之上 关卡以上 关口以上 大关以上",
  ),
  ...bounds(
    "below",
    "以下 之下 或以下 或者以下 及以下 以内 之内 甚至更低 或更低 或更少 或者更低 或者更少 甚至更少 不到 关卡之下 关口之下 关卡以下 关口以下 大关以下",
  ),
}

/** May stand between a hedge and its figure: 约落在90元, 突破了5万. */
export const BETWEEN: readonly string[] = "落在 在 为 达 达到 有 合 了 于 是 至 到 共 计 占 值 每 过".split(" ")

/** Characters that make another word of a hedge behind them: 条约5项, 最近5天, 出超5亿. */
export const NOT_AFTER: Readonly<Record<string, string>> = {
  约: "条合签纽制违节预契公誓租特履立大简续邀赴",
  近: "最附邻远新亲靠",
  超: "买卖入出赤反",
  破: "打看爆侦",
  起: "一发掀引买",
  余: "其剩盈业多结",
  多: "最很更许太众诸好",
  逾: "",
}

function bounds(bound: Bound, list: string): Record<string, Bound> {
  return Object.fromEntries(list.split(" ").map(word => [word, bound]))
}
