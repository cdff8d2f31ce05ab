import { type FormEvent, type ReactNode, useState } from "react";
import { useTexts } from "../texts";

interface TypedConfirmationProps {
  /** What is to be typed, letter by letter. */
  readonly word: string;
  /** Of the button: what is done. */
  readonly act: string;
  readonly isUnderWay: boolean;
  readonly onConfirm: () => void;
  readonly children?: ReactNode;
}

/** Before what cannot be taken back: nobody does it by a click beside something else. */
export function TypedConfirmation({ word, act, isUnderWay, onConfirm, children }: TypedConfirmationProps) {
  const texts = useTexts();
  const [typed, setTyped] = useState("");
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === word) onConfirm();
  };
  return (
    <form className="confirmation" onSubmit={confirm}>
      {children}
      <label className="field">
        <span>
          {texts("confirm.type")} <strong className="typed">{word}</strong>
        </span>
        <input value={typed} autoComplete="off" spellCheck={false} onChange={event => setTyped(event.target.value)} />
      </label>
      <p className="actions">
        <button className="danger" disabled={typed.trim() !== word || isUnderWay}>
          {isUnderWay ? texts("confirm.underWay") : act}
        </button>
      </p>
    </form>
  );
}
