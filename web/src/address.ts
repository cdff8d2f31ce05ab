import { useSyncExternalStore } from "react";

/** Where somebody is in the app. Everything that changes what is seen stands in the address, so that it can be sent to others. */
export interface Address {
  /** What stands before all paths of the tenant: '' or '/t/ID'. */
  readonly base: string;
  /** The room and what is open in it: ['maps', 'linear']. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** What is looked at stays when the room changes. */
const kept = ["lang", "phases", "from", "to", "segment", "persona", "where"];

export function read(pathname: string, search: string): Address {
  const [, base = "", rest = ""] = /^(\/t\/[^/]+)?\/app\/?(.*)$/.exec(pathname) ?? [];
  return { base, path: rest.split("/").filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(search) };
}

export function write({ base, path, query }: Address): string {
  const said = [...query].filter(([, value]) => value !== "");
  const search = new URLSearchParams(said).toString();
  return `${base}/app${path.map(part => `/${encodeURIComponent(part)}`).join("")}${search ? `?${search}` : ""}`;
}

/** The address of another room, with the filter and the language of this one. */
export function to(from: Address, path: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const stays = [...from.query].filter(([name]) => kept.includes(name) && !(name in more));
  return write({ base: from.base, path, query: new URLSearchParams([...stays, ...Object.entries(more)]) });
}

/** This address with some parameters said anew; an empty one goes. */
export function withQuery(from: Address, changes: Readonly<Record<string, string | readonly string[]>>): string {
  const query = new URLSearchParams([...from.query].filter(([name]) => !(name in changes)));
  for (const [name, value] of Object.entries(changes)) {
    for (const one of typeof value === "string" ? [value] : value) query.append(name, one);
  }
  return write({ ...from, query });
}

const listeners = new Set<() => void>();
const tell = () => listeners.forEach(listener => listener());

export function go(address: string, { replace = false } = {}): void {
  if (address === window.location.pathname + window.location.search) return;
  window.history[replace ? "replaceState" : "pushState"](null, "", address);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

let last: { readonly text: string; readonly address: Address } | undefined;

function current(): Address {
  const text = window.location.pathname + window.location.search;
  if (last?.text !== text) last = { text, address: read(window.location.pathname, window.location.search) };
  return last.address;
}

export const useAddress = (): Address => useSyncExternalStore(subscribe, current);
