/** Names of months, weekdays, seasons and lengths of time. Source: common usage, AP abbreviations of months. */

const names = (text: string): readonly (readonly string[])[] => text.split(' ').map((one) => one.split('/'));

const monthNames =
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec';

/** 1 to 12. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  names(monthNames).flatMap((written, index) => written.map((name) => [name, index + 1])),
);

/** Monday first. */
export const weekdays: readonly (readonly string[])[] = names(
  'monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
);

/** As ISO 8601-2 numbers them: spring is 21. */
export const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** Singular and plural, with the short name of the contract. */
export const durations: Readonly<Record<string, string>> = Object.fromEntries(
  (
    's:second/seconds/sec/secs min:minute/minutes/min/mins h:hour/hours/hr/hrs d:day/days wk:week/weeks/wks ' +
    'fortnight:fortnight/fortnights mo:month/months/mth/mths quarter:quarter/quarters a:year/years/yr/yrs ' +
    'decade:decade/decades century:century/centuries'
  )
    .split(' ')
    .flatMap((row) => {
      const [unit = '', written = ''] = row.split(':');
      return written.split('/').map((name) => [name, unit]);
    }),
);
