import type { Schemas } from "../../api/queries";
import { formatOf } from "../../format";
import { useTexts } from "../../texts";

type Trait = Schemas["Trait"];

/** What sources say of the customer, each with the source and its date; what they said before, and what came along with messages, on demand. */
export function Traits({ profile }: { readonly profile: Schemas["ProfileView"] }) {
  const texts = useTexts();
  const traits = profile.traits ?? [];
  const [current, before] = [traits.filter(trait => trait.isCurrent), traits.filter(trait => !trait.isCurrent)];
  const context = (profile.context ?? []).filter(trait => trait.isCurrent);
  if (current.length + before.length + context.length === 0) return null;
  return (
    <section>
      <h2>{texts("customers.traits")}</h2>
      <List traits={current} />
      {before.length > 0 && (
        <details>
          <summary>{texts("customers.traitsBefore", { count: before.length })}</summary>
          <List traits={before} />
        </details>
      )}
      {context.length > 0 && (
        <details>
          <summary>{texts("customers.context", { count: context.length })}</summary>
          <List traits={context} />
        </details>
      )}
    </section>
  );
}

function List({ traits }: { readonly traits: readonly Trait[] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  return (
    <dl className="figures">
      {traits.map(trait => (
        <div key={`${trait.name} ${trait.source} ${trait.asOf} ${trait.value}`}>
          <dt>{texts.word("trait", trait.name) ?? texts.word("target", trait.name) ?? trait.name}</dt>
          <dd>
            {trait.value}
            <span className="from">{texts("customers.traitFrom", { source: trait.source, day: format.day(trait.asOf) })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
