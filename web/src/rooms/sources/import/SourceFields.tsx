import { useId, useState } from "react";
import { type Schemas, useJson } from "../../../api/queries";
import { useTexts } from "../../../texts";
import { Declared } from "../Declared";
import type { Editing } from "./Editing";

/** Whose rows they are, and why they may be used. */
export function SourceFields({ preview, choice, onChange }: Editing) {
  const texts = useTexts();
  const list = useId();
  const known = (useJson("/api/sources").data ?? []) as readonly Schemas["SourceView"][];
  const [name, setName] = useState(choice.source);
  return (
    <section className="told">
      <h3>{texts("import.whose")}</h3>
      <div className="fields">
        <label>
          <span>{texts("sources.source")}</span>
          <input
            value={name}
            required
            maxLength={100}
            list={list}
            onChange={event => setName(event.target.value)}
            onBlur={() => name.trim() !== choice.source && onChange({ ...choice, source: name.trim() })}
          />
          <datalist id={list}>
            {known.map(source => (
              <option key={source.name} value={source.name} />
            ))}
          </datalist>
        </label>
        <Declared
          basis={choice.basis ?? preview.basis}
          purposes={choice.purposes?.split(";") ?? preview.purposes}
          onBasis={basis => onChange({ ...choice, basis })}
          onPurposes={purposes => onChange({ ...choice, purposes: purposes.join(";") || "none" })}
        />
      </div>
      <p className="muted">{texts("import.sourceHint")}</p>
      <label className="tick">
        <input type="checkbox" checked={choice.remember} onChange={event => onChange({ ...choice, remember: event.target.checked })} />
        {texts("import.remember")}
      </label>
    </section>
  );
}
