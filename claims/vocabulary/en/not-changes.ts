/** Words right beside a percentage that make it a level or a share and no change. Source: reading of news copy. */
export const notChanges = {
  /** Passed over on the way to the word before. */
  hedges: new Set(
    'about around some nearly almost roughly approximately just over under more less than a an the only'.split(
      ' ',
    ),
  ),
  before: new Set('to from at between reaching reached hit exceeds above below'.split(' ')),
  behind: new Set([
    'of',
    'stake',
    'share',
    'shareholding',
    'tariff',
    'tariffs',
    'tax',
    'levy',
    'duty',
    'interest',
    'coupon',
  ]),
  /** Behind `than`: what was thought before, and not what was. */
  hoped: new Set(
    'expected forecast predicted projected hoped planned estimated thought feared anticipated budgeted'.split(
      ' ',
    ),
  ),
  /** `27 times forward earnings`: what companies and their debt are valued by. */
  valued: new Set(
    'earnings ebitda ebit profit profits sales revenue revenues income cashflow cash book gdp turnover salary salaries'.split(
      ' ',
    ),
  ),
  valuing: new Set(
    'expected forward trailing annual annualised annualized core gross net underlying adjusted operating forecast estimated historical free tangible projected pre-tax'.split(
      ' ',
    ),
  ),
} as const;
