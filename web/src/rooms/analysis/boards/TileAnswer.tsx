import { useMemo } from "react";
import { Empty } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { behindCell } from "../behind";
import { DataTable } from "../DataTable";
import { Facts } from "../Facts";
import { plotOf } from "../plots";
import { Drawn, isDrawn } from "../Drawn";
import { type Row, toldOf } from "../tables";
import { useWords } from "../useWords";

const rowsOfTile = 8;

interface TileAnswerProps {
  /** Its key. */
  readonly question: string;
  readonly answer: Row;
  readonly view: "plot" | "table";
}

/** An answer in the space of a tile: its plot where it has one, else its first table or the figures of the whole. */
export function TileAnswer({ question, answer, view }: TileAnswerProps) {
  const texts = useTexts();
  const words = useWords(question, answer);
  const compared = answer["compared"] as Row | undefined;
  const told = useMemo(() => toldOf(question, answer), [answer, question]);
  const before = useMemo(() => (compared ? toldOf(question, compared) : undefined), [compared, question]);
  const plot = useMemo(() => plotOf(question, answer, compared, words), [answer, compared, question, words]);
  const table = told.tables.find(one => !one.isSingle && one.rows.length > 0);
  if (!table && told.tables.every(one => one.rows.length === 0)) return <Empty title={texts("state.nothing")} />;
  if (view === "plot" && isDrawn(question, plot)) return <Drawn question={question} answer={answer} plot={plot} words={words} />;
  if (!table) return <Facts facts={told.facts} before={before?.facts} words={words} />;
  return (
    <DataTable
      table={table}
      before={before?.tables.find(other => other.name === table.name)}
      words={words}
      atOnce={rowsOfTile}
      behind={(row, column, at) => behindCell({ question, answer }, { table: table.name, row, column, at })}
    />
  );
}
