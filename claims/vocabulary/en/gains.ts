/** Nouns of amounts that lie below zero, of those that lie above it, and of those that may lie on either side. Source: reading of accounts. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const lossNouns = words('loss losses deficit deficits shortfall shortfalls outflow outflows');

export const gainNouns = words(
  'profit profits gain gains surplus surpluses earnings income inflow inflows ebitda ebit',
);

/** What these measure can fall by more than all of it. */
export const eitherSide = words(`
  profit profits gain gains surplus surpluses earnings income inflow inflows ebitda ebit loss losses deficit deficits
  shortfall shortfalls outflow outflows result results cash flow flows balance balances margin margins return returns
  growth contribution position net equity value worth yield yields rate rates temperature temperatures inflation spread
  spreads score index sentiment confidence eps
`);
