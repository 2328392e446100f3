/** How English press copy opens its bylines, captions and boilerplate. Source: reading of agency and site copy. */

/** Lower case, at the very start of a line; a byline is also short and does not end like a sentence. */
export const bylineOpenings = [
  'by ',
  '(by ',
  'reporting by ',
  'edited by ',
  'written by ',
  'words by ',
  'text by ',
  'published on ',
  'published:',
  'updated on ',
  'updated:',
  'last updated',
  'posted on ',
  'posted:',
] as const;

export const captionOpenings = [
  'photo:',
  'photo by',
  'picture:',
  'image:',
  'image credit',
  'chart:',
  'graphic:',
  'graph:',
  'figure:',
  'table:',
  'map:',
  'video:',
  'caption:',
  'pictured:',
  'file photo',
] as const;

export const boilerplateOpenings = [
  'source:',
  'sources:',
  'original source',
  'disclaimer',
  'copyright',
  '©',
  '(c) ',
  'all rights reserved',
  'read more',
  'related:',
  'see also',
  'sign up',
  'subscribe',
  'follow us',
  'contact us',
  'editor’s note',
  "editor's note",
  'additional reporting',
  'our standards',
  'advertisement',
  'share this',
  'click here',
  'most read',
  'recommended:',
  'the views expressed',
  'this article was amended',
  'this article first appeared',
  'this article was first published',
] as const;

/** Anywhere in a line. */
export const boilerplatePhrases = [
  'without permission',
  'may not be reproduced',
  'cannot be reproduced',
  'written consent',
  'all rights reserved',
  'exclusive piece by',
] as const;
