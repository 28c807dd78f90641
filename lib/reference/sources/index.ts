import type { Source } from "../source"
import { seoulClose } from "./bank-of-korea"
import { iorb, won } from "./federal-reserve-board"
import { effr, reverseRepo, sofr, standingRepo, targetRange } from "./new-york-fed"
import { tga } from "./treasury"
import { tsmcRevenue } from "./twse"

/** Every source that can be asked here; the Bank of Korea only with a key. */
export function listSources(bankOfKoreaKey = process.env.BANK_OF_KOREA_KEY): Source[] {
  const keyed = bankOfKoreaKey ? [seoulClose(bankOfKoreaKey)] : []
  return [targetRange, effr, sofr, standingRepo, reverseRepo, iorb, won, ...keyed, tga, tsmcRevenue]
}
