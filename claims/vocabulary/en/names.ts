/** Cue words by which a name is told to be a person's, a body's or a place's. Source: news usage; no list of names. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a person's name, or at the head of what stands behind it. */
export const titles = words(`
  mr mrs ms miss dr prof professor sir dame lord lady president minister premier chancellor king queen prince princess
  pope senator governor mayor ambassador secretary colonel captain judge justice chief attorney chairman chairwoman
  chair chairperson ceo director manager analyst economist spokesman spokeswoman spokesperson datuk dato seri tun rev
  reverend bishop sheikh sergeant lieutenant detective inspector commissioner coach founder lawyer author researcher
  head leader representative congressman admiral major baron duke engineer scientist journalist reporter editor
  partner sen gov gen col capt lt sgt
`);
/** Beside a title they belong to it: "Prime Minister", "chief executive officer"; alone they are none. */
export const titleModifiers = words(`
  prime vice deputy acting senior former foreign finance defence defense interior general executive officer home
  managing co assistant honorary tan
`);

/** A body is named so, or ends so. */
export const bodyWords = words(`
  office ministry department bank university college institute institution association alliance group council
  committee commission agency authority bureau board union federation party court parliament senate congress army navy
  police foundation fund organization organisation league club press post times news journal tribune electronics
  technology technologies semiconductor semiconductors instruments motors airlines airways energy holdings partners
  capital industries systems museum hospital school society centre center service services administration exchange
  network networks media trust treasury reserve corps investments securities insurance telecom power steel oil gas
  studios records software company corporation airline railway cabinet government house trade labs laboratories team
  united coalition initiative consortium building programme program assembly hardware magazine
`);
/** Behind these `of` goes on with the name: "Bank of Muar". */
export const headsBeforeOf = words(`
  office ministry department bank university college institute institution association council committee commission
  agency authority bureau board union federation party court house republic kingdom state states city isle island gulf
  bay cape port church school league society museum district province centre center fund foundation organization
  organisation international administration
`);
/** Behind these and `of`, `and` and a comma go on too: "Ministry of Ports, Roads and Rail". */
export const headsBeforeLists = words(
  'office ministry department institute committee council school bureau commission',
);

/** Dropped when two names are compared. */
export const companySuffixes = words(
  'inc ltd co corp corporation company plc llc limited bhd sdn ag sa nv gmbh',
);

/** Just before a body, without a capital: "chipmaker Arm". */
export const bodyDescriptions = words(`
  company firm bank chipmaker carmaker automaker maker group airline retailer startup agency newspaper broadcaster
  giant operator brand party charity club union website manufacturer publisher supplier subsidiary
`);
/** What a body does and a person seldom. */
export const bodyVerbs = words(
  'announced launched acquired unveiled posted employs makes sells produces shares merged bought reported manufactures',
);

/** A place ends so, or begins so. */
export const placeWords = words(`
  city province county state river lake island islands bay sea ocean mountain mountains street avenue road airport
  valley coast peninsula district region park square bridge canal town village beach hills desert
`);
export const placeOpenings = words(
  'mount lake cape port fort san santa saint gulf isle north south east west new',
);
export const placeDescriptions = words(
  'city town village province state district island river county port region',
);
export const placePrepositions = words('in near across throughout outside inside');
/** Before `in` they make it no place: "a stake in". */
export const heldIn = words(
  'stake stakes share shares invest invested investment investments interest confidence trust faith role',
);

/** The countries that English papers name most, written together: enough to know a place where nothing round it says so. */
export const countries = words(`
  us uk eu usa britain england scotland wales ireland france germany italy spain portugal greece turkey poland ukraine
  russia china taiwan japan india pakistan indonesia malaysia singapore thailand vietnam philippines australia canada
  mexico brazil argentina chile colombia venezuela cuba egypt nigeria israel iran iraq syria afghanistan netherlands
  belgium switzerland austria sweden norway denmark europe asia africa america unitedstates unitedkingdom southkorea
  northkorea newzealand southafrica saudiarabia hongkong newyork
`);
/** Adjectives of peoples that no ending gives away; -ese, -ish, -ian and -ean do. */
export const demonyms = words(
  'american mexican african german french dutch greek swiss thai czech iraqi israeli pakistani saudi korean arab canadian brazilian norwegian italian hungarian belgian ukrainian egyptian argentine filipino malay',
);

/** Capitals throughout, and no names. */
export const plainAcronyms = words(`
  ai it tv pc pcs cpu cpus gpu gpus gdp cpi ceo cfo ipo vat rmb usd eur gbp jpy cny myr sgd hkd aud cad inr idr am pm
  gmt utc bst est cet ad bc id hs ic ev evs suv suvs dna hiv aids pdf vip hr pr ok atm usb led lng lpg gps mba ba ma
  sms roi api covid ii iii iv vi vii
`);
/** Words with a capital inside a sentence that name nothing. */
export const plainWords = words(
  'i internet god earth christmas easter english business page table figure chapter part section edited written reporting photo',
);

/** Between the words of one name. */
export const particles = words(
  'de la le du da do dos das del della di van von der den ter bin binti ibn al el y af av zu',
);
