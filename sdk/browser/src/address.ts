/** The query parameters that say where somebody came from: campaigns, and the click numbers of advertisers (gclid, gbraid, msclkid, fbclid …). */
const campaigns = /^utm_|clid$|braid$/;

/** An address as far as it may be told, and what its query says. */
export interface Address {
  readonly url: URL;
  /** In the names of the Segment protocol; empty when it carries none. */
  readonly campaign: Record<string, string>;
  /** What was searched for on this site. */
  readonly query: string | undefined;
}

/** Which query parameters may be told beside the campaign's. Others may name a person or open a door: an address in a newsletter's link, a token. */
export interface Allowed {
  readonly search: readonly string[];
  readonly keep: readonly string[];
}

/** Of this site; of a foreign one without any query. */
export function addressOf(address: string, { search, keep }: Allowed, own = location.origin): Address {
  const url = new URL(address || own);
  const campaign: Record<string, string> = {};
  let query: string | undefined;
  if (url.origin !== own) url.search = "";
  for (const [name, value] of [...url.searchParams]) {
    if (campaigns.test(name)) campaign[name.replace("utm_campaign", "name").replace("utm_", "")] = value;
    else if (search.includes(name)) query ??= value.trim().slice(0, 200);
    else if (!keep.includes(name)) url.searchParams.delete(name);
  }
  if (!isRoute(url.hash)) url.hash = "";
  return { url, campaign, query };
}

/** What makes one page another for the person. Anchors do not; the routes that some frameworks keep behind the # do. */
export function pageOf({ pathname, search, hash }: Location): string {
  return pathname + search + (isRoute(hash) ? hash : "");
}

function isRoute(hash: string): boolean {
  return /^#!?\//.test(hash);
}
