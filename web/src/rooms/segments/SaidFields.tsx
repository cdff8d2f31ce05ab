import { useTexts } from "../../texts";
import { type Form, scoreKinds, sequenceForms, traitTests } from "./condition";
import { ChoiceField, DayField, LengthField, RangeFields, ValuesField } from "./fields";
import { LookedFields, PeriodFields, WithFields } from "./LookedFields";
import type { Offers } from "./useOffers";

interface SaidProps<K extends Form["kind"] = Form["kind"]> {
  readonly form: Extract<Form, { readonly kind: K }>;
  readonly offers: Offers;
  readonly onChange: (form: Form) => void;
}

/** What one condition says, in fields of its kind. */
export function SaidFields({ form, offers, onChange }: SaidProps) {
  const texts = useTexts();
  switch (form.kind) {
    case "trait":
      return <TraitFields form={form} offers={offers} onChange={onChange} />;
    case "age":
      return (
        <div className="row">
          <RangeFields range={form.range} unit={texts("builder.years")} onChange={range => onChange({ ...form, range })} />
          <ChoiceField
            label={texts("builder.birthday")}
            value={form.trait}
            of={offers.traits}
            onChange={trait => onChange({ ...form, trait })}
          />
        </div>
      );
    case "bought":
      return (
        <ChoiceField
          label={texts("condKind.bought")}
          value={form.is ? "yes" : "no"}
          of={[
            { key: "yes", name: texts("word.yes") },
            { key: "no", name: texts("word.no") },
          ]}
          onChange={is => onChange({ ...form, is: is === "yes" })}
        />
      );
    case "member":
      return (
        <ChoiceField
          label={texts(form.word === "segment" ? "filter.segment" : "filter.persona")}
          value={form.key}
          of={form.word === "segment" ? offers.segments : offers.personas}
          onChange={key => onChange({ ...form, key })}
        />
      );
    case "preferred":
      return (
        <>
          <ValuesField
            label={texts("builder.channels")}
            values={form.channels}
            offered={offers.channels}
            onChange={channels => onChange({ ...form, channels })}
          />
          <LookedFields looked={form.looked} offers={offers} onChange={looked => onChange({ ...form, looked })} />
        </>
      );
    case "sequence":
      return <SequenceFields form={form} offers={offers} onChange={onChange} />;
    case "moment":
      return <MomentFields form={form} offers={offers} onChange={onChange} />;
    case "share":
      return <ShareFields form={form} offers={offers} onChange={onChange} />;
    case "count":
    case "revenue":
    case "score":
      return <CountFields form={form} offers={offers} onChange={onChange} />;
    default:
      return <p className="muted">{texts("builder.noFields")}</p>;
  }
}

function CountFields({ form, offers, onChange }: SaidProps<"count" | "revenue" | "score">) {
  const texts = useTexts();
  return (
    <>
      <div className="row">
        {form.kind === "score" && (
          <>
            <ChoiceField
              label={texts("builder.scale")}
              value={form.score}
              of={scoreKinds.map(key => ({ key, name: texts(`scoreKind.${key}`) }))}
              onChange={score => onChange({ ...form, score })}
            />
            <ChoiceField
              label={texts("builder.which")}
              value={form.which}
              of={[
                { key: "last", name: texts("builder.lastScore") },
                { key: "any", name: texts("builder.anyScore") },
              ]}
              onChange={which => onChange({ ...form, which })}
            />
          </>
        )}
        <RangeFields range={form.range} onChange={range => onChange({ ...form, range })} />
      </div>
      <LookedFields looked={form.looked} offers={offers} onChange={looked => onChange({ ...form, looked })} />
    </>
  );
}

function TraitFields({ form, offers, onChange }: SaidProps<"trait">) {
  const texts = useTexts();
  return (
    <div className="row">
      <ChoiceField
        label={texts("filter.dimension")}
        value={form.trait}
        of={offers.traits}
        onChange={trait => onChange({ ...form, trait, values: [] })}
      />
      <ChoiceField
        label={texts("builder.test")}
        value={form.test}
        of={traitTests.map(key => ({ key, name: texts(`traitTest.${key}`) }))}
        onChange={test => onChange({ ...form, test })}
      />
      {(form.test === "is" || form.test === "startsWith") && (
        <ValuesField
          label={texts("filter.value")}
          values={form.values}
          offered={offers.values(form.trait)}
          onChange={values => onChange({ ...form, values })}
        />
      )}
      {form.test === "number" && <RangeFields range={form.range} onChange={range => onChange({ ...form, range })} />}
      {form.test === "day" && (
        <>
          <DayField label={texts("builder.from")} value={form.after} onChange={after => onChange({ ...form, after })} />
          <DayField label={texts("filter.to")} value={form.before} onChange={before => onChange({ ...form, before })} />
        </>
      )}
    </div>
  );
}

function MomentFields({ form, offers, onChange }: SaidProps<"moment">) {
  const texts = useTexts();
  return (
    <>
      <div className="row">
        <LengthField label={texts("builder.last")} value={form.within} onChange={within => onChange({ ...form, within })} />
        <LengthField label={texts("builder.longerAgo")} value={form.longerAgo} onChange={longerAgo => onChange({ ...form, longerAgo })} />
        <DayField label={texts("builder.from")} value={form.after} onChange={after => onChange({ ...form, after })} />
        <DayField label={texts("builder.before")} value={form.before} onChange={before => onChange({ ...form, before })} />
      </div>
      <LookedFields looked={form.looked} offers={offers} hasPeriod={false} onChange={looked => onChange({ ...form, looked })} />
    </>
  );
}

function ShareFields({ form, offers, onChange }: SaidProps<"share">) {
  const texts = useTexts();
  return (
    <>
      <div className="row">
        <RangeFields range={form.range} scale={100} unit="%" onChange={range => onChange({ ...form, range })} />
      </div>
      <h4>{texts("builder.shareWith")}</h4>
      <WithFields looked={form.looked} offers={offers} onChange={looked => onChange({ ...form, looked })} />
      <h4>{texts("builder.shareOf")}</h4>
      <WithFields looked={form.of} offers={offers} onChange={of => onChange({ ...form, of })} />
      <PeriodFields looked={form.looked} onChange={looked => onChange({ ...form, looked })} />
    </>
  );
}

function SequenceFields({ form, offers, onChange }: SaidProps<"sequence">) {
  const texts = useTexts();
  return (
    <>
      <h4>{texts("builder.first")}</h4>
      <WithFields looked={form.first} offers={offers} onChange={first => onChange({ ...form, first })} />
      <div className="row">
        <ChoiceField
          label={texts("builder.order")}
          value={form.form}
          of={sequenceForms.map(key => ({ key, name: texts(`sequenceForm.${key}`) }))}
          onChange={of => onChange({ ...form, form: of })}
        />
        {form.form !== "before" && (
          <LengthField label={texts("builder.within")} value={form.within} onChange={within => onChange({ ...form, within })} />
        )}
      </div>
      <WithFields looked={form.other} offers={offers} onChange={other => onChange({ ...form, other })} />
      <details>
        <summary>{texts("builder.when")}</summary>
        <PeriodFields looked={form.looked} onChange={looked => onChange({ ...form, looked })} />
      </details>
    </>
  );
}
