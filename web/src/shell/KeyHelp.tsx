import { useEffect, useRef } from "react";
import { useTexts } from "../texts";
import { letters, rooms } from "./rooms";

/** The keys, in a dialog of the browser's own, which keeps the focus and closes by Escape. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{texts("keys.title")}</h2>
      <dl>
        {rooms.map(room => (
          <div key={room}>
            <dt>
              <kbd>g</kbd> <kbd>{letters[room]}</kbd>
            </dt>
            <dd>{texts(`room.${room}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{texts("keys.search")}</dd>
        </div>
        <div>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd>
          </dt>
          <dd>{texts("keys.forms")}</dd>
        </div>
        <div>
          <dt>
            <kbd>{texts("keys.control")}</kbd> <kbd>Z</kbd>
          </dt>
          <dd>{texts("keys.undo")}</dd>
        </div>
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{texts("keys.help")}</dd>
        </div>
      </dl>
      <form method="dialog">
        <button>{texts("drawer.close")}</button>
      </form>
    </dialog>
  );
}
