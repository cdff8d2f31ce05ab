import { type FormEvent, useState } from "react";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { ReasonField } from "./ReasonField";

interface MarkProps {
  readonly kind: "object" | "restrict";
  readonly identifier: string;
  /** Whether it is in force, so that it is taken back. */
  readonly isSet: boolean;
  readonly onDone: () => void;
}

const addresses = { object: "/api/privacy/objections", restrict: "/api/privacy/restrictions" } as const;
const backwards = { object: "withdraw", restrict: "lift" } as const;

/** An objection to marketing or a restriction of processing, noted or taken back. */
export function Mark({ kind, identifier, isSet, onDone }: MarkProps) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [reason, setReason] = useState("");
  const what = isSet ? backwards[kind] : kind;
  const mark = (event: FormEvent) => {
    event.preventDefault();
    sending.send("POST", addresses[kind], { identifier, reason: reason.trim(), [backwards[kind]]: isSet }, () => {
      askAgain("/api/");
      onDone();
    });
  };
  return (
    <form onSubmit={mark}>
      <section>
        <p className="muted">{texts(`mark.${what}`)}</p>
        <ReasonField reason={reason} onReason={setReason} />
        <p className="actions">
          <button className="primary" disabled={sending.isUnderWay}>
            {texts(`markAct.${what}`)}
          </button>
        </p>
        {sending.problem !== undefined && <Failed problem={sending.problem} />}
      </section>
    </form>
  );
}
