import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useAddress } from "../../../address";
import { type Schemas, useCatalogue } from "../../../api/queries";
import { send, useAskAgain } from "../../../api/send";
import { formatOf } from "../../../format";
import { local } from "../../../names";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import type { Unmapped } from "./QualityPage";
import { keyOf, type RuleBody, ruleOf } from "./rule";

type Trial = Schemas["RuleTrial"];

/** What the rule would change, asked of the server with every choice. */
function useTrial(key: string, rule: readonly RuleBody[] | undefined) {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, "trial", key, rule],
    queryFn: ({ signal }) => send(base, "POST", `/api/quality/rule?key=${encodeURIComponent(key)}`, rule, { signal }) as Promise<Trial>,
    enabled: rule !== undefined,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

interface RuleMakerProps {
  readonly unmapped: Unmapped;
  readonly onDone: () => void;
}

/** Makes a rule for a name that means nothing yet, and shows what it would take before it is stored. */
export function RuleMaker({ unmapped, onDone }: RuleMakerProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const { data: catalogue } = useCatalogue();
  const [touchpoint, setTouchpoint] = useState(unmapped.near[0] ?? "");
  const [channel, setChannel] = useState("");
  const [isOfSource, setOfSource] = useState(true);
  const [problem, setProblem] = useState<unknown>();
  const key = keyOf(unmapped.name);
  const rule = touchpoint === "" ? undefined : ruleOf(unmapped, { touchpoint, channel, isOfSource });
  const trial = useTrial(key, rule);
  const named = <T extends { readonly key: string; readonly name: Parameters<typeof local>[0] }>(entries: readonly T[] = []) =>
    entries
      .map(entry => ({ key: entry.key, name: local(entry.name, texts.language) }))
      .sort((one, other) => one.name.localeCompare(other.name, texts.language));
  const touchpoints = named(catalogue?.touchpoints);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    send(base, "PUT", `/api/catalogue/rules/${encodeURIComponent(key)}`, rule).then(() => {
      askAgain("/api/");
      onDone();
    }, setProblem);
  };
  return (
    <form className="told" onSubmit={keep}>
      <label className="field">
        <span>{texts("quality.means")}</span>
        <select value={touchpoint} required onChange={event => setTouchpoint(event.target.value)}>
          <option value="">{texts("import.pick")}</option>
          {unmapped.near.length > 0 && (
            <optgroup label={texts("quality.near")}>
              {unmapped.near.map(one => (
                <option key={one} value={one}>
                  {touchpoints.find(known => known.key === one)?.name ?? one}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={texts("quality.all")}>
            {touchpoints
              .filter(known => !unmapped.near.includes(known.key))
              .map(known => (
                <option key={known.key} value={known.key}>
                  {known.name}
                </option>
              ))}
          </optgroup>
        </select>
      </label>
      <label className="field">
        <span>{texts("quality.channel")}</span>
        <select value={channel} onChange={event => setChannel(event.target.value)}>
          <option value="">{texts("quality.usualChannel")}</option>
          {named(catalogue?.channels).map(known => (
            <option key={known.key} value={known.key}>
              {known.name}
            </option>
          ))}
        </select>
      </label>
      <label className="tick">
        <input type="checkbox" checked={isOfSource} onChange={event => setOfSource(event.target.checked)} />
        {texts("quality.onlySource", { source: unmapped.source })}
      </label>
      <section className="trial" aria-live="polite" aria-busy={trial.isFetching}>
        <h3>{texts("quality.trial")}</h3>
        {trial.data && rule ? (
          <>
            <p>{texts("quality.changes", { count: format.count(trial.data.interactions) })}</p>
            <ul className="plain">
              {trial.data.names.map(({ source, name, interactions }) => (
                <li key={`${source} ${name}`}>
                  {name} <span className="muted">({source})</span>: {format.count(interactions)}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="muted">{texts("quality.noTrial")}</p>
        )}
        {trial.error && <Failed problem={trial.error} />}
      </section>
      <p className="actions">
        <button className="primary" disabled={rule === undefined}>
          {texts("quality.keep")}
        </button>
      </p>
      {problem !== undefined && <Failed problem={problem} />}
    </form>
  );
}
