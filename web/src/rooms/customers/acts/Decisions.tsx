import { type FormEvent, useState } from "react";
import { type Schemas, useJson } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { identifierText } from "../../../parts/identifier";
import { Answer, Failed, Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";

type Decision = Schemas["DecisionView"];

/** What was decided about the customer's identifiers, newest first. */
export function Decisions({ identifier }: { readonly identifier: string }) {
  const texts = useTexts();
  const decisions = useJson(`/api/profiles/${encodeURIComponent(identifier)}/decisions`);
  return (
    <section>
      <h3>{texts("identity.decisions")}</h3>
      <Answer of={decisions} loading={<Loading lines={2} />}>
        {data => {
          const all = data as readonly Decision[];
          return all.length === 0 ? (
            <p className="muted">{texts("identity.none")}</p>
          ) : (
            <ul className="links">
              {all.map(decision => (
                <OneDecision key={decision.number} decision={decision} />
              ))}
            </ul>
          );
        }}
      </Answer>
    </section>
  );
}

function OneDecision({ decision }: { readonly decision: Decision }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const { act, first, second, at, by, name, reason, isInForce, canBeUndone, undone } = decision;
  const shown = (identifier: string) => (identifier ? identifierText(identifier, texts) : texts("identity.erased"));
  return (
    <li>
      {shown(first)} {act === "link" ? "=" : "≠"} {shown(second)}
      <br />
      <span className="muted">{[format.day(at), name || by, reason].join(" · ")}</span>
      {undone && (
        <>
          <br />
          <span className="muted">
            {texts("identity.undone", { day: format.day(undone.at), by: undone.name || undone.by, reason: undone.reason })}
          </span>
        </>
      )}
      {!undone && !isInForce && (
        <>
          <br />
          <span className="muted">{texts("identity.superseded")}</span>
        </>
      )}
      {canBeUndone && <TakeBack number={decision.number} />}
    </li>
  );
}

function TakeBack({ number }: { readonly number: number }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const undo = (event: FormEvent) => {
    event.preventDefault();
    sending.send("POST", `/api/profiles/decisions/${number}/undo`, { reason: reason.trim() }, () => askAgain("/api/"));
  };
  if (!isAsking)
    return (
      <p>
        <button type="button" className="link" onClick={() => setAsking(true)}>
          {texts("identity.undo")}
        </button>
      </p>
    );
  return (
    <form className="take-back" onSubmit={undo}>
      <label className="field">
        <span>{texts("identity.undoReason")}</span>
        <input value={reason} required maxLength={500} autoFocus onChange={event => setReason(event.target.value)} />
      </label>
      <p className="actions">
        <button disabled={sending.isUnderWay || reason.trim() === ""}>{texts("identity.undo")}</button>
        <button type="button" className="quiet" onClick={() => setAsking(false)}>
          {texts("identity.keep")}
        </button>
      </p>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </form>
  );
}
