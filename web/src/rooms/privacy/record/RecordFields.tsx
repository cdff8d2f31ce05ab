import { type FormEvent, useState } from "react";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import type { ProcessingRecord } from "./RecordPage";

const mostLetters = 2000;

/** What no configuration tells, to be written by people. What is open stands out. */
export function RecordFields({ record }: { readonly record: ProcessingRecord }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [said, setSaid] = useState(record.said);
  const changed = Object.fromEntries(Object.entries(said).filter(([field, text]) => text.trim() !== record.said[field]));
  const save = (event: FormEvent) => {
    event.preventDefault();
    sending.send("PUT", "/api/privacy/record", changed, () => askAgain("/api/privacy/record"));
  };
  return (
    <form className="told" onSubmit={save}>
      <h2>{texts("record.fields")}</h2>
      <p className="muted">
        {record.open.length === 0
          ? texts("record.complete")
          : texts("record.open", { count: record.open.length, all: Object.keys(said).length })}
      </p>
      <div className="record-fields">
        {Object.entries(said).map(([field, text]) => (
          <label key={field} className="field" data-open={text.trim() === "" || undefined}>
            <span>
              {texts.word("recordField", field) ?? field}
              {text.trim() === "" && <em> · {texts("record.missing")}</em>}
            </span>
            <textarea value={text} rows={2} maxLength={mostLetters} onChange={event => setSaid({ ...said, [field]: event.target.value })} />
          </label>
        ))}
      </div>
      <p className="actions">
        <button className="primary" disabled={Object.keys(changed).length === 0 || sending.isUnderWay}>
          {texts("record.save")}
        </button>
      </p>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </form>
  );
}
