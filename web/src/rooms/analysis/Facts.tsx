import { type CellWords, cellText, columnText } from "./cells";
import type { Told } from "./tables";

interface FactsProps {
  readonly facts: Told["facts"];
  readonly before: Told["facts"] | undefined;
  readonly words: CellWords;
}

/** Figures of the whole, each beside what it was before. */
export function Facts({ facts, before, words }: FactsProps) {
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => {
        const was = before?.find(([other]) => other === name)?.[1];
        return (
          <div key={name}>
            <dt>{columnText(name, words)}</dt>
            <dd>{cellText(name, value, words)}</dd>
            {was !== undefined && (
              <dd className="muted">
                {words.texts("analysis.before")} {cellText(name, was, words)}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
