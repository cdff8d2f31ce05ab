import { type FormEvent, useState } from "react";
import { useAddress } from "../../address";
import { useMay } from "../../api/send";
import { formatOf } from "../../format";
import { Icon } from "../../parts/Icon";
import { Failed } from "../../parts/States";
import { done, Undo } from "../../parts/undo";
import { useTexts } from "../../texts";
import { keyFor } from "../segments/keys";
import { type Annotation, longestText, shownOf, spanOf } from "./marks";
import { useAnnotations, useChangeAnnotation } from "./useAnnotations";

/** What stands on the axis of a plot, in words, and where it is written. */
export function Annotations({ buckets }: { readonly buckets: readonly string[] }) {
  const texts = useTexts();
  const { base } = useAddress();
  const mayWrite = useMay("write") === true;
  const known = useAnnotations().data ?? [];
  const { store, remove, problem } = useChangeAnnotation();
  const [edited, setEdited] = useState<Annotation>();
  const format = formatOf(texts.language, "UTC");
  const shown = shownOf(known, buckets);
  if (shown.length === 0 && !mayWrite) return null;
  const takeAway = async (one: Annotation) => {
    if (await remove(one))
      done({ base, said: texts("builder.removed", { name: one.text }), takeBack: () => store({ ...one, version: 0 }) });
  };
  const keep = async (one: Annotation) => {
    const key = one.key || keyFor(one.text, [...known.map(other => other.key)], "annotation");
    if (await store({ ...one, key })) setEdited(undefined);
  };
  return (
    <section className="annotations" aria-label={texts("annotations.title")}>
      <Undo base={base} />
      {problem !== undefined && <Failed problem={problem} />}
      {shown.length > 0 && (
        <ul>
          {shown.map(one => (
            <li key={one.key}>
              <span className="muted">
                {format.day(one.day)}
                {one.until && ` – ${format.day(one.until)}`}
              </span>{" "}
              {one.text}
              {mayWrite && (
                <>
                  <button
                    type="button"
                    className="link"
                    aria-label={texts("builder.editOf", { name: one.text })}
                    onClick={() => setEdited(one)}
                  >
                    {texts("builder.edit")}
                  </button>
                  <button
                    type="button"
                    className="link"
                    aria-label={texts("builder.removeOf", { name: one.text })}
                    onClick={() => void takeAway(one)}
                  >
                    {texts("builder.delete")}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite &&
        (edited ? (
          <AnnotationForm key={edited.key} of={edited} onKeep={keep} onClose={() => setEdited(undefined)} />
        ) : (
          <button
            type="button"
            className="quiet"
            onClick={() => setEdited({ key: "", version: 0, day: spanOf(buckets.at(-1) ?? "")?.[0] ?? "", until: null, text: "" })}
          >
            <Icon name="plus" />
            {texts("annotations.add")}
          </button>
        ))}
    </section>
  );
}

interface AnnotationFormProps {
  readonly of: Annotation;
  readonly onKeep: (one: Annotation) => Promise<void>;
  readonly onClose: () => void;
}

function AnnotationForm({ of, onKeep, onClose }: AnnotationFormProps) {
  const texts = useTexts();
  const [one, setOne] = useState(of);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onKeep({ ...one, text: one.text.trim() });
  };
  return (
    <form
      className="new-board"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === "Escape") onClose();
      }}
    >
      <label className="field">
        <span>{texts("annotations.text")}</span>
        <input
          autoFocus
          value={one.text}
          required
          maxLength={longestText}
          size={32}
          placeholder={texts("annotations.example")}
          onChange={event => setOne({ ...one, text: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{texts("annotations.day")}</span>
        <input type="date" value={one.day} required onChange={event => setOne({ ...one, day: event.target.value })} />
      </label>
      <label className="field">
        <span>{texts("annotations.until")}</span>
        <input
          type="date"
          value={one.until ?? ""}
          min={one.day || undefined}
          onChange={event => setOne({ ...one, until: event.target.value || null })}
        />
      </label>
      <button className="primary">{texts("builder.save")}</button>
      <button type="button" onClick={onClose}>
        {texts("builder.cancel")}
      </button>
    </form>
  );
}
