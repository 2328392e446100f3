/** Words beside a temperature that make it a difference of two, or the level itself. Source: reading of weather reports. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Right behind it: "3 °C warmer", "a 2C rise", "5C above average". */
export const differenceBehind: ReadonlySet<string> = words(`
  warmer colder cooler hotter higher lower rise rises increase increases drop decrease fall jump warming cooling change swing
  difference gap anomaly spike surge gain dip
`);

/** Behind "above" or "below": what a difference is measured from. */
export const usualLevels: ReadonlySet<string> = words(`
  average averages normal usual pre-industrial preindustrial the those mean seasonal long-term expected its their
`);

/** Right before it, hedges left out: "rose 3C", "by 3C", "another 2C". */
export const differenceBefore: ReadonlySet<string> = words(`
  by another further extra up down rise rose risen rises rising fall fell fallen falls falling drop dropped drops dropping warm
  warmed warms warming increase increased increases increasing jump jumped jumps climb climbed climbs climbing cool cooled cools
  cooling gain gained gains lose lost
`);

/** Before "of": "a rise of 3C". */
export const differenceNouns: ReadonlySet<string> = words(`
  rise rises increase increases drop drops decrease fall jump warming cooling change difference gap anomaly anomalies swing
  spike surge margin gain
`);

/** Right before a level: "a high of 20C", "to 20C", "reached 20C". */
export const levelBefore: ReadonlySet<string> = words(`
  to at of from above below over under hit hits reached reaches reach was were is be between than around
`);

/** Before "warming to 1.5C", which is a difference. */
export const warmingBefore: ReadonlySet<string> = words(
  'limit limiting hold holding keep keeping cap capping global',
);

/** Some words before a temperature they make it a difference: "warming is put at 1.3C", "a limit of 1.5C". */
export const warmingNouns: ReadonlySet<string> = words(
  'warming cooling anomaly anomalies difference swing limit threshold target goal ceiling',
);
