import { type FormEvent, useState } from "react";
import { to, useAddress } from "../../../address";
import type { Schemas } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { Drawer } from "../../../parts/Drawer";
import { Link } from "../../../parts/Link";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { useDeadline } from "./useDeadline";

type PersonRequest = Schemas["RequestView"];

const outcomes = ["granted", "refused", "nothing-held"] as const;
const today = () => new Date().toISOString().slice(0, 10);

interface OneRequestProps {
  readonly request: PersonRequest;
  readonly onClose: () => void;
}

/** A request with its dates; while it is open, the ways to its end. */
export function OneRequest({ request, onClose }: OneRequestProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const deadline = useDeadline();
  const address = useAddress();
  const facts = [
    ["requests.received", format.day(request.received)],
    ["requests.due", format.day(request.due)],
    ["requests.state", deadline(request)],
    ["requests.ticket", request.ticket],
    ["requests.extended", request.extended],
  ] as const;
  return (
    <Drawer
      title={texts.word("right", request.right) ?? request.right}
      kind={texts("requests.number", { number: request.number })}
      onClose={onClose}
    >
      <dl className="figures">
        {facts
          .filter(([, text]) => text !== "")
          .map(([label, text]) => (
            <div key={label}>
              <dt>{texts(label)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {request.done === null && (
        <>
          <p>{texts.word("requestHow", request.right)}</p>
          <p>
            <Link to={to(address, ["customers"])}>{texts("requests.toCustomer")}</Link>
          </p>
          <Closing request={request} />
          {request.state === "open" && request.extended === "" && <Extending request={request} />}
        </>
      )}
    </Drawer>
  );
}

function Closing({ request }: { readonly request: PersonRequest }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [outcome, setOutcome] = useState<string>("granted");
  const [done, setDone] = useState(today);
  const close = (event: FormEvent) => {
    event.preventDefault();
    sending.send("PUT", `/api/privacy/requests/${request.number}`, { done, outcome }, () => askAgain("/api/privacy/requests"));
  };
  return (
    <form onSubmit={close}>
      <section>
        <h3>{texts("requests.close")}</h3>
        <label className="field">
          <span>{texts("requests.outcome")}</span>
          <select value={outcome} onChange={event => setOutcome(event.target.value)}>
            {outcomes.map(one => (
              <option key={one} value={one}>
                {texts(`outcome.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {outcome === "refused" && <p className="notice chance">{texts("requests.refusedHint")}</p>}
        <label className="field">
          <span>{texts("requests.answered")}</span>
          <input type="date" value={done} min={request.received} max={today()} required onChange={event => setDone(event.target.value)} />
        </label>
        <p className="actions">
          <button disabled={sending.isUnderWay}>{texts("requests.close")}</button>
        </p>
        {sending.problem !== undefined && <Failed problem={sending.problem} />}
      </section>
    </form>
  );
}

function Extending({ request }: { readonly request: PersonRequest }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [extended, setExtended] = useState("");
  const extend = (event: FormEvent) => {
    event.preventDefault();
    sending.send("PUT", `/api/privacy/requests/${request.number}`, { extended }, () => askAgain("/api/privacy/requests"));
  };
  return (
    <details>
      <summary>{texts("requests.extend")}</summary>
      <form onSubmit={extend}>
        <section>
          <p className="muted">{texts("requests.extendText")}</p>
          <label className="field">
            <span>{texts("requests.extended")}</span>
            <input value={extended} maxLength={200} required onChange={event => setExtended(event.target.value)} />
          </label>
          <p className="actions">
            <button disabled={sending.isUnderWay || extended.trim() === ""}>{texts("requests.extendAct")}</button>
          </p>
          {sending.problem !== undefined && <Failed problem={sending.problem} />}
        </section>
      </form>
    </details>
  );
}
