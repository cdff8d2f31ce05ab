import createClient from "openapi-fetch";
import type { paths } from "./schema";

/** What the server says when it cannot answer: its sentence says what can be done. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** All that it says, for who knows more than the sentence. */
    readonly body?: unknown,
  ) {
    super(message);
  }
}

export type Client = ReturnType<typeof createClient<paths>>;

const clients = new Map<string, Client>();

/** The interface of a tenant. */
export function clientOf(base: string): Client {
  let client = clients.get(base);
  if (!client) {
    client = createClient<paths>({ baseUrl: window.location.origin + base });
    clients.set(base, client);
  }
  return client;
}

export interface Answered<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer, or a problem to be told. */
export async function answer<T>(asked: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok || data === undefined) throw problemOf(response.status, error);
  return data;
}

export function problemOf(status: number, body: unknown): Problem {
  const said = typeof body === "object" && body !== null ? (body as { readonly detail?: string; readonly title?: string }) : {};
  return new Problem(status, said.detail ?? said.title ?? `${status}`, body);
}

/** For addresses whose answer is read by its shape, such as a question that the app learns of from the document. */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(address, signal ? { signal } : {});
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, body);
  return body;
}

export async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return response.text();
}

export async function fetchBlob(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return response.blob();
}
