import { useState } from "react";
import { Icon } from "../../../parts/Icon";
import { useTexts } from "../../../texts";
import { type Cell, cardsOf, cellField, type Lane, type MapDocument, type Step, textOfCard, withText } from "./document";
import { TextField } from "./TextField";
import type { Editing } from "./useEditing";

const mostLetters = 1_000;
const mostCards = 12;

interface CardsFieldProps {
  readonly lane: Lane;
  readonly name: string;
  readonly step: Step;
  readonly map: MapDocument;
  readonly editing: Editing;
}

type Card = ReturnType<typeof cardsOf>[number];

/** The cards of a lane at a step: added, changed, removed, moved among each other and to another step. */
export function CardsField({ lane, name, step, map, editing }: CardsFieldProps) {
  const texts = useTexts();
  const [fresh, setFresh] = useState("");
  const cards = cardsOf(lane.cells?.[step.id]);
  const put = (all: readonly Card[], at = step.id) => editing.change(cellField(lane.key, at), all.length === 0 ? undefined : (all as Cell));
  const set = (all: readonly Card[]) => {
    put(all);
    editing.save();
  };
  const add = () => {
    if (fresh.trim() === "") return;
    set([...cards, fresh.trim()]);
    setFresh("");
  };
  const moveTo = (at: number, other: string) => {
    put([...cardsOf(lane.cells?.[other]), ...cards.slice(at, at + 1)], other);
    set(cards.toSpliced(at, 1));
  };
  return (
    <fieldset className="cards">
      <legend>{name}</legend>
      <ol>
        {cards.map((card, at) => (
          // Cards have no name of their own; where they stand is who they are.
          <li key={at}>
            <TextField
              label={texts("own.card", { number: at + 1 })}
              value={textOfCard(card)}
              most={mostLetters}
              isLong
              isNeeded
              onChange={text => put(cards.with(at, withText(card, text)))}
              onLeave={editing.save}
            />
            <div className="moves" role="group" aria-label={texts("own.moveCard", { number: at + 1 })}>
              <button
                type="button"
                className="quiet"
                disabled={at === 0}
                aria-label={texts("own.up")}
                onClick={() => set(cards.toSpliced(at, 1).toSpliced(at - 1, 0, card))}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="quiet"
                disabled={at === cards.length - 1}
                aria-label={texts("own.down")}
                onClick={() => set(cards.toSpliced(at, 1).toSpliced(at + 1, 0, card))}
              >
                <Icon name="down" />
              </button>
              <select aria-label={texts("own.toStep")} value="" onChange={event => moveTo(at, event.target.value)}>
                <option value="" disabled>
                  {texts("own.toStep")}
                </option>
                {map.steps
                  .filter(other => other.id !== step.id && cardsOf(lane.cells?.[other.id]).length < mostCards)
                  .map(other => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
              </select>
              <button type="button" className="quiet" aria-label={texts("own.remove")} onClick={() => set(cards.toSpliced(at, 1))}>
                <Icon name="remove" />
              </button>
            </div>
          </li>
        ))}
      </ol>
      {cards.length < mostCards && (
        <div className="fresh">
          <input
            aria-label={texts("own.newCard", { lane: name })}
            placeholder={texts("own.newCardShort")}
            value={fresh}
            maxLength={mostLetters}
            onChange={event => setFresh(event.target.value)}
            onBlur={add}
            onKeyDown={event => {
              if (event.key === "Enter") add();
            }}
          />
        </div>
      )}
    </fieldset>
  );
}
