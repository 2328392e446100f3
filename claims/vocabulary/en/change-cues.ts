/**
 * Words that tie an old and a new level, and the change between them, to what is said of the change; for all checks of
 * changes. Source: reading of news copy and of earnings reports.
 */

export const levelCues = [
  { elements: [{ class: 'from' }, { role: 'old' }], weight: 2.5, gap: 5, sample: 'from $4.0 billion' },
  {
    elements: [{ class: 'against' }, { role: 'old' }],
    weight: 2.5,
    gap: 10,
    sample: 'compared with $3.4 million',
  },
  { elements: [{ class: 'to' }, { role: 'new' }], weight: 2, gap: 4, sample: 'to $4.2 billion' },
  {
    elements: [{ class: 'level' }, { role: 'new' }],
    weight: 1.5,
    gap: 4,
    sample: 'sales were $4.2 billion',
  },
  {
    elements: [{ role: 'stated' }, { class: 'to' }, { role: 'new' }],
    weight: 2,
    exclusive: true,
    gap: 3,
    sample: 'rose 5% to $4.2 billion',
  },
  {
    elements: [{ role: 'stated' }, { class: 'from' }, { role: 'old' }],
    weight: 2,
    exclusive: true,
    gap: 4,
    sample: 'up 5% from $4.0 billion',
  },
  {
    elements: [{ role: 'stated' }, { class: 'against' }, { role: 'old' }],
    weight: 2,
    exclusive: true,
    gap: 5,
    sample: 'a rise of 5% over $4.0 billion',
  },
  {
    elements: [{ role: 'stated' }, { word: 'on' }, { class: 'time' }, { role: 'old' }],
    weight: 2,
    exclusive: true,
    gap: 3,
    sample: 'up a fifth on the previous year’s 700',
  },
  {
    elements: [
      { role: 'stated' },
      { class: 'rise-or-fall' },
      { word: 'on' },
      { role: 'old' },
      { class: 'time' },
    ],
    weight: 2,
    exclusive: true,
    gap: 4,
    sample: 'a 20% jump on the 2 million of the previous year',
  },
  {
    elements: [
      { role: 'stated' },
      { class: 'rise-or-fall' },
      { word: 'on' },
      { class: 'time' },
      { role: 'old' },
    ],
    weight: 2,
    exclusive: true,
    gap: 3,
    sample: 'a 20% jump on last year’s 2 million',
  },
  {
    elements: [
      { role: 'stated' },
      { class: 'rise-or-fall' },
      { class: 'against' },
      { class: 'time' },
      { word: 'when' },
      { role: 'old' },
    ],
    weight: 2.5,
    exclusive: true,
    gap: 4,
    sample: '5% more than in 2010, when 400 had come',
  },
  {
    elements: [
      { role: 'new' },
      { role: 'stated' },
      { class: 'rise-or-fall' },
      { class: 'against' },
      { class: 'time' },
      { word: 'when' },
      { word: 'it' },
      { role: 'old' },
    ],
    weight: 2,
    gap: 4,
    sample: '420, 5% more than in 2010, when it had 400',
  },
  {
    elements: [{ role: 'stated' }, { class: 'from' }, { class: 'time' }, { word: 'when' }, { role: 'old' }],
    weight: 2.5,
    exclusive: true,
    gap: 4,
    sample: 'up 5% from 2010, when it had 400',
  },
  {
    elements: [{ word: 'had' }, { word: 'been' }, { role: 'old' }],
    weight: 2.5,
    gap: 2,
    sample: 'had been 2 million',
  },
  {
    elements: [{ class: 'level' }, { role: 'old' }, { word: 'in' }, { class: 'time' }],
    weight: 1.5,
    gap: 2,
    sample: 'averaged 20,000 in 2010',
  },
  {
    elements: [{ class: 'time' }, { class: 'level' }, { role: 'old' }],
    weight: 1.5,
    gap: 3,
    sample: 'in 2019 it was 140 million tonnes',
  },
  {
    elements: [{ role: 'new' }, { word: '(' }, { class: 'time' }, { word: ':' }, { role: 'old' }],
    weight: 3,
    gap: 0,
    sample: '$412m (2022: $375m)',
  },
  {
    elements: [{ role: 'new' }, { class: 'level' }, { role: 'stated' }],
    weight: 1,
    gap: 2,
    sample: 'House sales, at 412,000, were 3% below',
  },
  {
    elements: [{ role: 'new' }, { class: 'rise-or-fall' }, { role: 'stated' }],
    weight: 1.5,
    gap: 5,
    sample: '$4.2 billion, up 5%',
  },
  {
    elements: [{ role: 'new' }, { class: 'from' }, { role: 'old' }],
    weight: 2,
    gap: 3,
    sample: 'to $4.2 billion from $4.0 billion',
  },
  {
    elements: [{ role: 'new' }, { class: 'against' }, { role: 'old' }],
    weight: 2,
    gap: 6,
    sample: '$4.2 billion compared with $4.0 billion',
  },
] as const;

/** Without a "from" before it, as growth takes it: the stated percentage tells what the two are. */
export const looseCues = [
  {
    elements: [{ role: 'old' }, { class: 'to' }, { role: 'new' }],
    weight: 2,
    gap: 3,
    sample: 'from $4.0 billion to $4.2 billion',
  },
] as const;

/** With its "from": where nothing but the words says that one amount became the other. */
export const firmCues = [
  ...levelCues,
  {
    elements: [{ class: 'from' }, { role: 'old' }, { class: 'to' }, { role: 'new' }],
    weight: 2,
    gap: 7,
    sample: 'from $4.0 billion to $4.2 billion',
  },
] as const;

export const changeCues = [
  {
    elements: [
      { role: 'new' },
      { class: 'rise-or-fall' },
      { role: 'stated' },
      { class: 'from' },
      { role: 'old' },
    ],
    weight: 1,
    undivided: true,
    gap: 6,
    sample: '$4.2 billion, up 5% from $4.0 billion',
  },
  {
    elements: [
      { role: 'new' },
      { role: 'stated' },
      { class: 'rise-or-fall' },
      { class: 'from' },
      { role: 'old' },
    ],
    weight: 1,
    undivided: true,
    gap: 6,
    sample: '$4.2 billion, a 5% rise from $4.0 billion',
  },
  {
    elements: [
      { role: 'new' },
      { class: 'rise-or-fall' },
      { role: 'stated' },
      { class: 'against' },
      { role: 'old' },
    ],
    weight: 1,
    undivided: true,
    gap: 6,
    sample: '$4.2 billion, up 5% compared with $4.0 billion',
  },
  {
    elements: [
      { role: 'new' },
      { role: 'stated' },
      { class: 'rise-or-fall' },
      { class: 'against' },
      { role: 'old' },
    ],
    weight: 1,
    undivided: true,
    gap: 6,
    sample: '$4.2 billion, a 5% rise over $4.0 billion',
  },
  {
    elements: [{ role: 'new' }, { class: 'rise-or-fall' }, { role: 'change' }],
    weight: 1,
    gap: 4,
    sample: '$4.2 billion, up $200 million',
  },
  {
    elements: [{ class: 'rise-or-fall' }, { role: 'change' }],
    weight: 2,
    gap: 4,
    sample: 'rose by $1.2 million',
  },
  {
    elements: [{ role: 'change' }, { word: '-' }, { class: 'rise-or-fall' }],
    weight: 1,
    gap: 1,
    sample: 'the 344.65-point fall',
  },
  { elements: [{ role: 'change' }, { word: 'more' }], weight: 1, gap: 1, sample: '52,000 people more' },
  { elements: [{ role: 'change' }, { word: 'fewer' }], weight: 1, gap: 1, sample: '52,000 people fewer' },
  {
    elements: [{ role: 'change' }, { class: 'or' }, { role: 'stated' }],
    weight: 4,
    exclusive: true,
    gap: 6,
    sample: '$1.2 million, or 8%',
  },
  {
    elements: [{ role: 'stated' }, { class: 'or' }, { role: 'change' }],
    weight: 4,
    exclusive: true,
    gap: 6,
    sample: '8%, or $1.2 million',
  },
  {
    elements: [{ role: 'change' }, { word: '(' }, { role: 'stated' }],
    weight: 4,
    exclusive: true,
    gap: 1,
    sample: '$1.2 million (8%)',
  },
  {
    elements: [{ role: 'stated' }, { word: '(' }, { role: 'change' }],
    weight: 4,
    exclusive: true,
    gap: 0,
    sample: '8% ($1.2 million)',
  },
] as const;
