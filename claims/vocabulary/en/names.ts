/** Cue words by which a name is told to be a person's, a body's or a place's. Source: news usage; no list of names. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before or behind a person's name. */
export const titles = words(`
  mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen prince
  princess pope senator governor mayor ambassador secretary general colonel captain judge justice chief executive officer
  chairman chairwoman chair chairperson ceo director manager analyst economist spokesman spokeswoman spokesperson datuk
  dato seri tan tun rev reverend bishop archbishop cardinal sheikh ayatollah sergeant lieutenant detective inspector
  superintendent commissioner coach founder lawyer author researcher head leader deputy acting senior former foreign
  finance defence defense representative congressman congresswoman admiral major baroness baron count duke duchess
  engineer scientist historian journalist reporter editor treasurer clerk partner sen gov gen col capt lt sgt
`);
