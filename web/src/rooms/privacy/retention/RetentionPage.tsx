import { useState } from "react";
import { type Schemas, useJson } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { NoData } from "../../../parts/NoData";
import { Answer, Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { type Keep, keepOf, keepText } from "./keep";
import { KeepField } from "./KeepField";
import { Run } from "./Run";

type View = Schemas["RetentionView"];

/** How long each kind of data is kept, what is past its time, and letting that go. */
export function RetentionPage() {
  const view = useJson("/api/privacy/retention");
  return (
    <Answer of={view} none={<NoData />}>
      {data => (
        <>
          <Times view={data as View} />
          <Run view={data as View} />
        </>
      )}
    </Answer>
  );
}

function Times({ view }: { readonly view: View }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const askAgain = useAskAgain();
  const sending = useSending();
  const [edited, setEdited] = useState<Readonly<Record<string, Keep>>>({});
  const changed = Object.fromEntries(
    view.classes.flatMap(({ class: kind, keep }) => {
      const now = edited[kind];
      return now && keepText(now) !== keep ? [[kind, keepText(now)]] : [];
    }),
  );
  const save = () =>
    sending.send("PUT", "/api/privacy/retention", changed, () => {
      setEdited({});
      askAgain("/api/privacy/retention");
    });
  return (
    <section className="told">
      <h2>{texts("retention.title")}</h2>
      <p className="muted">{texts("retention.intro")}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={texts("retention.title")}>
        <table>
          <thead>
            <tr>
              <th>{texts("retention.class")}</th>
              <th>{texts("retention.keep")}</th>
              <th className="number">{texts("retention.past")}</th>
              <th className="number">{texts("retention.held")}</th>
            </tr>
          </thead>
          <tbody>
            {view.classes.map(one => (
              <tr key={one.class}>
                <td>
                  <strong>{texts.word("kept", one.class) ?? one.class}</strong>
                  <br />
                  <span className="muted">{texts.word("keptWhat", one.class)}</span>
                </td>
                <td>
                  <KeepField
                    kind={one.class}
                    name={texts.word("kept", one.class) ?? one.class}
                    keep={edited[one.class] ?? keepOf(one.keep)}
                    onKeep={keep => setEdited({ ...edited, [one.class]: keep })}
                  />
                </td>
                <td className="number">{one.class === "orders" ? "–" : format.count(one.past)}</td>
                <td className="number">{one.held ? format.count(one.held) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="actions">
        <button type="button" className="primary" disabled={Object.keys(changed).length === 0 || sending.isUnderWay} onClick={save}>
          {texts("retention.save")}
        </button>
        <span className="muted">{texts("retention.saveText")}</span>
      </p>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </section>
  );
}
