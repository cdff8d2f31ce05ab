import { type FormEvent, useState } from "react";
import { go, to, useAddress } from "../../address";
import { type Segment, useSegments } from "../../api/queries";
import { send, useAskAgain } from "../../api/send";
import { local } from "../../names";
import { Link } from "../../parts/Link";
import { Answer, Empty, Failed } from "../../parts/States";
import { done } from "../../parts/undo";
import { useTexts } from "../../texts";
import { type Condition, conditionOf, formOf } from "./condition";
import { ConditionForm, groupOf, written } from "./ConditionForm";
import { ChoiceField, DayField, Labelled } from "./fields";
import { fresh } from "./fresh";
import { keyFor } from "./keys";
import { useOffers } from "./useOffers";
import { useRemoval } from "./useRemoval";

/** A segment as it was written down. */
export interface Definition extends Segment {
  readonly reference?: string;
  readonly order?: number;
  readonly condition: Condition;
}

/** A segment of this key, or a new one. */
export function SegmentPage({ segment }: { readonly segment: string | undefined }) {
  const texts = useTexts();
  const address = useAddress();
  const all = useSegments();
  const offers = useOffers();
  return (
    <>
      <header className="title">
        <p>
          <Link to={to(address, ["segments"])}>{texts("builder.back")}</Link>
        </p>
        <h1>{texts(segment ? "builder.change" : "builder.new")}</h1>
      </header>
      <Answer of={all}>
        {known => {
          const definition = known.find(one => one.key === segment) as Definition | undefined;
          if (segment && !definition) return <Empty title={texts("builder.gone")} />;
          return <Builder key={segment} definition={definition} taken={known.map(one => one.key)} beginnings={offers.beginnings} />;
        }}
      </Answer>
    </>
  );
}

interface BuilderProps {
  readonly definition: Definition | undefined;
  readonly taken: readonly string[];
  readonly beginnings: ReturnType<typeof useOffers>["beginnings"];
}

const isDay = (reference: string) => /^\d{4}-/.test(reference);

function Builder({ definition, taken, beginnings }: BuilderProps) {
  const texts = useTexts();
  const address = useAddress();
  const again = useSegmentsAgain();
  const [name, setName] = useState(definition ? local(definition.name, texts.language) || definition.key : "");
  const [reference, setReference] = useState(definition?.reference ?? "now");
  const [group, setGroup] = useState(() => groupOf(definition ? formOf(definition.condition) : fresh("purchases", beginnings)));
  const removal = useRemoval();
  const [problem, setProblem] = useState<unknown>();
  const { base } = address;
  const back = to(address, ["segments"]);
  const key = definition?.key ?? keyFor(name, taken);
  const path = `/api/segments/${encodeURIComponent(key)}`;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const said = { ...(typeof definition?.name === "object" ? definition.name : {}), [texts.language]: name.trim() };
    const body = { ...definition, key, name: said, reference, condition: conditionOf(written(group)) };
    send(base, "PUT", path, body).then(() => {
      const takeBack = () => (definition ? send(base, "PUT", path, definition) : removal(path));
      done({ base, said: texts("builder.saved", { name }), takeBack: () => takeBack().then(again) });
      again();
      go(back);
    }, setProblem);
  };
  return (
    <form className="builder" onSubmit={save}>
      <div className="row">
        <Labelled label={texts("builder.name")}>
          <input value={name} required maxLength={80} size={32} onChange={event => setName(event.target.value)} />
        </Labelled>
        <ChoiceField
          label={texts("builder.reference")}
          value={isDay(reference) ? "day" : reference}
          of={(["now", "last", "day"] as const).map(one => ({ key: one as string, name: texts(`reference.${one}`) }))}
          onChange={word => setReference(word === "day" ? new Date().toISOString().slice(0, 10) : word)}
        />
        {isDay(reference) && <DayField label={texts("target.day")} value={reference} onChange={day => setReference(day || "now")} />}
      </div>
      <ConditionForm group={group} reference={reference} onChange={setGroup} />
      {problem !== undefined && <Failed problem={problem} />}
      <p className="actions">
        <button className="primary" disabled={name.trim() === "" || group.parts.length === 0}>
          {texts("builder.save")}
        </button>
        <Link className="button" to={back}>
          {texts("builder.cancel")}
        </Link>
      </p>
    </form>
  );
}

/** After a change everything that shows segments, personas or their names is asked anew. */
export function useSegmentsAgain(): () => void {
  const askAgain = useAskAgain();
  return () => ["segments", "catalogue", "/api/"].forEach(askAgain);
}
