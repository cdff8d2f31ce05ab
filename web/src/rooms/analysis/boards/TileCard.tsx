import { type RefObject, useEffect, useRef, useState } from "react";
import { useAddress, write } from "../../../address";
import { useJson } from "../../../api/queries";
import { filterOf } from "../../../parts/filter";
import { Icon } from "../../../parts/Icon";
import { Link } from "../../../parts/Link";
import { Menu } from "../../../parts/Menu";
import { NoData } from "../../../parts/NoData";
import { Answer, Failed, Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { AskedAt } from "../Counted";
import type { Question } from "../questions";
import type { Row } from "../tables";
import { askedWith, longestName, type Tile } from "./boards";
import { TileAnswer } from "./TileAnswer";

export interface TileActions {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onChange: (tile: Tile) => void;
  readonly onRemove: () => void;
  readonly onDrag: (isDragging: boolean) => void;
  readonly onDrop: () => void;
}

interface TileCardProps {
  readonly tile: Tile;
  /** Undefined when the server does not know it any more. */
  readonly question: Question | undefined;
  /** Undefined for who may not change it. */
  readonly actions: TileActions | undefined;
}

/** A tile: its question is asked when it is seen, and opens with all that was chosen. */
export function TileCard({ tile, question, actions }: TileCardProps) {
  const texts = useTexts();
  const address = useAddress();
  const card = useRef<HTMLLIElement>(null);
  const isSeen = useSeen(card);
  const asked = askedWith(tile.options, filterOf(address));
  const lang = address.query.get("lang");
  const page = {
    base: address.base,
    path: ["analysis", tile.question],
    query: new URLSearchParams([...asked, ...(lang ? [["lang", lang]] : [])]),
  };
  return (
    <li
      ref={card}
      className="tile"
      onDragOver={event => actions && event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        actions?.onDrop();
      }}
    >
      <header
        draggable={actions !== undefined}
        onDragStart={event => {
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", tile.name);
          actions?.onDrag(true);
        }}
        onDragEnd={() => actions?.onDrag(false)}
      >
        <h2>
          <Link to={write(page)} draggable={false}>
            {tile.name}
          </Link>
        </h2>
        {actions && <Actions tile={tile} actions={actions} />}
      </header>
      {!question ? (
        <Failed problem={new Error(texts("boards.unknown"))} />
      ) : isSeen ? (
        <AskedAt value={page}>
          <Asked tile={tile} question={question} asking={`${question.path}?${asked}`} />
        </AskedAt>
      ) : (
        <Loading />
      )}
    </li>
  );
}

interface AskedProps {
  readonly tile: Tile;
  readonly question: Question;
  readonly asking: string;
}

function Asked({ tile, question, asking }: AskedProps) {
  const answer = useJson(asking);
  return (
    <Answer of={answer} none={<NoData />}>
      {data => <TileAnswer question={question.key} answer={data as Row} view={tile.view} />}
    </Answer>
  );
}

/** Whether it was in sight, or nearly, at some time. */
function useSeen(of: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !of.current) return;
    const watch = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && setSeen(true), {
      rootMargin: "200px",
    });
    watch.observe(of.current);
    return () => watch.disconnect();
  }, [isSeen, of]);
  return isSeen;
}

function Actions({ tile, actions }: { readonly tile: Tile; readonly actions: TileActions }) {
  const texts = useTexts();
  const [name, setName] = useState(tile.name);
  const pressed = useRef<HTMLButtonElement>(null);
  // Who moves by the keyboard keeps the button, though the tile is taken to another place.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [actions.isFirst, actions.isLast, actions]);
  const move = (by: -1 | 1) => (event: { readonly currentTarget: HTMLButtonElement }) => {
    pressed.current = event.currentTarget;
    actions.onMove(by);
  };
  return (
    <div className="actions">
      <button
        type="button"
        className="quiet"
        aria-disabled={actions.isFirst}
        aria-label={texts("boards.earlier", { name: tile.name })}
        onClick={move(-1)}
      >
        <Icon name="left" />
      </button>
      <button
        type="button"
        className="quiet"
        aria-disabled={actions.isLast}
        aria-label={texts("boards.later", { name: tile.name })}
        onClick={move(1)}
      >
        <Icon name="right" />
      </button>
      <Menu icon="pencil" label={texts("builder.edit")}>
        <form
          className="save-tile"
          onSubmit={event => {
            event.preventDefault();
            actions.onChange({ ...tile, name: name.trim() });
          }}
        >
          <label className="field">
            <span>{texts("boards.tileName")}</span>
            <input value={name} required maxLength={longestName} onChange={event => setName(event.target.value)} />
          </label>
          <button>{texts("boards.rename")}</button>
        </form>
        <button type="button" onClick={() => actions.onChange({ ...tile, view: tile.view === "plot" ? "table" : "plot" })}>
          {texts(tile.view === "plot" ? "boards.asTable" : "boards.asPlot")}
        </button>
        <button type="button" onClick={actions.onRemove}>
          {texts("boards.takeAway")}
        </button>
      </Menu>
    </div>
  );
}
