import { choiceOf, type Choice } from "./purposes.ts";
import { usualPurposes } from "./tcf.ts";

/** What the script element says. */
export interface Settings {
  readonly writeKey: string;
  /** Where batches go. */
  readonly endpoint: string;
  /** Page views are counted without an identifier while nothing is permitted. */
  readonly counts: boolean;
  /** Permitted without a word of the person: the page loads the script only where that is so. */
  readonly presumed: Choice;
  /** Which purposes of the Transparency and Consent Framework ours need. */
  readonly tcf: string;
  /** Query parameters that hold the words of a search on this site. */
  readonly search: readonly string[];
  /** Query parameters that may be told beside campaign and search. */
  readonly keep: readonly string[];
  /** The forms that are told, as a selector. */
  readonly forms: string;
  /** Page views are told by wm("page") alone. */
  readonly manualPages: boolean;
}

/** The names that shop systems use: Shopware, Shopify, WooCommerce, JTL, OXID, Gambio, Magento. */
const usualSearch = "search,q,s,qs,searchparam,keywords,query,suche";

export function settingsOf(script: HTMLScriptElement): Settings {
  const data = script.dataset;
  return {
    writeKey: data["writeKey"] ?? "",
    endpoint: new URL("v1/batch", data["host"]?.replace(/\/?$/, "/") ?? script.src).href,
    counts: data["beforeConsent"] === "count",
    presumed: choiceOf(Object.fromEntries(list(data["consent"]).map(purpose => [purpose, true]))),
    tcf: data["tcf"] ?? usualPurposes,
    search: list(data["search"] ?? usualSearch),
    keep: list(data["keep"]),
    forms: ":not([data-wm-form=off])" + (data["forms"] === "all" ? "" : ":is([data-wm-form],[data-wm-event])"),
    manualPages: data["pages"] === "manual",
  };
}

function list(text = ""): string[] {
  return text.split(/[\s,]+/);
}
