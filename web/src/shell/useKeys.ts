import { useEffect, useRef } from "react";
import { go, to, useAddress } from "../address";
import { letters, rooms } from "./rooms";

const patience = 1_000;

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** `g` and a letter go to a room, `/` looks a customer up, `?` shows the keys. */
export function useKeys(onHelp: () => void): void {
  const address = useAddress();
  const goneAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
      const room = rooms.find(one => letters[one] === event.key);
      if (event.timeStamp - goneAt.current < patience && room) {
        go(to(address, room === "start" ? [] : [room]));
      } else if (event.key === "/") {
        event.preventDefault();
        go(to(address, ["customers"]));
      } else if (event.key === "?") {
        onHelp();
      }
      goneAt.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [address, onHelp]);
}
