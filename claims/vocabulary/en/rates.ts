/** Words in which an article prints a rate of exchange: "the pound at $1.25", "7.2 yuan to the dollar". Source: news copy. */

/** Between a currency and what one of it costs. */
export const rateFillers = `at = : equals equal equalled is was are were being stays remains worth buys bought buying fetches fetched
  stands stood currently now then still to of around about roughly some just only nearly approximately exactly the rate
  price set fixed pegged , for`;

/** The same, where they say that it moves: what it costs at this hour, and perhaps not where the article converts. */
export const rateMoves = `rose risen rising fell fallen falling slipped slid climbed dropped weakened strengthened gained lost eased
  edged firmed sank jumped dipped trading traded trades hovering changing hands up down by higher lower closed closing
  ended opened`;

/** Between what a currency costs and its name or its one. */
export const rateJoints = '= : to per / against';

/** Between a joint and the name. */
export const rateArticles = 'the one us u s . american every each single';

/** What stands behind "per dollar" where that is no price of money: "50 cents per dollar of sales". */
export const ratioWords =
  'of spent raised invested earned in on saved lent owed donated given you they we it that';
