import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useAddress } from "../address";
import { answer, clientOf, fetchJson, problemOf } from "./client";

/** Who asks, with which rights. */
export function useMe() {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, "me"],
    queryFn: ({ signal }) => answer(clientOf(base).GET("/api/me", { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export type Right = "read" | "ask" | "profiles" | "write" | "privacy" | "administer";

/** Whether something is to be shown at all, undefined until it is known; the server decides whether it may be done. */
export function useMay(right: Right): boolean | undefined {
  return useMe().data?.rights.includes(right);
}

/** What a signed-in person sends along, so that no page elsewhere can change anything; asked for once, and anew when it was refused. */
const proofs = new Map<string, Promise<string>>();

function proofOf(base: string): Promise<string> {
  let proof = proofs.get(base);
  if (!proof) {
    proof = fetchJson(`${base}/api/me`).then(me => (me as { readonly antiforgery: string }).antiforgery);
    proofs.set(base, proof);
    proof.catch(() => proofs.delete(base));
  }
  return proof;
}

/** The headers of what changes something. */
export async function changing(base: string): Promise<Record<string, string>> {
  const proof = await proofOf(base);
  return proof ? { "X-Antiforgery": proof } : {};
}

export type Method = "POST" | "PUT" | "DELETE";
const refused = 403;

interface More {
  readonly signal?: AbortSignal;
  /** The number of the version that was edited; of another one nothing is changed. */
  readonly ifMatch?: number;
}

export async function send(base: string, method: Method, path: string, body?: unknown, more: More = {}): Promise<unknown> {
  return (await sent(base, method, path, body, more)).json().catch(() => null);
}

/** The same of an address whose answer is a page or a text. */
export async function sendForText(base: string, method: Method, path: string, body: unknown): Promise<string> {
  return (await sent(base, method, path, body, {})).text();
}

async function sent(base: string, method: Method, path: string, body: unknown, { signal, ifMatch }: More): Promise<Response> {
  const once = async () =>
    fetch(base + path, {
      method,
      headers: {
        ...(await changing(base)),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(ifMatch === undefined ? {} : { "If-Match": `"${ifMatch}"` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    });
  let response = await once();
  if (response.status === refused) {
    // Somebody else may have signed in meanwhile, in another tab.
    proofs.delete(base);
    response = await once();
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return response;
}

/** Asks an address of the tenant anew wherever it is shown. */
/** Takes something out of what is shown, before it is removed: nobody asks for the rest of it any more. */
export function useLeaveOut(): <T>(of: string, without: (shown: T) => T) => void {
  const { base } = useAddress();
  const client = useQueryClient();
  return <T>(of: string, without: (shown: T) => T) =>
    client.setQueryData<T>([base, of], shown => (shown === undefined ? undefined : without(shown)));
}

export function useAskAgain(): (path: string) => void {
  const { base } = useAddress();
  const client = useQueryClient();
  return path =>
    void client.invalidateQueries({
      predicate: ({ queryKey: [of, asked] }) => of === base && typeof asked === "string" && asked.startsWith(path),
    });
}
