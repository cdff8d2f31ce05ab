import { type ReactNode, useId, useState } from "react";
import { Icon } from "../../parts/Icon";
import { useTexts } from "../../texts";
import type { Range } from "./condition";

interface LabelledProps {
  readonly label: string;
  readonly children: ReactNode;
}

export const Labelled = ({ label, children }: LabelledProps) => (
  <label className="field">
    <span>{label}</span>
    {children}
  </label>
);

export interface Offered {
  readonly key: string;
  readonly name: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly of: readonly (Offered & { readonly key: T })[];
  readonly onChange: (value: T) => void;
}

/** One of several words; one that is not among them is kept. */
export function ChoiceField<T extends string>({ label, value, of, onChange }: ChoiceProps<T>) {
  return (
    <Labelled label={label}>
      <select value={value} onChange={event => onChange(event.target.value as T)}>
        {!of.some(({ key }) => key === value) && <option value={value}>{value || "…"}</option>}
        {of.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface RangeProps {
  readonly range: Range;
  readonly onChange: (range: Range) => void;
  /** How many of what is stored one of the field is: shares are said in hundredths. */
  readonly scale?: number;
  readonly unit?: string;
}

/** From, to, or both. */
export function RangeFields({ range, onChange, scale = 1, unit }: RangeProps) {
  const texts = useTexts();
  const label = (key: "builder.atLeast" | "builder.atMost") => (unit ? `${texts(key)} (${unit})` : texts(key));
  return (
    <>
      <NumberField label={label("builder.atLeast")} value={range.low} scale={scale} onChange={low => onChange({ ...range, low })} />
      <NumberField label={label("builder.atMost")} value={range.high} scale={scale} onChange={high => onChange({ ...range, high })} />
    </>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | null;
  readonly scale: number;
  readonly onChange: (value: number | null) => void;
}

/** A number as people write it; what is no number yet stays in the field and says nothing. */
function NumberField({ label, value, scale, onChange }: NumberProps) {
  const { language } = useTexts();
  const [written, setWritten] = useState("");
  const said = (text: string) => {
    const number = Number(text.trim().replace(",", "."));
    return text.trim() === "" || Number.isNaN(number) ? null : rounded(number / scale);
  };
  const shown = value === null ? "" : `${rounded(value * scale)}`.replace(".", language === "de" ? "," : ".");
  return (
    <Labelled label={label}>
      <input
        inputMode="decimal"
        size={7}
        value={said(written) === value ? written : shown}
        onChange={event => {
          setWritten(event.target.value);
          onChange(said(event.target.value));
        }}
      />
    </Labelled>
  );
}

/** 0.7 × 100 is 70. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const DayField = ({ label, value, onChange }: TextProps) => (
  <Labelled label={label}>
    <input type="date" value={value} onChange={event => onChange(event.target.value)} />
  </Labelled>
);

const units = ["d", "w", "h", "min"] as const;

/** A length of time; empty = none. */
export function LengthField({ label, value, onChange }: TextProps) {
  const texts = useTexts();
  const [, count = "", unit = "d"] = /^(\d+)\s*(\w+)$/.exec(value) ?? [];
  const say = (number: string, of: string) => onChange(/^[1-9]\d*$/.test(number) ? `${number}${of}` : "");
  return (
    <div className="field" role="group" aria-label={label}>
      <span>{label}</span>
      <span className="length">
        <input type="number" min={1} size={5} aria-label={label} value={count} onChange={event => say(event.target.value, unit)} />
        <select value={unit} aria-label={texts("builder.unit")} onChange={event => say(count, event.target.value)}>
          {[...new Set([...units, unit])].map(one => (
            <option key={one} value={one}>
              {texts.word("unit", one) ?? one}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

interface ValuesProps {
  readonly label: string;
  readonly values: readonly string[];
  /** What may be meant, by key and name; others can be written, too. */
  readonly offered: readonly Offered[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several values, of which one must hold. */
export function ValuesField({ label, values, offered, onChange }: ValuesProps) {
  const id = useId();
  const texts = useTexts();
  const [written, setWritten] = useState("");
  const nameOf = (key: string) => offered.find(one => one.key === key)?.name ?? key;
  const take = (text: string) => {
    const said = text.trim();
    const key = offered.find(one => one.name === said)?.key ?? said;
    setWritten("");
    if (key !== "" && !values.includes(key)) onChange([...values, key]);
  };
  return (
    <div className="field values" role="group" aria-label={label}>
      <span>{label}</span>
      <span className="chips">
        {values.map(value => (
          <button
            key={value}
            type="button"
            className="chip"
            title={texts("builder.removeValue")}
            onClick={() => onChange(values.filter(other => other !== value))}
          >
            {nameOf(value) || texts("part.none")}
            <Icon name="close" />
          </button>
        ))}
        <input
          value={written}
          list={id}
          size={16}
          aria-label={`${label}: ${texts("builder.addValue")}`}
          placeholder={texts(values.length > 0 ? "builder.orValue" : "builder.addValue")}
          onChange={event => {
            // What was chosen of the list is whole.
            if (offered.some(one => one.name === event.target.value)) take(event.target.value);
            else setWritten(event.target.value);
          }}
          onBlur={() => take(written)}
          onKeyDown={event => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            take(written);
          }}
        />
        <datalist id={id}>
          {offered
            .filter(one => !values.includes(one.key))
            .map(one => (
              <option key={one.key} value={one.name} />
            ))}
        </datalist>
      </span>
    </div>
  );
}
