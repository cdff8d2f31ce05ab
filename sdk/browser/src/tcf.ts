import { choiceOf, type Choice } from "./purposes.ts";

/** What a consent management platform tells; the part that is read here. */
export interface FrameworkData {
  readonly tcString?: string;
  readonly gdprApplies?: boolean;
  readonly eventStatus?: string;
  readonly purpose?: { readonly consents?: Consents };
  readonly publisher?: { readonly consents?: Consents };
}

type Consents = Readonly<Record<number, boolean>>;
type FrameworkApi = (command: string, version: number, callback: (data: FrameworkData, success: boolean) => void) => void;

/** For each of our purposes those of the framework that all must be given: 1 device, 2–4 and 7 advertising, 5 and 6 content by profile, 8 content measured. */
export const usualPurposes = "analytics:1,8;personalisation:1,5,6;marketing:1,2,7;retargeting:1,3,4";

/**
 * What the person decided there, or null when nothing was decided or the law does not ask.
 * Consent to the publisher itself counts before consent to vendors; many platforms ask for the latter only.
 */
export function decisionOf(data: FrameworkData, purposes: string): Choice | null {
  if (data.gdprApplies === false || !/^(tcl|user)/.test(data.eventStatus ?? "")) return null;
  const own = data.publisher?.consents ?? {};
  const consents = Object.keys(own).length ? own : (data.purpose?.consents ?? {});
  const decided = purposes.split(";").map(entry => {
    const [purpose = "", numbers = ""] = entry.split(":");
    return [purpose.trim(), numbers.split(",").every(number => consents[+number] === true)];
  });
  return choiceOf(Object.fromEntries(decided));
}

/** True when the page has such a platform; it tells now and at every change. */
export function listenToFramework(purposes: string, decided: (choice: Choice, proof: Record<string, unknown>) => void): boolean {
  const api = (window as { __tcfapi?: FrameworkApi }).__tcfapi;
  api?.("addEventListener", 2, (data, success) => {
    const choice = success && decisionOf(data, purposes);
    if (choice) decided(choice, { tc_string: data.tcString });
  });
  return !!api;
}
