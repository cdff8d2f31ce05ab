import { useState } from "react";
import { to, useAddress } from "../../../address";
import { type Schemas, useJson } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { Drawer } from "../../../parts/Drawer";
import { Link } from "../../../parts/Link";
import { Answer, Failed } from "../../../parts/States";
import { TypedConfirmation } from "../../../parts/TypedConfirmation";
import { useTexts } from "../../../texts";

type Key = Schemas["KeyView"];

/** What programs come in with. A key is made where it is put in, and revoked here. */
export function KeyList() {
  const texts = useTexts();
  const address = useAddress();
  const keys = useJson("/api/keys");
  const [chosen, setChosen] = useState("");
  return (
    <section className="told">
      <h2>{texts("keyList.title")}</h2>
      <p className="muted">
        {texts("keyList.intro")} <Link to={to(address, ["sources", "connect"])}>{texts("keyList.make")}</Link>
      </p>
      <Answer of={keys}>
        {data => {
          const known = data as readonly Key[];
          const open = known.find(key => key.id === chosen && !key.revoked);
          return known.length === 0 ? (
            <p>{texts("keyList.none")}</p>
          ) : (
            <div className="stage">
              <div className="answer">
                <KeyTable keys={known.toReversed()} onRevoke={setChosen} />
              </div>
              {open && <Revocation key={open.id} known={open} onClose={() => setChosen("")} />}
            </div>
          );
        }}
      </Answer>
    </section>
  );
}

interface KeyTableProps {
  readonly keys: readonly Key[];
  readonly onRevoke: (id: string) => void;
}

function KeyTable({ keys, onRevoke }: KeyTableProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const opens = ({ kind, source, rights }: Key) =>
    kind === "write" ? texts("keyList.writes", { source }) : rights.map(right => texts.word("keyRight", right) ?? right).join(", ");
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts("keyList.title")}>
      <table>
        <thead>
          <tr>
            <th>{texts("connect.key")}</th>
            <th>{texts("connect.name")}</th>
            <th>{texts("keyList.opens")}</th>
            <th>{texts("connect.created")}</th>
            <th>{texts("connect.state")}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(key => (
            <tr key={key.id}>
              <td className="moment">{`wm_${key.kind[0]}_… (${key.id})`}</td>
              <td>{key.name}</td>
              <td>{opens(key)}</td>
              <td>{format.moment(key.created)}</td>
              <td>
                {key.revoked ? (
                  <span className="muted">{texts("connect.revoked", { at: format.moment(key.revoked) })}</span>
                ) : (
                  <button type="button" className="link" onClick={() => onRevoke(key.id)}>
                    {texts("connect.revoke")}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RevocationProps {
  readonly known: Key;
  readonly onClose: () => void;
}

function Revocation({ known, onClose }: RevocationProps) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const revoke = () =>
    sending.send("DELETE", `/api/keys/${known.id}`, undefined, () => {
      askAgain("/api/");
      onClose();
    });
  return (
    <Drawer title={texts("keyList.revoke")} kind={known.name || known.source || known.id} onClose={onClose}>
      <p className="muted">{texts("keyList.revokeText")}</p>
      <TypedConfirmation word={known.id} act={texts("keyList.revokeAct")} isUnderWay={sending.isUnderWay} onConfirm={revoke} />
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </Drawer>
  );
}
