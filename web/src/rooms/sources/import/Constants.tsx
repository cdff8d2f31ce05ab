import { type FormEvent, useState } from "react";
import { Icon } from "../../../parts/Icon";
import { useTexts } from "../../../texts";
import { always } from "./choice";
import type { Editing } from "./Editing";

/** What is the same in every row and stands in no column. */
export function Constants({ preview, choice, onChange }: Editing) {
  const texts = useTexts();
  const [target, setTarget] = useState("");
  const [text, setText] = useState("");
  const constants = preview.targets.filter(({ constant }) => constant !== "");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (target === "" || text.trim() === "") return;
    onChange(always(choice, preview, target, text.trim()));
    setTarget("");
    setText("");
  };
  return (
    <section className="told">
      <h3>{texts("import.constants")}</h3>
      {constants.length > 0 && (
        <ul className="conditions">
          {constants.map(known => (
            <li key={known.target}>
              {known.target in choice.columns ? (
                <button
                  type="button"
                  className="chip"
                  title={texts("import.unsay")}
                  onClick={() => onChange(always(choice, preview, known.target, ""))}
                >
                  {texts.word("target", known.target) ?? known.target}: {known.constant}
                  <Icon name="close" />
                </button>
              ) : (
                <span className="chip found">
                  {texts.word("target", known.target) ?? known.target}: {known.constant}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <form className="fields" onSubmit={add}>
        <label>
          <span>{texts("import.target")}</span>
          <select value={target} onChange={event => setTarget(event.target.value)}>
            <option value="">{texts("import.pick")}</option>
            {preview.possible.map(one => (
              <option key={one} value={one}>
                {texts.word("target", one) ?? one}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts("import.always")}</span>
          <input value={text} onChange={event => setText(event.target.value)} />
        </label>
        <button disabled={target === "" || text.trim() === ""}>{texts("filter.apply")}</button>
      </form>
    </section>
  );
}
