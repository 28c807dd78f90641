import type { Wordings } from "../wordings"

/** English, in any case of letters. */
export const enWordings: Wordings = {
  prior: /(?:previous (?:day's )?close of|(?:^|[\s(,|])(?:previous|prior|prev\.?))\s?(?::|was|of)?\s*/u,
  dayBefore: /(?:the (?:day|session) before|a day earlier)(?: it)?(?: was)? /u,
  broken:
    /(?:broke|breached|crossed|topped|surpassed|fell below|rose above|climbed above|fell past|slid past|weakened past) (?:the )?/u,
  notReached: /(?:won't|will not|unlikely to|not going to) (?:reach|hit|exceed|top|break|fall below|rise above) /u,
  notSo: /\bnot ?/u,
  expectedBefore:
    /\b(?:(?:expectations?|estimates?|forecasts?|consensus|predictions?|calls?) (?:of|for|was|were|at)|had (?:expected|forecast|predicted|priced(?: in)?|pencill?ed in|looked for|estimated|projected)) (?:an? |about |around )?/u,
  expectedBehind:
    /\s?(?:(?:that |which )?(?:analysts|economists|officials|policymakers|the market|markets|investors|it|they|consensus)? ?(?:had |have |were )?(?:expected|saw|seen|forecast|projected|estimated|predicted|pencilled in|penciled in)\b|(?:consensus|forecast|estimate)\b|(?:cut|hike|move|increase)? ?(?:is|are|was|were) (?:now )?(?:fully |nearly |almost |all but )?priced)/u,
  spokenOf: / (?:mark|level|handle) (?:once|whenever)\b/u,
  firstTold: /(?:previously|initially|first|originally) (?:reported|estimated|announced|published) (?:of )?/u,
  toldBefore: / (?:previously|initially|first|originally) (?:reported|estimated|announced|published)/u,
  margin: /(?:±|\+\/-|plus or(?: minus)?|give or take(?: about)?) ?/u,
  asks: /\bwhether\b/u,
  asksFirst: /(?:^|: )["'“]?(?:what if|would|could|can|will|should|is|are|might)\b/u,
  forecastNoun:
    /\b(?:its|their|his|her|the|an?|of|'s)(?: [\w-]+){0,3} (?:forecasts?|estimates?|projections?|outlook|target|guidance|predictions?|call|dot)\b|\b(?:price target|forecast for|projection|outlook)/u,
  revises:
    /\b(?:rais|lower|cut|trim|lift|upgrad|downgrad|revis|bump|slash|boost|hik|nudg|mark)(?:e?d|es|ing|s|ting|ted|med|ming)?\b/u,
  revised: /\brevis(?:e|ed|es|ing)\b/u,
  band: /\b(?:low|high|peak|trough|bottom|top|between|rang(?:e|es|ed|ing))\b/u,
  compared: /\b(?:compared with|versus|from|than)\b[^,。;]{0,8}/u,
  turns: /(?:but|while|whereas|although|though|however|yet|instead)\b/u,
  sameDay: /(?:that day|the same day|that session)/u,
  nextDay: /(?:the next day|the following day)/u,
  dayEarlier: /(?:a day earlier|the previous day|the day before|the previous session)/u,
  sameMonth: /(?:that month|the same month)/u,
  monthEarlier: /(?:the previous month|the prior month|the month before|a month earlier)/u,
  yearBefore: /the (?:previous year|prior year|year before)/u,
  stepEarlier:
    /(?:the )?(?:previous|prior|last|preceding) (?:month|quarter)|a (?:month|quarter) (?:earlier|ago|before)/u,
  yearEarlier: /year[ -](?:earlier|ago|before)$|^the (?:previous|prior) year$/u,
  yearless: /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?/u,
  now: /\b(?:now|currently|at present)\b(?! (?:see|expect|forecast|project|look|predict))[^,]{0,8}$/u,
  against: /\b(?:than|from|above|below|compared with|compared to|versus|over)\s?(?:the )?/u,
  vintage: /(?:'s)? (?:projections?|forecasts?|estimates?|dots?|median|SEP)\b/u,
  record: null,
  rank: /(?:highest|lowest|biggest|largest|strongest|weakest|most|first|second|third|fourth|fifth) (?:[a-z]+ ){0,4}(?:(?:in|of|over|since) )?(?:the )?/u,
  fastens: /,? ?(?:at|in|on|for|by|during|as of|as at)(?: the)? /u,
  owns: /(?:['’]s)?\s?/u,
  possesses: /['’]s /u,
  yearEnd: /\bend\b/u,
  aimedBefore: /\b(?:targets?|targeting) (?:of |at |to )?(?:about |around )?/u,
  aimedBehind:
    / (?:price |year-end )?(?:targets?|forecasts?|calls?|views?)\b| (?:is|was) (?:only |just )?a (?:matter|question) of time/u,
  modifies: /\bbetween\b/u,
  contract: / (?:delivery|contracts?|expiry|settlement|(?:[a-z]+ )?futures)\b/u,
  carriesOn: /(?:implying|suggesting|signall?ing|indicating|meaning|taking|bringing|which would|equivalent to|or) /u,
}
