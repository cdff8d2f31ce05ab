import { useState } from "react";
import { type Schemas, useJson } from "../../../api/queries";
import { useMay } from "../../../api/send";
import { formatOf } from "../../../format";
import { Drawer } from "../../../parts/Drawer";
import { NoData } from "../../../parts/NoData";
import { Answer, Loading } from "../../../parts/States";
import { useNames } from "../../../names";
import { useTexts } from "../../../texts";
import { OwnRules } from "./OwnRules";
import { RuleMaker } from "./RuleMaker";

type Quality = Schemas["QualityAnswer"];
type Source = Schemas["QualityOfSource"];

export interface Unmapped {
  readonly source: string;
  readonly name: string;
  readonly interactions: number;
  readonly near: readonly string[];
}

/** How good the data is, what would make it better, and names that mean nothing yet. */
export function QualityPage() {
  const texts = useTexts();
  const mayAsk = useMay("ask");
  const quality = useJson("/api/quality", { enabled: mayAsk === true });
  const [chosen, setChosen] = useState<Unmapped>();
  if (mayAsk === undefined) return <Loading />;
  if (!mayAsk) return <p className="notice">{texts("quality.mayNot")}</p>;
  return (
    <Answer of={quality}>
      {data => {
        const { sources, advice } = data as Quality;
        if (sources.length === 0) return <NoData />;
        const unmapped = sources
          .flatMap(({ source, unmapped: names }) =>
            names.map(({ name, interactions, suggestions }) => ({
              source,
              name,
              interactions,
              near: suggestions.map(({ touchpoint }) => touchpoint),
            })),
          )
          .sort((one, other) => other.interactions - one.interactions);
        return (
          <div className="stage">
            <div className="answer">
              <SourceQuality sources={sources} />
              <UnmappedList unmapped={unmapped} chosen={chosen} onChoose={setChosen} />
              <OwnRules />
              <Findings sources={sources} />
              {advice.length > 0 && <Advice advice={advice} />}
            </div>
            {chosen && (
              <Drawer title={chosen.name} kind={texts("quality.ruleFor")} onClose={() => setChosen(undefined)}>
                <RuleMaker key={`${chosen.source} ${chosen.name}`} unmapped={chosen} onDone={() => setChosen(undefined)} />
              </Drawer>
            )}
          </div>
        );
      }}
    </Answer>
  );
}

function SourceQuality({ sources }: { readonly sources: readonly Source[] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  return (
    <section className="told">
      <h2>{texts("quality.sources")}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={texts("quality.sources")}>
        <table>
          <thead>
            <tr>
              <th>{texts("sources.source")}</th>
              <th className="number">{texts("quality.interactions")}</th>
              <th className="number">{texts("quality.linked")}</th>
              <th className="number">{texts("quality.known")}</th>
              <th className="number">{texts("sources.rejected")}</th>
              <th>{texts("quality.first")}</th>
              <th>{texts("quality.last")}</th>
              <th>{texts("quality.received")}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(source => (
              <tr key={source.source}>
                <td>{source.source}</td>
                <td className="number">{format.count(source.interactions)}</td>
                <td className="number">{format.share(source.linkedShare)}</td>
                <td className="number">{format.share(source.knownShare)}</td>
                <td className="number">{format.count(source.rejected)}</td>
                <td>{source.first ? format.day(source.first) : ""}</td>
                <td>{source.last ? format.day(source.last) : ""}</td>
                <td>{source.lastReceived ? format.moment(source.lastReceived) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const mostGaps = 4;

/** What looks wrong, by source. */
function Findings({ sources }: { readonly sources: readonly Source[] }) {
  const texts = useTexts();
  const format = formatOf(texts.language, "UTC");
  const days = ({ first, last }: { readonly first: string; readonly last: string }) =>
    first === last ? format.day(first) : texts("quality.days", { from: format.day(first), to: format.day(last) });
  const found = sources
    .map(({ source, gaps, silence, oddities }) => ({
      source,
      texts: [
        ...(silence ? [texts("quality.silent", { since: format.day(silence.first) })] : []),
        ...(gaps.length > 0 ? [gapText(gaps.map(days))] : []),
        ...oddities.map(({ kind, interactions }) => texts(`odd.${kind}`, { count: format.count(interactions) })),
      ],
    }))
    .filter(one => one.texts.length > 0);
  function gapText(all: readonly string[]): string {
    const shown = all.slice(0, mostGaps).join(", ");
    return all.length > mostGaps
      ? texts("quality.gapsMore", { days: shown, count: all.length - mostGaps })
      : texts("quality.gaps", { days: shown });
  }
  if (found.length === 0) return null;
  return (
    <section className="told">
      <h2>{texts("quality.findings")}</h2>
      <dl className="findings by-source">
        {found.map(({ source, texts: said }) => (
          <div key={source}>
            <dt>{source}</dt>
            {said.map(text => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Advice({ advice }: { readonly advice: Quality["advice"] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const kinds = (names: readonly string[] = []) => names.map(name => texts.word("identifier", name) ?? name).join(", ");
  return (
    <section className="told">
      <h2>{texts("quality.advice")}</h2>
      <ul className="findings">
        {advice.map(({ kind, sources, identifiers, interactions, share }) => (
          <li key={`${kind} ${sources.join()} ${identifiers.join()}`}>
            <strong>{sources.join(", ")}</strong>{" "}
            {texts(`advice.${kind}`, {
              count: format.count(interactions),
              share: format.share(share),
              one: kinds(identifiers[0]),
              other: kinds(identifiers[1]),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UnmappedListProps {
  readonly unmapped: readonly Unmapped[];
  readonly chosen: Unmapped | undefined;
  readonly onChoose: (unmapped: Unmapped) => void;
}

function UnmappedList({ unmapped, chosen, onChoose }: UnmappedListProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const names = useNames();
  const mayWrite = useMay("write");
  return (
    <section className="told">
      <h2>{texts("quality.unmapped")}</h2>
      {unmapped.length === 0 ? (
        <p className="muted">{texts("quality.allMapped")}</p>
      ) : (
        <>
          <p className="muted">{texts("quality.unmappedHint")}</p>
          <div className="scroll" tabIndex={0} role="region" aria-label={texts("quality.unmapped")}>
            <table>
              <thead>
                <tr>
                  <th>{texts("quality.name")}</th>
                  <th>{texts("sources.source")}</th>
                  <th className="number">{texts("quality.interactions")}</th>
                  <th>{texts("quality.near")}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {unmapped.map(one => (
                  <tr key={`${one.source} ${one.name}`}>
                    <td>{one.name}</td>
                    <td>{one.source}</td>
                    <td className="number">{format.count(one.interactions)}</td>
                    <td>{one.near.map(names.touchpoint).join(", ")}</td>
                    <td>
                      {mayWrite && (
                        <button type="button" className="link" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
                          {texts("quality.map")}
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
