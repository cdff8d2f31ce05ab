import { type FormEvent, useState } from "react";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";

const rights = ["access", "rectify", "erase", "restrict", "port", "object"] as const;
const today = () => new Date().toISOString().slice(0, 10);

/** Notes what came by letter, mail or telephone; the deadline runs from the day it came. */
export function NewRequest() {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [right, setRight] = useState<string>("access");
  const [received, setReceived] = useState(today);
  const [identifier, setIdentifier] = useState("");
  const [ticket, setTicket] = useState("");
  const note = (event: FormEvent) => {
    event.preventDefault();
    sending.send("POST", "/api/privacy/requests", { right, received, identifier: identifier.trim(), ticket: ticket.trim() }, () => {
      setIdentifier("");
      setTicket("");
      askAgain("/api/privacy/requests");
    });
  };
  return (
    <form className="told" onSubmit={note}>
      <h2>{texts("requests.new")}</h2>
      <p className="muted">{texts("requests.newText")}</p>
      <div className="fields">
        <label>
          <span>{texts("requests.right")}</span>
          <select value={right} onChange={event => setRight(event.target.value)}>
            {rights.map(one => (
              <option key={one} value={one}>
                {texts(`right.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts("requests.received")}</span>
          <input type="date" value={received} max={today()} required onChange={event => setReceived(event.target.value)} />
        </label>
        <label>
          <span>{texts("requests.identifier")}</span>
          <input
            value={identifier}
            autoComplete="off"
            spellCheck={false}
            placeholder={texts("requests.identifierExample")}
            onChange={event => setIdentifier(event.target.value)}
          />
        </label>
        <label>
          <span>{texts("requests.ticket")}</span>
          <input
            value={ticket}
            maxLength={200}
            placeholder={texts("requests.ticketExample")}
            onChange={event => setTicket(event.target.value)}
          />
        </label>
      </div>
      <p className="actions">
        <button className="primary" disabled={sending.isUnderWay}>
          {texts("requests.note")}
        </button>
      </p>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </form>
  );
}
