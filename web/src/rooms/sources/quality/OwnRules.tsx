import { useState } from "react";
import { useAddress } from "../../../address";
import { useJson } from "../../../api/queries";
import { send, useAskAgain, useMay } from "../../../api/send";
import { useNames } from "../../../names";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import type { RuleBody } from "./rule";

interface OwnRule {
  readonly key: string;
  readonly rule: RuleBody | readonly RuleBody[];
}

/** Rules of the company's own, which can be taken back: what is in the log stays, and is read anew. */
export function OwnRules() {
  const texts = useTexts();
  const names = useNames();
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const mayWrite = useMay("write");
  const [problem, setProblem] = useState<unknown>();
  const rules = (useJson("/api/catalogue/rules").data ?? []) as readonly OwnRule[];
  if (rules.length === 0) return null;
  const remove = (key: string) =>
    void send(base, "DELETE", `/api/catalogue/rules/${encodeURIComponent(key)}`).then(() => askAgain("/api/"), setProblem);
  return (
    <section className="told">
      <h2>{texts("quality.ownRules")}</h2>
      <ul className="findings">
        {rules.map(({ key, rule }) => (
          <li key={key}>
            <strong>{key}</strong>{" "}
            {[rule]
              .flat()
              .map(one => textOf(one, names.touchpoint))
              .join(" · ")}{" "}
            {mayWrite && (
              <button type="button" className="link" aria-label={texts("quality.removeRule", { key })} onClick={() => remove(key)}>
                {texts("quality.remove")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem !== undefined && <Failed problem={problem} />}
    </section>
  );
}

const textOf = ({ names, sources, touchpoint }: RuleBody, name: (key: string) => string): string =>
  [names?.join(", ") ?? "", sources && sources.length > 0 ? `(${sources.join(", ")})` : "", touchpoint ? `→ ${name(touchpoint)}` : ""]
    .filter(Boolean)
    .join(" ");
