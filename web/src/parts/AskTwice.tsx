import { useState } from "react";

interface AskTwiceProps {
  /** What is asked before it is done. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for what cannot be taken back: it asks once more before it does it. */
export function AskTwice({ question, yes, no, onYes }: AskTwiceProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {yes}
      </button>
    );
  return (
    <span className="actions">
      {question}
      <button type="button" onClick={onYes}>
        {yes}
      </button>
      <button type="button" className="quiet" onClick={() => setAsking(false)}>
        {no}
      </button>
    </span>
  );
}
