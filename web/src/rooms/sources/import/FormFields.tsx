import { type ReactNode, useId } from "react";
import { useTexts } from "../../../texts";
import { as, written } from "./choice";
import type { Editing } from "./Editing";

const kinds = ["interactions", "orders", "customers", "consents", "campaigns", "contents", "costs"] as const;
const encodings = ["utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "utf-16le", "utf-16be", "cp850", "macintosh", "windows-1250"];

/** What the rows are and how the file is written; each is what was detected until somebody says otherwise. */
export function FormFields({ preview, choice, onChange }: Editing) {
  const texts = useTexts();
  const fact = (name: string) => preview.form.find(known => known.name === name);
  const say = (name: string) => (value: string) => onChange(written(choice, name, value));
  const said = (name: string) => `${choice.form[name] ?? ""}`;
  const found = (name: string, words: (value: string) => string = value => value) =>
    fact(name) && !(name in choice.form) ? texts("import.detected", { value: words(fact(name)!.value) }) : texts("import.detect"); // asked for before
  const separators: Readonly<Record<string, string>> = {
    ";": texts("sign.semicolon"),
    ",": texts("sign.comma"),
    tab: texts("sign.tab"),
    "|": "|",
  };
  return (
    <section className="told">
      <h3>{texts("import.reading")}</h3>
      <div className="fields">
        <Choose label={texts("import.as")} value={choice.as ?? preview.kind.toLowerCase()} onChange={kind => onChange(as(choice, kind))}>
          {kinds.map(kind => (
            <option key={kind} value={kind}>
              {texts.word("kind", kind[0]!.toUpperCase() + kind.slice(1))}
            </option>
          ))}
        </Choose>
        {fact("encoding") && (
          <Choose label={texts("import.encoding")} value={said("encoding")} onChange={say("encoding")}>
            <option value="">{found("encoding")}</option>
            {encodings.map(encoding => (
              <option key={encoding}>{encoding}</option>
            ))}
          </Choose>
        )}
        {fact("separator") && (
          <Choose label={texts("import.separator")} value={said("separator")} onChange={say("separator")}>
            <option value="">{found("separator", value => separators[value] ?? value)}</option>
            {Object.entries(separators).map(([sign, name]) => (
              <option key={sign} value={sign}>
                {name}
              </option>
            ))}
          </Choose>
        )}
        <Choose label={texts("import.decimal")} value={said("decimal")} onChange={say("decimal")}>
          <option value="">{texts("import.byColumn")}</option>
          <option value=",">{texts("choice.comma")}</option>
          <option value=".">{texts("choice.point")}</option>
        </Choose>
        <Choose label={texts("import.dates")} value={said("dates")} onChange={say("dates")}>
          <option value="">{texts("import.byColumn")}</option>
          <option value="day-first">{texts("choice.day-first")}</option>
          <option value="month-first">{texts("choice.month-first")}</option>
        </Choose>
        {fact("header") && (
          <Typed
            label={texts("import.header")}
            value={said("header")}
            placeholder={fact("header")!.value}
            onCommit={say("header")}
            isNumber
          />
        )}
        {fact("sheet") && (
          <Typed label={texts("import.sheet")} value={said("sheet")} placeholder={fact("sheet")!.value} onCommit={say("sheet")} />
        )}
        <Typed
          label={texts("import.zone")}
          value={choice.zone ?? ""}
          placeholder={preview.zone}
          suggestions={Intl.supportedValuesOf("timeZone")}
          onCommit={zone => onChange({ ...choice, zone })}
        />
      </div>
      {preview.titles.length > 0 && <p className="muted">{texts("import.titles", { titles: preview.titles.join(" · ") })}</p>}
      {preview.notes.map(note => (
        <p key={note} className="muted">
          {note}
        </p>
      ))}
    </section>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

const Choose = ({ label, value, onChange, children }: ChooseProps) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={event => onChange(event.target.value)}>
      {children}
    </select>
  </label>
);

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onCommit: (value: string) => void;
  readonly isNumber?: boolean;
  readonly suggestions?: readonly string[];
}

/** Taken when it is left or confirmed, so that half a word asks nothing. */
function Typed({ label, value, placeholder, onCommit, isNumber, suggestions }: TypedProps) {
  const list = useId();
  return (
    <label>
      <span>{label}</span>
      <input
        key={value}
        defaultValue={value}
        placeholder={placeholder}
        list={suggestions ? list : undefined}
        inputMode={isNumber ? "numeric" : undefined}
        pattern={isNumber ? "[1-9][0-9]*" : undefined}
        onBlur={event => event.target.checkValidity() && event.target.value !== value && onCommit(event.target.value.trim())}
        onKeyDown={event => event.key === "Enter" && event.currentTarget.blur()}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map(one => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
