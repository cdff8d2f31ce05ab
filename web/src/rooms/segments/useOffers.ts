import { useMemo } from "react";
import { useCatalogue, useDimensions, useSegments } from "../../api/queries";
import { local, useNames } from "../../names";
import { useTexts } from "../../texts";
import type { Offered } from "./fields";
import type { Beginnings } from "./fresh";
import { traitName } from "./sentence";

/** What conditions of this tenant can speak of, by name. */
export interface Offers {
  readonly traits: readonly Offered[];
  readonly dimensions: readonly Offered[];
  readonly channels: readonly Offered[];
  readonly segments: readonly Offered[];
  readonly personas: readonly Offered[];
  /** Values of a dimension or trait, some of them. */
  readonly values: (dimension: string) => readonly Offered[];
  readonly beginnings: Beginnings;
}

/** Dimensions of customers that are no traits of theirs. */
const besideTraits = new Set(["account", "segment", "persona"]);
const cart = "add-to-cart";
const birthdays = ["birthday", "birth_year"];

export function useOffers(): Offers {
  const texts = useTexts();
  const names = useNames();
  const { data: catalogue } = useCatalogue();
  const { data: known } = useDimensions();
  const { data: segments } = useSegments();
  return useMemo(() => {
    const filled = (known?.dimensions ?? []).filter(one => one.filled > 0);
    const traits = filled.filter(one => one.of === "customers" && !besideTraits.has(one.name));
    const ofContacts = filled.filter(one => one.of !== "customers");
    const offered = (keys: readonly string[], name: (key: string) => string) =>
      keys.map(key => ({ key, name: name(key) })).sort((one, other) => one.name.localeCompare(other.name, texts.language));
    const examples = (dimension: string) => filled.find(one => one.name === dimension)?.examples ?? [];
    const used = examples("channel");
    const channels = offered([...new Set([...used, ...(catalogue?.channels ?? []).map(one => one.key)])], names.channel);
    const touchpoints = offered(
      [...new Set([...examples("touchpoint"), ...(catalogue?.touchpoints ?? []).map(one => one.key)])],
      names.touchpoint,
    );
    const traitNames = traits.map(one => one.name);
    const personas = (catalogue?.personas ?? []).map(one => ({ key: one.key, name: local(one.name, texts.language) || one.key }));
    const segmentNames = (segments ?? []).map(one => ({ key: one.key, name: local(one.name, texts.language) || one.key }));
    return {
      traits: offered(traitNames, trait => traitName(trait, texts)),
      dimensions: offered(
        ofContacts.map(one => one.name),
        name => texts.word("dimension", name) ?? name,
      ),
      channels,
      segments: segmentNames,
      personas,
      values: dimension =>
        dimension === "channel"
          ? channels
          : dimension === "touchpoint"
            ? touchpoints
            : examples(dimension)
                .filter(value => !value.endsWith("…"))
                .map(value => ({ key: value, name: value })),
      beginnings: {
        trait: traitNames.find(name => name === "city") ?? traitNames[0] ?? "",
        birthday: birthdays.find(name => traitNames.includes(name)) ?? "",
        channel: used[0] ?? channels[0]?.key ?? "",
        touchpoint: touchpoints.find(one => one.key === cart)?.key ?? examples("touchpoint")[0] ?? "",
        segment: segmentNames[0]?.key ?? "",
        persona: personas[0]?.key ?? "",
      },
    };
  }, [catalogue, known, names, segments, texts]);
}
