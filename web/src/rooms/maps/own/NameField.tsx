import { useEffect, useRef, useState } from "react";
import { Icon } from "../../../parts/Icon";
import { useTexts } from "../../../texts";
import type { MapDocument } from "./document";
import type { Editing } from "./useEditing";

const mostLetters = 120;

interface NameFieldProps {
  readonly editing: Editing;
  readonly map: MapDocument;
  readonly mayWrite: boolean;
}

/** The name of the map, which becomes a field where it stands. */
export function NameField({ editing, map, mayWrite }: NameFieldProps) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.select();
    else if (wasOpen.current) pencil.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const leave = () => {
    setOpen(false);
    editing.save();
  };
  if (!isOpen)
    return (
      <h1>
        {map.name}
        {mayWrite && (
          <button ref={pencil} type="button" className="quiet" aria-label={texts("own.rename")} onClick={() => setOpen(true)}>
            <Icon name="pencil" />
          </button>
        )}
      </h1>
    );
  return (
    <h1>
      <input
        ref={field}
        className="name"
        aria-label={texts("own.name")}
        value={map.name}
        maxLength={mostLetters}
        onChange={event => editing.change("name", event.target.value)}
        onBlur={leave}
        onKeyDown={event => {
          if (event.key === "Enter") leave();
          if (event.key === "Escape") {
            editing.change("name", editing.draft?.base.name ?? map.name);
            setOpen(false);
          }
        }}
      />
    </h1>
  );
}
