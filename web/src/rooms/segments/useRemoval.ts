import { useAddress } from "../../address";
import type { Segment } from "../../api/queries";
import { send, useLeaveOut } from "../../api/send";

/** Removes what an address names, out of sight first. */
export function useRemoval(): (path: string) => Promise<unknown> {
  const { base } = useAddress();
  const leaveOut = useLeaveOut();
  return path => {
    const isOther = (one: { readonly key: string }) => !path.endsWith(`/${encodeURIComponent(one.key)}`);
    if (path.startsWith("/api/segments/")) leaveOut<readonly Segment[]>("segments", shown => shown.filter(isOther));
    else leaveOut<Personas>("/api/personas", shown => ({ personas: shown.personas.filter(isOther) }));
    return send(base, "DELETE", path);
  };
}

interface Personas {
  readonly personas: readonly { readonly key: string }[];
}
