import { type Form, moments, nothing, open, type Said } from "./condition";

/** What can be added, in the order of the list. */
export const choices = [
  "purchases",
  "contacts",
  "revenue",
  "bought",
  "lastContact",
  "lastPurchase",
  "firstContact",
  "firstPurchase",
  "preferred",
  "sequence",
  "trait",
  "age",
  "score",
  "share",
  "conversions",
  "segment",
  "persona",
  "group",
] as const;
export type Choice = (typeof choices)[number];

/** What the tenant has that a new condition can begin with. */
export interface Beginnings {
  readonly trait: string;
  readonly birthday: string;
  readonly channel: string;
  readonly touchpoint: string;
  readonly segment: string;
  readonly persona: string;
}

export const choiceOf = (form: Form): Choice | undefined => {
  if (form.kind === "count" || form.kind === "moment" || form.kind === "member") return form.word;
  return form.kind === "other" ? undefined : form.kind;
};

const someTime = "90d";

/** A condition that says something already, so that the count beside it is one. */
export function fresh(choice: Choice, known: Beginnings): Form {
  return { ...said(choice, known), isNot: false };
}

function said(choice: Choice, known: Beginnings): Said {
  const atLeastOne = { low: 1, high: null };
  const moment = moments.find(one => one === choice);
  if (moment) return { kind: "moment", word: moment, looked: nothing, after: "", before: "", within: someTime, longerAgo: "" };
  switch (choice) {
    case "purchases":
    case "contacts":
    case "conversions":
      return { kind: "count", word: choice, range: atLeastOne, looked: nothing };
    case "revenue":
      return { kind: "revenue", range: { low: 100, high: null }, looked: nothing };
    case "bought":
      return { kind: "bought", is: true };
    case "preferred":
      return { kind: "preferred", channels: known.channel ? [known.channel] : [], looked: nothing };
    case "sequence":
      return {
        kind: "sequence",
        form: "thenNot",
        first: { ...nothing, with: [{ dimension: "touchpoint", values: known.touchpoint ? [known.touchpoint] : [] }] },
        other: { ...nothing, flags: ["bought"] },
        within: "7d",
        looked: nothing,
      };
    case "trait":
      return { kind: "trait", trait: known.trait, test: "known", values: [], range: open, after: "", before: "" };
    case "age":
      return { kind: "age", trait: known.birthday, range: { low: 18, high: null }, on: "" };
    case "score":
      return { kind: "score", score: "nps", which: "last", range: { low: null, high: 6 }, looked: nothing };
    case "share":
      return { kind: "share", range: { low: 0.5, high: null }, looked: { ...nothing, flags: ["purchase"] }, of: nothing };
    case "segment":
      return { kind: "member", word: "segment", key: known.segment };
    case "persona":
      return { kind: "member", word: "persona", key: known.persona };
    default:
      return { kind: "group", word: "any", parts: [fresh("purchases", known)] };
  }
}
