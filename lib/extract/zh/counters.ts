/** Words that count things: a Han numeral before one of them is a number. The counter is kept as the unit, outside the span. */
export const COUNTERS: readonly string[] = (
  "个 名 人 位 家 所 间 颗 枚 台 辆 架 艘 部 座 栋 户 次 场 轮 届 批 项 件 条 张 份 本 册 款 种 类 组 队 支 只 头 匹 棵 株 块 片 层 套 双 笔 股 " +
  "签 注 票 席 国 州 省 市 县 城 大 句 字 词 步 代 级 道 关 环 强 档 篇 集 章 节 列 排 箱 包 瓶 杯 盒 袋 口 手 多家 多个 阶段 颗星 人次 年期 " +
  "个交易日 交易日 星期 周 天 年 个月 个季度 个标准差 标准差 票 店 门 岁 处 起 宗 单 例 架次 车 厂 度 艘次 万人 家次 位数 行 步 连"
).split(" ")

/** 一 before these is an article or part of a word, not a count. */
export const AFTER_ONE =
  "些个种下点样般直定起切旦路方面边带手条项件场轮回批番步道系流致律举向如时再同共贯味代级度体家人位国行部组队片头口号门大层块类股线连单句字处例环行度"

/** Time words: what stands before them belongs to the dates of the text. */
export const TIME_WORDS: readonly string[] =
  "年 月 日 号 时 点钟 季 季度 周 天 世纪 年代 个月 个季度 个星期 星期 周年 财年 年度 年期 年级 刻 旬 月份 年底 年初".split(
    " ",
  )
