/** Words that count things: a Han numeral before one of them is a number. The counter is kept as the unit, outside the span. */
export const COUNTERS: readonly string[] = (
  "个 名 人 位 家 所 间 颗 枚 台 辆 架 艘 部 座 栋 户 次 场 轮 届 批 项 件 条 张 份 本 册 款 种 类 组 队 支 只 头 匹 棵 株 块 片 层 套 双 笔 股 " +
  "签 注 票 席 国 州 省 市 县 城 大 句 字 词 步 代 级 道 环 档 篇 集 章 节 列 排 箱 包 瓶 杯 盒 袋 口 手 多家 多个 阶段 颗星 人次 年期 " +
  "个交易日 交易日 星期 周 天 年 个月 个季度 个标准差 标准差 票 店 门 岁 起 宗 单 例 架次 车 厂 度 艘次 万人 家次 位数 行 步"
).split(" ")

/** 一 counts before these; before any other counter it is an article (一个, 一种, 一份). */
export const AFTER_ONE = "次只票席颗枚辆艘架匹棵双签岁"

/** These count whole things only: in 38兆国债 and 数万亿大单 the word begins with the noun. */
export const SMALL_COUNTERS = "国州省市县城大店门厂车级步手口行代度"

/** Time words: what stands before them belongs to the dates of the text. */
export const TIME_WORDS: readonly string[] =
  "年 月 日 号 时 点钟 季 季度 周 天 世纪 年代 个月 个季度 个星期 星期 周年 财年 年度 年期 年级 刻 旬 月份 年底 年初".split(
    " ",
  )

/** These begin with a counter but name a place on a scale: 1,480大关 is no count of 大. */
export const NOT_COUNTERS: readonly string[] = ["大关", "位置", "大盘"]
