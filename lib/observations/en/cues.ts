import { list, type CueTable } from "../cue"

/** English; lower case matches any case. Inflections are listed, so that a word is found only as meant. */
export const enCues: CueTable = {
  forecast: list(`
    expect | expects | expected | expecting | expectation | expectations | forecast | forecasts | forecasted |
    forecasting | growth call | projects | projected | projection | projections | project | predicts | predicted | predict |
    sees | see | seen | estimates | estimated | estimate | anticipates | anticipated | likely | will |
    is set to | are set to | set to | is poised to | poised to | outlook | guidance | guided | guides |
    would | looked for | looking for | pencil in | pencilled in | penciled in | pencils in | price in | pricing in | priced in | bet on |
    bets on | betting on | by year-end | is due to | on track to | on course to | heading for | may | might |
    could | is likely to | reckons | dot plot | consensus | looks for | target price | plans to | aims to |
    next year
  `),
  hypothetical: list(`
    should | in favor of | in favour of | dissenting in favor of | voted for a | considering | consider | considered | floated | mulls | mulled | argues for | arguing for | preferring | would | would like | would prefer | would rather | would have | wants | want | wanted | whether | calls for | called for | calling for |
    call for | urged | urges | urging | hopes | hope | hoped | demanded | demands | proposes | proposed |
    proposal | suggested | must | ought to | scenario | what if | hypothetical | dissented in favour of |
    dissented in favor of | favoured | favored | preferred | prefers | argued for | pushing for | pushed for |
    backs | or even lower
  `),
  advocates: list(`
    would rather |    should | want | wants | wanted | call for | calls for | called for | calling for | urge | urges | urged | urging |
    demands | demanded | argues for | argued for | arguing for
  `),
  condition: list(
    `if | once the | once it | unless | should the | were to | in case | provided that | assuming | in the event | suppose`,
  ),
  near: list(`approaching | nears | near the | closing in on | within sight of | testing | tests | flirting with`),
  threshold: list(`
    line of defence | line of defense | a close above | a close below | sustained break | psychological | psychologically | threshold | line in the sand | resistance | support level | key level |
    barrier | defend | defending | defended | defends | handle | red line | watch level | watched | watching |
    line to watch | last line | make-or-break | must hold |
    stop-loss | stop loss | intervention | intervene | trigger | milestone | hold the line | step in |
    key psychological | round number | the line | danger zone | pain threshold
  `),
  previous: list(`
    previously | previous | prior | up from | down from | compared with | compared to | versus | vs | vs. |
    higher than | lower than | from an earlier | had been | until then | against a prior | instead of
  `),
  baseline: list(`
    normally | typically | usually | in normal times | historically | historical average | long-run average |
    on average over | as a rule | norm | usual | ordinarily
  `),
  negation: list(`
    not | never | won't | will not | unlikely | no | didn't | did not | doesn't | does not | hasn't |
    has not | isn't | without | failed to | neither | nor | ruled out | rules out | cannot | can't
  `),
  decided: list(`
    announced | decided | reported | reports | said on | released | published | posted | voted | approved |
    printed | showed | data showed | as expected | in line with | delivered | confirmed | already | has
  `),
  from: list(`from`),
  to: list(`
    to | stood at | reached | reaching | hit | hitting | totaled | totalled | came in at | came to | topped |
    topping | surpassed | surpassing | exceeded | exceeding | crossed | breached | touched | touching |
    as high as | as low as | stands at | remains at | holding at | held at | kept at | range of |
    in a range of | amounted to | printed | printing | averaged | averaging | fixed at | set at | posted |
    broke | pays | paid | paying | yielding | yielded | yields
  `),
  at: list(`
    of | about | around | above | below | over | near | worth | between | past | through | toward | towards |
    until | into | at | is | was | were | roughly | nearly | some | more than | less than | under
  `),
  rise: list(`
    rose | rise | rises | risen | rising | raised | raise | raises | raising | increase | increased |
    increases | increasing | gained | gain | gains | gaining | grew | grow | grows | growing | growth |
    jumped | jump | jumps | jumping | surged | surge | surges | surging | climbed | climb | climbs |
    climbing | hiked | hike | hikes | hiking | up | higher | soared | soaring | advanced | advance | rallied |
    rally | widened | widen | widening | added | adds | adding | spiked | spike | leapt | leap | net bought |
    net buying | bought a net | net buyers | inflows | inflow | expanded | expansion | tightening | lifted |
    lift | boosted | strengthened | strengthen | strengthening | shot up | stronger | appreciated |
    appreciation | rebounded | rebound | skyrocketed | notched up | edged up | inched up | ticked up
  `),
  fall: list(`
    fell | fall | falls | fallen | falling | cut | cuts | cutting | lowered | lower | lowers | lowering |
    reduced | reduce | reduces | reducing | reduction | reductions | dropped | drop | drops | dropping |
    declined | decline | declines | declining | decreased | decrease | slid | slide | slides | sliding |
    slipped | slip | slips | lost | lose | losing | loss | losses | down | plunged | plunge | plunges |
    tumbled | tumble | sank | sink | shed | shrank | shrink | narrowed | narrow | narrowing | eased | ease |
    eases | easing | trimmed | trim | trims | slashed | slash | weakened | weaken | weakening | net sold |
    net selling | sold a net | net sellers | outflows | outflow | contracted | contraction | crashed | crash |
    retreated | retreat | pulled back | off | depreciated | depreciation | dived | slumped | slump | erased |
    wiped out | wiping out | dumped | weaker | wiped | wipe | wipes | wiping | erase | erases | erasing |
    knocked | shaved | dipped | dip | dips | tanked | plummeted | nosedived | edged down | inched down |
    ticked down | shedding | sheds | sinking | sinks | tumbling | tumbles | plunging | slumping | slumps | dropped off
  `),
  average: list(`average | averaged | averages | averaging | mean | monthly average`),
  close: list(`
    close | closed | closes | closing | settled | settle | settles | finished | ended | ending |
    closing price
  `),
  intraday: list(`
    intraday | intra-day | touched | touching | briefly | at one point | session high | session low |
    as low as | as high as | overnight session | during the session | block trade
  `),
  high: list(`high | highest | peak | record | record high | all-time high`),
  low: list(`low | lowest | weakest | trough | record low`),
  cumulative: list(`
    cumulative | cumulatively | total | totaling | totalling | combined | in all | altogether |
    so far this year | year to date | year-to-date | accumulated | a total of
  `),
  sequential: list(`
    month on month | month-on-month | month over month | month-over-month | from the previous month |
    from a month earlier | mom | m/m | quarter on quarter | quarter-on-quarter | quarter over quarter |
    quarter-over-quarter | sequentially | from the previous quarter | qoq | q/q | on the month |
    from the prior quarter
  `),
  vintage: list(`
    's projection | 's projections | projection in | projections in | projected in | forecast in |
    forecasts in | 's forecast | 's forecasts | forecast from | projection from | 's dot plot | dot plot in |
    estimate in | 's estimate | estimated in | at the time | dots
  `),
  says: list(`
    said | said on | says | told | announced | wrote | noted | warned | argued | argues | reckons | forecasts | expects | predicts |
    estimates | sees | projects | believes | thinks
  `),
  according: list(`according to`),
  ordinary: list(`
    year on year | year-on-year | year over year | year-over-year | from a year earlier | from a year ago | yoy | y/y |
    on the year | annually | compared with a year earlier |
    advance estimate | advance estimates | preliminary estimate | preliminary estimates | flash estimate |
    respectively |
    the two | both | between them | between the two | the pair |
    not only | not just | not less | should have |
    up to date | set up | made up | follow up | end up | backed up | start-up | startup | cut off | low-cost |
    high-end | higher education | fall short | in the fall | rise to power | off-balance | a head of |
    expected to report | beat estimates | beat expectations | beating estimates | beating expectations |
    topped estimates | topping estimates | topped expectations | missed estimates | missed expectations |
    than expected | above estimates | below estimates | above expectations | below expectations |
    analysts' estimates | wall street estimates
  `),
}
