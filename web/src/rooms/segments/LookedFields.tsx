import { Icon } from "../../parts/Icon";
import { useTexts } from "../../texts";
import { flags, type Looked } from "./condition";
import { ChoiceField, DayField, LengthField, ValuesField } from "./fields";
import type { Offers } from "./useOffers";

interface LookedProps {
  readonly looked: Looked;
  readonly offers: Offers;
  readonly onChange: (looked: Looked) => void;
}

/** Which contacts are looked at: their dimensions and what they were. */
export function WithFields({ looked, offers, onChange }: LookedProps) {
  const texts = useTexts();
  const row = (at: number, changed: Partial<Looked["with"][number]>) =>
    onChange({ ...looked, with: looked.with.map((one, other) => (other === at ? { ...one, ...changed } : one)) });
  const add = () => {
    const free = offers.dimensions.find(({ key }) => !looked.with.some(one => one.dimension === key));
    const usual = ["channel", "touchpoint"].find(key => !looked.with.some(one => one.dimension === key));
    onChange({ ...looked, with: [...looked.with, { dimension: usual ?? free?.key ?? "channel", values: [] }] });
  };
  return (
    <div className="with">
      {looked.with.map((one, at) => (
        <div key={at} className="row">
          <ChoiceField
            label={texts("filter.dimension")}
            value={one.dimension}
            of={offers.dimensions}
            onChange={dimension => row(at, { dimension, values: [] })}
          />
          <ValuesField
            label={texts("builder.is")}
            values={one.values}
            offered={offers.values(one.dimension)}
            onChange={values => row(at, { values })}
          />
          <button
            type="button"
            className="quiet"
            aria-label={texts("builder.removeLimit")}
            onClick={() => onChange({ ...looked, with: looked.with.filter((_, other) => other !== at) })}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <div className="row">
        <button type="button" className="quiet" onClick={add}>
          <Icon name="plus" />
          {texts("builder.limit")}
        </button>
        {flags.map(flag => (
          <label key={flag} className="tick">
            <input
              type="checkbox"
              checked={looked.flags.includes(flag)}
              onChange={event =>
                onChange({
                  ...looked,
                  flags: flags.filter(other => (other === flag ? event.target.checked : looked.flags.includes(other))),
                })
              }
            />
            {texts(`condFlag.${flag}`)}
          </label>
        ))}
      </div>
    </div>
  );
}

/** When they were. */
export function PeriodFields({ looked, onChange }: Omit<LookedProps, "offers">) {
  const texts = useTexts();
  return (
    <div className="row">
      <LengthField label={texts("builder.last")} value={looked.last} onChange={last => onChange({ ...looked, last })} />
      <DayField label={texts("builder.from")} value={looked.from} onChange={from => onChange({ ...looked, from })} />
      <DayField label={texts("builder.before")} value={looked.to} onChange={to => onChange({ ...looked, to })} />
    </div>
  );
}

/** Both, on demand: most conditions look at all contacts. */
export function LookedFields(props: LookedProps & { readonly hasPeriod?: boolean }) {
  const texts = useTexts();
  const { looked, hasPeriod = true } = props;
  const isSaid = looked.with.length + looked.flags.length > 0 || looked.from !== "" || looked.to !== "" || looked.last !== "";
  return (
    <details className="looked" open={isSaid || undefined}>
      <summary>{texts("builder.looked")}</summary>
      <WithFields {...props} />
      {hasPeriod && <PeriodFields {...props} />}
    </details>
  );
}
