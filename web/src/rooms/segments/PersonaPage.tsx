import { type FormEvent, useState } from "react";
import { go, to, useAddress } from "../../address";
import { useJson } from "../../api/queries";
import { send } from "../../api/send";
import { Link } from "../../parts/Link";
import { Answer, Empty, Failed } from "../../parts/States";
import { done } from "../../parts/undo";
import { useTexts } from "../../texts";
import { conditionOf, formOf } from "./condition";
import { ConditionForm, groupOf, written } from "./ConditionForm";
import { ChoiceField, Labelled, ValuesField } from "./fields";
import { fresh } from "./fresh";
import { keyFor } from "./keys";
import { fieldsOf, lists, type Persona, withFields } from "./persona";
import { useSegmentsAgain } from "./SegmentBuilder";
import { taken as suggested } from "./taken";
import { type Offers, useOffers } from "./useOffers";
import { useRemoval } from "./useRemoval";

/** A persona of this key, or a new one, which may begin with a suggestion. */
export function PersonaPage({ persona }: { readonly persona: string | undefined }) {
  const texts = useTexts();
  const address = useAddress();
  const all = useJson("/api/personas");
  const offers = useOffers();
  return (
    <>
      <header className="title">
        <p>
          <Link to={to(address, ["segments"])}>{texts("builder.back")}</Link>
        </p>
        <h1>{texts(persona ? "builder.changePersona" : "builder.newPersona")}</h1>
      </header>
      <Answer of={all}>
        {data => {
          const known = (data as { readonly personas: readonly Persona[] }).personas;
          const stored = known.find(one => one.key === persona);
          if (persona && !stored) return <Empty title={texts("builder.gone")} />;
          return <PersonaForm key={persona} stored={stored} known={known} offers={offers} />;
        }}
      </Answer>
    </>
  );
}

interface PersonaFormProps {
  readonly stored: Persona | undefined;
  readonly known: readonly Persona[];
  readonly offers: Offers;
}

type StandsFor = "condition" | "segment" | "nobody";

function PersonaForm({ stored, known, offers }: PersonaFormProps) {
  const texts = useTexts();
  const address = useAddress();
  const again = useSegmentsAgain();
  const [begun] = useState<Persona>(
    () => stored ?? { order: 1 + Math.max(0, ...known.map(one => one.order ?? 0)), ...suggested(), key: "" },
  );
  const [fields, setFields] = useState(() => fieldsOf(begun, texts.language));
  const [channels, setChannels] = useState(begun.channels ?? []);
  const [standsFor, setStandsFor] = useState<StandsFor>(begun.segment ? "segment" : begun.condition || !stored ? "condition" : "nobody");
  const [segment, setSegment] = useState(begun.segment ?? offers.beginnings.segment);
  const [group, setGroup] = useState(() => groupOf(begun.condition ? formOf(begun.condition) : fresh("purchases", offers.beginnings)));
  const removal = useRemoval();
  const [problem, setProblem] = useState<unknown>();
  const { base } = address;
  const back = to(address, ["segments"]);
  const key =
    stored?.key ??
    keyFor(
      fields.name,
      known.map(one => one.key),
    );
  const path = `/api/personas/${encodeURIComponent(key)}`;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { segment: _, condition: __, ...said } = withFields({ ...begun, key, channels }, fields, texts.language);
    const body = {
      ...said,
      ...(standsFor === "segment" ? { segment } : standsFor === "condition" ? { condition: conditionOf(written(group)) } : {}),
    };
    send(base, "PUT", path, body).then(() => {
      const takeBack = () => (stored ? send(base, "PUT", path, stored) : removal(path)).then(again);
      done({ base, said: texts("builder.saved", { name: fields.name }), takeBack });
      again();
      go(back);
    }, setProblem);
  };
  return (
    <form className="builder" onSubmit={save}>
      <div className="row">
        <Labelled label={texts("builder.name")}>
          <input
            value={fields.name}
            required
            maxLength={80}
            size={32}
            onChange={event => setFields({ ...fields, name: event.target.value })}
          />
        </Labelled>
        <Labelled label={texts("segments.goal")}>
          <input value={fields.goal} size={56} maxLength={300} onChange={event => setFields({ ...fields, goal: event.target.value })} />
        </Labelled>
      </div>
      <div className="texts">
        {lists.map(list => (
          <Labelled key={list} label={texts(`personaList.${list}`)}>
            <textarea rows={3} value={fields[list]} onChange={event => setFields({ ...fields, [list]: event.target.value })} />
          </Labelled>
        ))}
      </div>
      <ValuesField label={texts("segments.channels")} values={channels} offered={offers.channels} onChange={setChannels} />
      <div className="row">
        <ChoiceField
          label={texts("builder.standsFor")}
          value={standsFor}
          of={(["condition", "segment", "nobody"] as const)
            .filter(one => one !== "segment" || offers.segments.length > 0)
            .map(one => ({ key: one, name: texts(`standsFor.${one}`) }))}
          onChange={setStandsFor}
        />
        {standsFor === "segment" && (
          <ChoiceField label={texts("filter.segment")} value={segment} of={offers.segments} onChange={setSegment} />
        )}
      </div>
      {standsFor === "condition" && <ConditionForm group={group} reference="last" onChange={setGroup} />}
      <p className="muted">{texts("builder.firstCounts")}</p>
      {problem !== undefined && <Failed problem={problem} />}
      <p className="actions">
        <button className="primary" disabled={fields.name.trim() === "" || (standsFor === "condition" && group.parts.length === 0)}>
          {texts("builder.save")}
        </button>
        <Link className="button" to={back}>
          {texts("builder.cancel")}
        </Link>
      </p>
    </form>
  );
}
