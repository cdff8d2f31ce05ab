import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAddress } from "../../../address";
import { type Schemas, stays } from "../../../api/queries";
import { send } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { Answer, Failed } from "../../../parts/States";
import { TypedConfirmation } from "../../../parts/TypedConfirmation";
import { useTexts } from "../../../texts";
import { ReasonField } from "./ReasonField";

interface EraseProps {
  readonly identifier: string;
  readonly onErased: (erased: Schemas["ErasureAnswer"]) => void;
}

/** An erasure: first what it would take, then, with the identifier typed again, for good. */
export function Erase({ identifier, onErased }: EraseProps) {
  const texts = useTexts();
  const { base } = useAddress();
  const sending = useSending();
  const [reason, setReason] = useState("");
  const preview = useQuery({
    queryKey: [base, "erasure", identifier],
    queryFn: ({ signal }) => send(base, "POST", "/api/privacy/erasures/preview", { identifier }, { signal }),
    gcTime: 0,
    retry: false,
    meta: stays,
  });
  const erase = () =>
    sending.send("POST", "/api/privacy/erasures", { identifier, confirm: identifier, reason: reason.trim() }, said =>
      onErased(said as Schemas["ErasureAnswer"]),
    );
  return (
    <Answer of={preview}>
      {data => (
        <section>
          <p className="muted">{texts("erase.text")}</p>
          <Preview preview={data as Schemas["ErasurePreview"]} />
          <TypedConfirmation word={identifier} act={texts("erase.act")} isUnderWay={sending.isUnderWay} onConfirm={erase}>
            <ReasonField reason={reason} onReason={setReason} />
          </TypedConfirmation>
          {sending.problem !== undefined && <Failed problem={sending.problem} />}
        </section>
      )}
    </Answer>
  );
}

function Preview({ preview }: { readonly preview: Schemas["ErasurePreview"] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  return (
    <dl className="figures">
      <div>
        <dt>{texts("erase.interactions")}</dt>
        <dd>{format.count(preview.interactions)}</dd>
      </div>
      <div>
        <dt>{texts("erase.redacted")}</dt>
        <dd>{format.count(preview.redacted)}</dd>
      </div>
      <div>
        <dt>{texts("erase.identifiers")}</dt>
        <dd className="lines">{preview.identifiers.join("\n")}</dd>
      </div>
      {preview.kept.length > 0 && (
        <div>
          <dt>{texts("erase.kept")}</dt>
          <dd className="lines">{preview.kept.join("\n")}</dd>
        </div>
      )}
    </dl>
  );
}
