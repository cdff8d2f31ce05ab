import { useState } from "react";
import { to, useAddress } from "../../../address";
import { useMay } from "../../../api/send";
import { FilterBar } from "../../../parts/FilterBar";
import { Link } from "../../../parts/Link";
import { Empty, Failed } from "../../../parts/States";
import { done, Undo } from "../../../parts/undo";
import { useTexts } from "../../../texts";
import type { Question } from "../questions";
import { type Dashboard, identitiesOf, longestName, moved, type Tile } from "./boards";
import { type TileActions, TileCard } from "./TileCard";
import { useChangeDashboard } from "./useDashboards";

interface DashboardPageProps {
  readonly board: Dashboard;
  readonly questions: readonly Question[];
}

/** A dashboard: its questions beside each other, answered now, all of what the one filter bar chooses. */
export function DashboardPage({ board, questions }: DashboardPageProps) {
  const texts = useTexts();
  const address = useAddress();
  const mayWrite = useMay("write") === true;
  const { store, problem } = useChangeDashboard();
  const [dragged, setDragged] = useState<number>();
  const [said, setSaid] = useState("");
  const identities = identitiesOf(board.tiles);
  const put = (tiles: readonly Tile[]) => store({ ...board, tiles });
  const move = (from: number, place: number) => {
    const tiles = moved(board.tiles, from, place);
    if (tiles === board.tiles) return;
    setSaid(texts("boards.movedTo", { name: board.tiles[from]?.name ?? "", place: place + 1, of: tiles.length }));
    void put(tiles);
  };
  const takeAway = async (at: number) => {
    const name = board.tiles[at]?.name ?? "";
    if (await put(board.tiles.filter((_, other) => other !== at)))
      done({ base: address.base, said: texts("boards.tileRemoved", { name }), takeBack: () => store(board) });
  };
  const actionsOf = (at: number): TileActions => ({
    isFirst: at === 0,
    isLast: at === board.tiles.length - 1,
    onMove: by => move(at, at + by),
    onChange: tile => void put(board.tiles.map((other, place) => (place === at ? tile : other))),
    onRemove: () => void takeAway(at),
    onDrag: isDragging => setDragged(isDragging ? at : undefined),
    onDrop: () => dragged !== undefined && move(dragged, at),
  });
  return (
    <>
      <header className="title">
        <p>
          <Link to={to(address, ["analysis", "dashboards"])}>{texts("boards.all")}</Link>
        </p>
        {mayWrite ? <Name key={board.name} name={board.name} onRename={name => void store({ ...board, name })} /> : <h1>{board.name}</h1>}
      </header>
      <FilterBar />
      <Undo base={address.base} />
      {problem !== undefined && <Failed problem={problem} />}
      <p className="unseen" role="status">
        {said}
      </p>
      {board.tiles.length === 0 ? (
        <Empty title={texts("boards.noTiles")}>
          <p>{texts(mayWrite ? "boards.noTilesText" : "boards.noneYet")}</p>
          <Link className="button" to={to(address, ["analysis"])}>
            {texts("analysis.all")}
          </Link>
        </Empty>
      ) : (
        <ol className="tiles">
          {board.tiles.map((tile, at) => (
            <TileCard
              key={identities[at]}
              tile={tile}
              question={questions.find(one => one.key === tile.question)}
              actions={mayWrite ? actionsOf(at) : undefined}
            />
          ))}
        </ol>
      )}
    </>
  );
}

interface NameProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
}

/** The heading, which becomes a field when its button is pressed. */
function Name({ name, onRename }: NameProps) {
  const texts = useTexts();
  const [written, setWritten] = useState<string>();
  if (written === undefined)
    return (
      <div className="head">
        <h1>{name}</h1>
        <button type="button" className="quiet" onClick={() => setWritten(name)}>
          {texts("boards.rename")}
        </button>
      </div>
    );
  return (
    <form
      className="new-board"
      onSubmit={event => {
        event.preventDefault();
        setWritten(undefined);
        if (written.trim() !== name) onRename(written.trim());
      }}
      onKeyDown={event => {
        if (event.key === "Escape") setWritten(undefined);
      }}
    >
      <h1 className="unseen">{name}</h1>
      <label className="field">
        <span>{texts("boards.newName")}</span>
        <input autoFocus value={written} required maxLength={longestName} size={32} onChange={event => setWritten(event.target.value)} />
      </label>
      <button className="primary">{texts("builder.save")}</button>
      <button type="button" onClick={() => setWritten(undefined)}>
        {texts("builder.cancel")}
      </button>
    </form>
  );
}
