/** Words that say the same of a quantity in a headline and in the text below it. Source: reading of news copy. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** One idea a row, by its name; forms in -s, -ed and -ing are found without being listed. */
const rows = `
  death: kill killing dead die dying death fatality fatalities toll perish lives drown victim
  injury: injure injury injuries hurt wound
  missing: missing unaccounted
  arrest: arrest detain custody
  cost: cost worth price value bill build built spend spent pay paid fund pricetag
  fine: fine penalty penalties
  raise: raise funding fundraising
  loss: loss lose lost
  profit: profit earnings income
  sales: sales revenue turnover
  output: output production produce
  cut: cut axe shed layoff layoffs redundancy redundancies redundant
  create: create hire recruit
  steal: steal stole stolen rob robbery theft thief thieves
  give: give gave given donate donation gift
  buy: buy bought acquire acquisition purchase takeover
  sell: sell sold
  jail: jail sentence prison imprison
  destroy: destroy wreck ruin burn burnt
  flee: flee fled displace evacuate evacuation
  win: win won award
  rise: rise rose risen grow grew grown increase climb jump surge soar gain up higher
  fall: fall fell fallen drop decline decrease slide slid slip sink sank plunge tumble slump down lower
  storm: storm hurricane typhoon cyclone
  fire: fire blaze
  quake: quake earthquake tremor
  crash: crash collision collide
  blast: blast bomb bombing explosion explode
  flood: flood flooding
  home: home house
  job: job worker staff employee post
  school: school pupil
  strike: strike walkout
  unemployment: unemployment jobless joblessness
`;

/** The name of an idea by each of its words. */
export const ideas: Readonly<Record<string, string>> = Object.fromEntries(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', list = ''] = row.trim().split(': ');
      return list.split(' ').map((word) => [word, name]);
    }),
);

/** What is counted by these stands right beside the number: "kills 34", "34 dead". */
export const tolls = words('death injury missing arrest');
/** What is done to a thing, or with money: it ties nothing where the thing is not said again. */
export const doings = words(`
  cost fine raise loss cut create steal give buy sell jail destroy flee win rise fall injury death
`);
/** Behind a toll. */
export const personNouns = words(`
  persons passengers soldiers residents villagers workers students pupils civilians migrants refugees protesters tourists
  miners sailors officers patients fans adults boys girls others victims lives deaths fatalities troops
`);

/** They say which way it went. */
export const directions = words('rise fall');

/** They say nothing of what a quantity is. */
export const emptyWords = words(`
  people persons person men women man woman officials official police said says say told reported report reports
  according new news least most nearly almost some more than over about around just total number amount year years
  month months week weeks day days today yesterday monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december million billion trillion thousand hundred
  percent per cent dollar dollars pound pounds euro euros one two three first last next also which who that when where
  after before while during into onto its their his her our your my this these those there here not will would could
  should may might have has had been being was were are for from with and but the
`);

/** Right before or behind a figure, or before it in its clause: it is a part, a further one or an earlier one. */
export const partsBefore = words(`
  including include includes included among another further additional earlier previous previously initially initial than
  from compared other only exceeding versus against first
`);
export const partsBehind = words('more others other another further additional of');
