import { useState } from "react";
import type { Schemas } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { Failed } from "../../../parts/States";
import { TypedConfirmation } from "../../../parts/TypedConfirmation";
import { useTexts } from "../../../texts";

type View = Schemas["RetentionView"];

/** Letting go what is past its time: first what it would be, then, typed, for good. */
export function Run({ view }: { readonly view: View }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [isTried, setTried] = useState(false);
  const [gone, setGone] = useState<View>();
  const run = () =>
    sending.send("POST", "/api/privacy/retention/run", {}, said => {
      setGone(said as View);
      setTried(false);
      askAgain("/api/");
    });
  const past = view.past ?? 0;
  return (
    <section className="told">
      <h2>{texts("retention.run")}</h2>
      <p className="muted">{texts("retention.runText")}</p>
      {gone && (
        <div className="trial" role="status">
          <strong>{texts("retention.gone")}</strong>
          <Counts view={gone} />
        </div>
      )}
      {!isTried && (
        <p className="actions">
          <button
            type="button"
            onClick={() => {
              setTried(true);
              setGone(undefined);
              askAgain("/api/privacy/retention");
            }}
          >
            {texts("retention.try")}
          </button>
        </p>
      )}
      {isTried && past === 0 && <p role="status">{texts("retention.nothingPast")}</p>}
      {isTried && past > 0 && (
        <TypedConfirmation word={texts("retention.word")} act={texts("retention.runAct")} isUnderWay={sending.isUnderWay} onConfirm={run}>
          <strong>{texts("retention.would")}</strong>
          <Counts view={view} />
        </TypedConfirmation>
      )}
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </section>
  );
}

function Counts({ view }: { readonly view: View }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const past = view.classes.filter(one => one.past > 0);
  return (
    <>
      {past.length === 0 && <p>{texts("retention.nothingWent")}</p>}
      <dl className="figures">
        {past.map(one => (
          <div key={one.class}>
            <dt>{texts.word("kept", one.class) ?? one.class}</dt>
            <dd>{format.count(one.past)}</dd>
          </div>
        ))}
      </dl>
      {(view.held ?? 0) > 0 && <p className="muted">{texts("retention.heldBack", { count: format.count(view.held ?? 0) })}</p>}
    </>
  );
}
