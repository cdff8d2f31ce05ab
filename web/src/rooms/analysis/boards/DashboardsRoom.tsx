import { useState } from "react";
import { go, to, useAddress } from "../../../address";
import { useMay } from "../../../api/send";
import { Icon } from "../../../parts/Icon";
import { Link } from "../../../parts/Link";
import { Answer, Empty, Failed } from "../../../parts/States";
import { done, Undo } from "../../../parts/undo";
import { useTexts } from "../../../texts";
import { keyFor } from "../../segments/keys";
import type { Question } from "../questions";
import { type Dashboard, longestName } from "./boards";
import { DashboardPage } from "./DashboardPage";
import { useChangeDashboard, useDashboards } from "./useDashboards";

/** All dashboards, or one of them. */
export function DashboardsRoom({ questions }: { readonly questions: readonly Question[] }) {
  const texts = useTexts();
  const address = useAddress();
  const boards = useDashboards();
  const key = address.path[2];
  return (
    <Answer of={boards}>
      {known => {
        const board = known.find(one => one.key === key);
        if (board) return <DashboardPage key={board.key} board={board} questions={questions} />;
        return key === undefined ? (
          <Dashboards known={known} />
        ) : (
          <Empty title={texts("boards.gone")}>
            <Link to={to(address, ["analysis", "dashboards"])}>{texts("boards.all")}</Link>
          </Empty>
        );
      }}
    </Answer>
  );
}

function Dashboards({ known }: { readonly known: readonly Dashboard[] }) {
  const texts = useTexts();
  const address = useAddress();
  const mayWrite = useMay("write");
  const { store, remove, problem } = useChangeDashboard();
  const { base } = address;
  const takeAway = async (board: Dashboard) => {
    if (await remove(board))
      done({ base, said: texts("builder.removed", { name: board.name }), takeBack: () => store({ ...board, version: 0 }) });
  };
  return (
    <>
      <header className="title">
        <p>
          <Link to={to(address, ["analysis"])}>{texts("boards.back")}</Link>
        </p>
        <h1>{texts("boards.title")}</h1>
        <p className="muted">{texts("boards.intro")}</p>
      </header>
      <Undo base={base} />
      {problem !== undefined && <Failed problem={problem} />}
      {known.length === 0 ? (
        <Empty title={texts("boards.none")}>
          <p>{texts(mayWrite ? "boards.noneText" : "boards.noneYet")}</p>
        </Empty>
      ) : (
        <ul className="questions">
          {known.map(board => (
            <li key={board.key} className="board-card">
              <Link to={to(address, ["analysis", "dashboards", board.key])} className="question">
                <strong>{board.name}</strong>
                <span className="muted">{board.tiles.map(tile => tile.name).join(" · ") || texts("boards.noTiles")}</span>
              </Link>
              {mayWrite && (
                <button
                  type="button"
                  className="link"
                  aria-label={texts("builder.removeOf", { name: board.name })}
                  onClick={() => void takeAway(board)}
                >
                  {texts("builder.delete")}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <NewDashboard
          onMake={async name => {
            const board = { key: keyFor(name, [...known.map(one => one.key)], "dashboard"), version: 0, name, tiles: [] };
            if (await store(board)) go(to(address, ["analysis", "dashboards", board.key]));
          }}
        />
      )}
    </>
  );
}

function NewDashboard({ onMake }: { readonly onMake: (name: string) => Promise<void> }) {
  const texts = useTexts();
  const [name, setName] = useState("");
  return (
    <form
      className="new-board"
      onSubmit={event => {
        event.preventDefault();
        void onMake(name.trim());
      }}
    >
      <label className="field">
        <span>{texts("boards.newName")}</span>
        <input value={name} required maxLength={longestName} size={32} onChange={event => setName(event.target.value)} />
      </label>
      <button>
        <Icon name="plus" />
        {texts("boards.make")}
      </button>
    </form>
  );
}
