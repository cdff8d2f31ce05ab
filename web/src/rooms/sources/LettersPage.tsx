import { useState } from "react";
import { go, useAddress, withQuery } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { send, useAskAgain, useMay } from "../../api/send";
import { formatOf } from "../../format";
import { Drawer } from "../../parts/Drawer";
import { Answer, Empty, Failed, Loading } from "../../parts/States";
import { useTexts } from "../../texts";

type Letter = Schemas["DeadLetter"];

/** Messages that were dropped and may be mended: why, and what they said. */
export function LettersPage() {
  const texts = useTexts();
  const address = useAddress();
  const mayRead = useMay("profiles");
  const letters = useJson("/api/capture/dead", { enabled: mayRead === true });
  const open = Number(address.query.get("letter") ?? "");
  const choose = (letter: string) => go(withQuery(address, { letter }));
  if (mayRead === undefined) return <Loading />;
  if (!mayRead) return <p className="notice">{texts("letters.mayNot")}</p>;
  return (
    <Answer of={letters}>
      {data => {
        const all = data as readonly Letter[];
        const shown = all.find(letter => letter.number === open);
        return all.length === 0 ? (
          <Empty title={texts("letters.none")}>
            <p>{texts("letters.noneText")}</p>
          </Empty>
        ) : (
          <div className="stage">
            <div className="answer">
              <p className="muted">{texts("letters.intro")}</p>
              <LetterTable letters={all} onChoose={choose} />
            </div>
            {shown && <OneLetter letter={shown} onClose={() => choose("")} />}
          </div>
        );
      }}
    </Answer>
  );
}

interface LetterTableProps {
  readonly letters: readonly Letter[];
  readonly onChoose: (letter: string) => void;
}

function LetterTable({ letters, onChoose }: LetterTableProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts("sourceTab.letters")}>
      <table>
        <thead>
          <tr>
            <th>{texts("letters.received")}</th>
            <th>{texts("sources.source")}</th>
            <th>{texts("letters.reason")}</th>
            <th>{texts("letters.detail")}</th>
          </tr>
        </thead>
        <tbody>
          {letters.toReversed().map(letter => (
            <tr key={letter.number}>
              <td>
                <button type="button" className="link" onClick={() => onChoose(`${letter.number}`)}>
                  {format.moment(letter.received)}
                </button>
              </td>
              <td>{letter.source}</td>
              <td>{texts.word("reason", letter.reason) ?? letter.reason}</td>
              <td className="file">{letter.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneLetter({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const texts = useTexts();
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const mayWrite = useMay("write");
  const [problem, setProblem] = useState<unknown>();
  const [isStill, setStill] = useState(false);
  const replay = () => {
    setProblem(undefined);
    send(base, "POST", `/api/capture/dead/${letter.number}/replay`).then(report => {
      setStill((report as { readonly left: readonly unknown[] }).left.length > 0);
      askAgain("/api/capture");
    }, setProblem);
  };
  return (
    <Drawer title={texts.word("reason", letter.reason) ?? letter.reason} kind={letter.source} onClose={onClose}>
      <p>{letter.detail}</p>
      <pre tabIndex={0} className="message">
        {pretty(letter.message)}
      </pre>
      {isStill && <p className="notice">{texts("letters.still")}</p>}
      {mayWrite && (
        <p className="actions">
          <button type="button" onClick={replay}>
            {texts("letters.replay")}
          </button>
        </p>
      )}
      {problem !== undefined && <Failed problem={problem} />}
    </Drawer>
  );
}

function pretty(message: string): string {
  try {
    return JSON.stringify(JSON.parse(message), null, 2);
  } catch {
    return message;
  }
}
