import { useRef, useState } from "react";
import { to, useAddress } from "../../../address";
import { useCatalogue } from "../../../api/queries";
import { local, useNames } from "../../../names";
import { Drawer } from "../../../parts/Drawer";
import { Icon } from "../../../parts/Icon";
import { Link } from "../../../parts/Link";
import { useTexts } from "../../../texts";
import type { MapDocument } from "./document";
import type { Editing } from "./useEditing";

interface IdealDrawerProps {
  readonly editing: Editing;
  readonly map: MapDocument;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

/** The path that customers should take, put into order by dragging, by buttons, and by Alt with the arrow keys. */
export function IdealDrawer({ editing, map, mayWrite, onClose }: IdealDrawerProps) {
  const texts = useTexts();
  const names = useNames();
  const address = useAddress();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number>();
  const ideal = map.ideal ?? [];
  const set = (next: readonly string[]) => {
    editing.change("ideal", next.length === 0 ? undefined : next);
    editing.save();
  };
  const move = (from: number, onto: number) => {
    const key = ideal[from];
    if (key === undefined || onto < 0 || onto >= ideal.length || from === onto) return;
    set(ideal.toSpliced(from, 1).toSpliced(onto, 0, key));
    // Who moves by the keyboard goes along.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(".station")[onto]?.focus());
  };
  return (
    <Drawer title={texts("own.ideal")} onClose={onClose}>
      <p className="muted">{texts(ideal.length === 0 ? "own.idealNone" : mayWrite ? "own.idealHow" : "own.idealIs")}</p>
      <ol ref={list} className="stations">
        {ideal.map((key, at) => (
          <li
            key={`${key} ${at}`}
            draggable={mayWrite}
            data-dragged={dragged === at || undefined}
            onDragStart={event => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", key);
              setDragged(at);
            }}
            onDragOver={event => dragged !== undefined && event.preventDefault()}
            onDrop={event => {
              event.preventDefault();
              if (dragged !== undefined) move(dragged, at);
              setDragged(undefined);
            }}
            onDragEnd={() => setDragged(undefined)}
          >
            {mayWrite ? (
              <>
                <button
                  type="button"
                  className="quiet station"
                  title={texts("own.keys")}
                  onKeyDown={event => {
                    if (!event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
                    event.preventDefault();
                    move(at, at + (event.key === "ArrowUp" ? -1 : 1));
                  }}
                >
                  {at + 1}. {names.touchpoint(key)}
                </button>
                <button type="button" className="quiet" disabled={at === 0} aria-label={texts("own.up")} onClick={() => move(at, at - 1)}>
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  className="quiet"
                  disabled={at === ideal.length - 1}
                  aria-label={texts("own.down")}
                  onClick={() => move(at, at + 1)}
                >
                  <Icon name="down" />
                </button>
                <button type="button" className="quiet" aria-label={texts("own.remove")} onClick={() => set(ideal.toSpliced(at, 1))}>
                  <Icon name="remove" />
                </button>
              </>
            ) : (
              <span>
                {at + 1}. {names.touchpoint(key)}
              </span>
            )}
          </li>
        ))}
      </ol>
      {mayWrite && <NewStation onAdd={key => set([...ideal, key])} />}
      {ideal.length > 0 && (
        <p>
          <Link to={to(address, ["maps", "ideal"], { ideal: `map:${map.id}` })}>{texts("own.idealAgainst")}</Link>
        </p>
      )}
    </Drawer>
  );
}

function NewStation({ onAdd }: { readonly onAdd: (key: string) => void }) {
  const texts = useTexts();
  const { data } = useCatalogue();
  const known = (data?.touchpoints ?? [])
    .map(({ key, name }) => ({ key, name: local(name, texts.language) }))
    .sort((one, other) => one.name.localeCompare(other.name, texts.language));
  return (
    <label>
      <span>{texts("own.addStation")}</span>
      <select value="" onChange={event => onAdd(event.target.value)}>
        <option value="" disabled>
          {texts("own.choose")}
        </option>
        {known.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
