import { useState, useSyncExternalStore } from "react";
import { useTexts } from "../texts";
import { Failed } from "./States";

/** Something that was just done, and how to take it back. */
interface Done {
  /** The tenant's base, so that nothing of it is offered elsewhere. */
  readonly base: string;
  readonly said: string;
  readonly takeBack: () => Promise<unknown>;
}

let last: Done | undefined;
const listeners = new Set<() => void>();

function set(done: Done | undefined): void {
  last = done;
  listeners.forEach(listener => listener());
}

/** Tells what was done, until something else is or it was taken back. */
export const done = (what: Done): void => set(what);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The last thing done, and the way back. */
export function Undo({ base }: { readonly base: string }) {
  const texts = useTexts();
  const what = useSyncExternalStore(subscribe, () => last);
  const [problem, setProblem] = useState<unknown>();
  if (what?.base !== base) return null;
  return (
    <div className="undo" role="status">
      <p>{what.said}</p>
      <button type="button" onClick={() => what.takeBack().then(() => set(undefined), setProblem)}>
        {texts("undo.takeBack")}
      </button>
      <button type="button" className="quiet" onClick={() => set(undefined)}>
        {texts("undo.fine")}
      </button>
      {problem !== undefined && <Failed problem={problem} />}
    </div>
  );
}
