import { useMemo } from "react";
import { type Labelled, type Schemas, useCatalogue } from "./api/queries";
import { type Language, useTexts } from "./texts";

type Catalogue = Schemas["CatalogueNames"];

/** What keys in answers are called. */
export interface Names {
  touchpoint(key: string): string;
  channel(key: string): string;
  isOnline(channel: string): boolean;
  color(channel: string): { readonly light: string; readonly dark: string } | undefined;
  phase(key: string): string;
  persona(key: string): string;
  /** A step of a funnel: a touchpoint, or a word with its kind before it. */
  step(key: string): string;
  conversion(key: string): string;
}

const unmapped = "unmapped:";

export function local(text: Labelled | string | undefined, language: Language): string {
  if (typeof text === "string") return text;
  return (language === "de" ? text?.de || text?.en : text?.en || text?.de) ?? "";
}

export function namesOf(
  catalogue: Catalogue | undefined,
  language: Language,
  words: { readonly purchase: string; readonly refund: string; readonly conversion: string },
): Names {
  const index = (entries: readonly { readonly key: string; readonly name: Labelled }[] = []) =>
    new Map(entries.map(entry => [entry.key, local(entry.name, language)]));
  const channels = new Map((catalogue?.channels ?? []).map(channel => [channel.key, channel]));
  const [touchpoints, conversions, personas] = [index(catalogue?.touchpoints), index(catalogue?.conversions), index(catalogue?.personas)];
  // The usual model last: of a key that several models have, its name is the one people know.
  const models = [...(catalogue?.phaseModels ?? [])].sort(
    (one, other) => Number(one.key === catalogue?.defaultPhaseModel) - Number(other.key === catalogue?.defaultPhaseModel),
  );
  const phases = new Map(models.flatMap(model => [...index(model.phases)]));
  const plain = (key: string) => (key.startsWith(unmapped) ? key.slice(unmapped.length) : key);
  const touchpoint = (key: string): string => {
    const [, sale, place = ""] = /^(purchase|refund):(.*)$/.exec(key) ?? [];
    return sale ? `${words[sale as "purchase" | "refund"]}: ${touchpoint(place)}` : (touchpoints.get(key) ?? plain(key));
  };
  const channel = (key: string) => local(channels.get(key)?.name, language) || plain(key);
  const phase = (key: string) => phases.get(key) ?? key;
  const conversion = (key: string) => conversions.get(key) ?? key;
  return {
    touchpoint,
    channel,
    phase,
    conversion,
    isOnline: key => channels.get(key)?.isOnline ?? false,
    color: key => channels.get(key)?.color,
    persona: key => personas.get(key) ?? key,
    step: key => {
      const [, kind, name = ""] = /^(phase|channel|conversion|word):(.*)$/.exec(key) ?? [];
      if (key === "conversion") return words.conversion;
      if (kind === "phase") return phase(name);
      if (kind === "channel") return channel(name);
      if (kind === "conversion") return conversion(name);
      return kind === "word" ? name : key.split("|").map(touchpoint).join(" / ");
    },
  };
}

export function useNames(): Names {
  const texts = useTexts();
  const { data } = useCatalogue();
  return useMemo(
    () =>
      namesOf(data, texts.language, {
        purchase: texts("name.purchase"),
        refund: texts("name.refund"),
        conversion: texts("name.conversion"),
      }),
    [data, texts],
  );
}
