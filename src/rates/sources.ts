/** The places that publish reference rates. The content security policy lets the page speak to these hosts and no other. */

export interface RateSource {
  readonly name: string;
  /** Scheme and host, as the policy wants it: `https://example.org`. */
  readonly origin: string;
}

/** None yet: rates come from the article itself and from the desk. */
export const rateSources: readonly RateSource[] = [];
