import { useEffect, useRef, useState } from "react";
import { go, to, useAddress } from "../../address";
import { useJson } from "../../api/queries";
import { send, useAskAgain } from "../../api/send";
import { Answer, Failed, Loading } from "../../parts/States";
import { useTexts } from "../../texts";

/** In place of a template: the journey as it is measured today. */
const measured = "";
const mostLetters = 120;

interface NewMapProps {
  readonly hasData: boolean;
  readonly onClose: () => void;
}

/** What a new map begins with, and what it is called. */
export function NewMap({ hasData, onClose }: NewMapProps) {
  const texts = useTexts();
  const address = useAddress();
  const askAgain = useAskAgain();
  const dialog = useRef<HTMLDialogElement>(null);
  const templates = useJson(`/api/maps/templates?lang=${texts.language}`);
  const [chosen, setChosen] = useState<string | undefined>(hasData ? measured : undefined);
  const [name, setName] = useState("");
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => dialog.current?.showModal(), []);
  const make = () => {
    setMaking(true);
    setProblem(undefined);
    const said = new URLSearchParams({ lang: texts.language });
    const phases = address.query.get("phases");
    if (chosen === measured) said.set("fromData", "true");
    else said.set("template", chosen ?? "");
    if (chosen === measured && phases) said.set("phases", phases);
    if (name.trim() !== "") said.set("name", name.trim());
    send(address.base, "POST", `/api/maps?${said}`, {})
      .then(map => {
        askAgain("/api/maps");
        go(to(address, ["maps", "own", (map as { readonly id: string }).id]));
      }, setProblem)
      .finally(() => setMaking(false));
  };
  return (
    <dialog ref={dialog} className="keys new-map" aria-labelledby="new-map" onClose={onClose}>
      <h2 id="new-map">{texts("own.new")}</h2>
      <form
        onSubmit={event => {
          event.preventDefault();
          make();
        }}
      >
        <fieldset>
          <legend>{texts("own.beginWith")}</legend>
          {hasData && (
            <label>
              <input type="radio" name="begin" checked={chosen === measured} onChange={() => setChosen(measured)} /> {texts("own.measured")}
            </label>
          )}
          <Answer of={templates} loading={<Loading lines={3} />}>
            {data =>
              (data as readonly { readonly key: string; readonly name: string }[]).map(template => (
                <label key={template.key}>
                  <input type="radio" name="begin" checked={chosen === template.key} onChange={() => setChosen(template.key)} />{" "}
                  {texts("own.template", { name: template.name })}
                </label>
              ))
            }
          </Answer>
        </fieldset>
        <label className="field">
          <span>{texts("own.nameMaybe")}</span>
          <input value={name} maxLength={mostLetters} onChange={event => setName(event.target.value)} />
        </label>
        {problem !== undefined && <Failed problem={problem} />}
        <p className="actions">
          <button className="primary" disabled={chosen === undefined || isMaking}>
            {texts("own.make")}
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {texts("own.cancel")}
          </button>
        </p>
      </form>
    </dialog>
  );
}
