import type { Unmapped } from "./QualityPage";

/** A classification rule; files hold a list of them. */
export interface RuleBody {
  readonly names: readonly string[];
  readonly sources?: readonly string[];
  readonly touchpoint: string;
  readonly channel?: string;
}

interface Chosen {
  readonly touchpoint: string;
  /** '' = the touchpoint's usual one. */
  readonly channel: string;
  readonly isOfSource: boolean;
}

export const ruleOf = ({ name, source }: Unmapped, { touchpoint, channel, isOfSource }: Chosen): readonly RuleBody[] => [
  {
    names: [name],
    ...(isOfSource ? { sources: [source] } : {}),
    touchpoint,
    ...(channel ? { channel } : {}),
  },
];

const written: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const mostLetters = 40;

/** A key of the catalogue: small letters, digits and hyphens. "Größe gewählt!" is "groesse-gewaehlt". */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, letter => written[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, mostLetters)
    .replace(/^-+|-+$/g, "") || "regel";
