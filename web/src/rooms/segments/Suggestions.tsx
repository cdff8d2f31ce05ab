import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { go, to, useAddress } from "../../address";
import { answer, clientOf } from "../../api/client";
import { type Schemas, stays } from "../../api/queries";
import { formatOf } from "../../format";
import { local, useNames } from "../../names";
import { Answer, Empty } from "../../parts/States";
import { useTexts } from "../../texts";
import type { Condition } from "./condition";
import { take } from "./taken";

/** Groups of customers who behave alike, each a persona to begin with. */
export function Suggestions() {
  const texts = useTexts();
  const { base } = useAddress();
  const [isWanted, setWanted] = useState(false);
  const found = useQuery({
    queryKey: [base, "suggestions"],
    queryFn: ({ signal }) => answer(clientOf(base).GET("/api/personas/suggest", { signal })),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    meta: stays,
  });
  if (!isWanted)
    return (
      <button type="button" onClick={() => setWanted(true)}>
        {texts("segments.suggest")}
      </button>
    );
  return (
    <section className="suggested">
      <h3>{texts("segments.suggestions")}</h3>
      <Answer of={found}>
        {data =>
          data.groups.length === 0 ? (
            <Empty title={texts("segments.noSuggestions")} />
          ) : (
            <ul className="personas">
              {data.groups.map(group => (
                <Suggestion key={group.key} group={group} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

function Suggestion({ group }: { readonly group: Schemas["PersonaSuggestion"] }) {
  const texts = useTexts();
  const names = useNames();
  const address = useAddress();
  const format = formatOf(texts.language);
  const name = local(group.name, texts.language);
  const begin = () => {
    take({
      name: group.name,
      characteristics: group.characteristics.map(({ text }) => text),
      channels: group.channels,
      condition: group.condition as Condition,
    });
    go(to(address, ["segments", "new-persona"]));
  };
  return (
    <li className="persona">
      <h4>{name}</h4>
      <p className="muted">
        {texts("segments.suggestionSize", { count: format.count(group.customers), share: format.share(group.share) })}
      </p>
      <ul className="plain">
        {group.characteristics.map(({ text }) => (
          <li key={local(text, texts.language)}>{local(text, texts.language)}</li>
        ))}
      </ul>
      <p>{group.channels.map(names.channel).join(", ")}</p>
      <p className="actions">
        <button type="button" aria-label={texts("segments.takeOf", { name })} onClick={begin}>
          {texts("segments.take")}
        </button>
      </p>
    </li>
  );
}
