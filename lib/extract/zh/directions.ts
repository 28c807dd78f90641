/** Words right before a figure (or after 的 behind it) that say which way it went; followed by 至 or 到 they tell a level. */
export const DOWN: readonly string[] = (
  "跌 降 减 亏 贬 砍 挫 泻 缩 裁 下跌 大跌 暴跌 崩跌 重挫 狂泻 跳水 回落 下滑 滑落 下降 降息 降低 降准 下调 调降 调低 下修 削减 减少 减持 减产 减息 减幅 " +
  "缩减 收窄 缩小 缩水 缩表 蒸发 损失 亏损 巨亏 净亏 净损 流出 净流出 外流 卖超 净卖超 净卖出 倒货 抛售 贬值 回撤 回调 回呼 回吐 回档 衰退 衰减 萎缩 跌幅 降幅 " +
  "年减 月减 季减 跌落 走低 下挫 急跌 惨跌 重跌 收跌 收低 走跌 探底 走贬 失血 下滑幅度 跌掉 少赚 低了 少了"
).split(" ")

export const UP: readonly string[] = (
  "涨 升 扬 增 加 弹 赚 上涨 大涨 飙涨 暴涨 飙升 上升 攀升 跃升 劲扬 上扬 反弹 回升 增加 增长 成长 年增 月增 季增 激增 暴增 扩大 加息 升息 上调 调升 调高 上修 " +
  "提升 提高 买超 净买超 净买入 流入 净流入 升值 获利 净赚 涨幅 升幅 增幅 增持 净增 净购入 收涨 收高 走高 走升 弹升 狂飙 大增 骤增 猛增 拉升 拉涨 大升 增产 多赚 高出 多出 超出"
).split(" ")

/** Nouns of change: the word after them may be 为 or 在, which after a verb would tell a level. */
export const CHANGES: readonly string[] = "涨幅 跌幅 升幅 降幅 增幅 减幅 幅度".split(" ")

/** May stand between the word and the figure. */
export const BETWEEN: readonly string[] =
  "了 幅 度 达 高达 多达 逾 约 近 超 大幅 累计 累积 共 合计 幅度 幅度达 幅达 整整 足足 仅 只 又 再 来到 利率 约莫 的 有 掉 首次 共计 将近 ： :".split(
    " ",
  )
/** May also stand after a noun of change. */
export const BETWEEN_NOUN: readonly string[] = "为 在 是 仅为 约为 高达 至 到 来到".split(" ")
