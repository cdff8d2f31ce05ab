import { useMemo } from "react";
import { formatOf } from "../../format";
import { Icon } from "../../parts/Icon";
import { Empty } from "../../parts/States";
import { save } from "../../parts/save";
import { useTexts } from "../../texts";
import { behindCell } from "./behind";
import { cellText, columnText, tableText } from "./cells";
import { csvOf } from "./csv";
import { DataTable } from "./DataTable";
import { Drawn } from "./Drawn";
import { Facts } from "./Facts";
import { plotOf } from "./plots";
import type { Question } from "./questions";
import { type AnswerTable, type Row, type Told, toldOf } from "./tables";
import { useWords } from "./useWords";

interface AnswerViewProps {
  readonly question: Question;
  readonly answer: Row;
  /** Where the answer came from. */
  readonly source: string;
}

/** An answer: what it rests on, the plot where one says more, figures of the whole, and tables. */
export function AnswerView({ question, answer, source }: AnswerViewProps) {
  const texts = useTexts();
  const words = useWords(question.key, answer);
  const compared = answer["compared"] as Row | undefined;
  const told = useMemo(() => toldOf(question.key, answer), [answer, question.key]);
  const before = useMemo(() => (compared ? toldOf(question.key, compared) : undefined), [compared, question.key]);
  const plot = useMemo(() => plotOf(question.key, answer, compared, words), [answer, compared, question.key, words]);
  const name = texts.word("question", question.key) ?? question.key;
  if (told.tables.every(table => table.rows.length === 0)) {
    return (
      <Empty title={texts("state.nothing")}>
        <p>{texts("analysis.nothing")}</p>
      </Empty>
    );
  }
  return (
    <>
      <Basis answer={answer} source={source} name={name} />
      <Drawn question={question.key} answer={answer} plot={plot} words={words} name={name} />
      <Facts facts={told.facts} before={before?.facts} words={words} />
      {told.tables.map(table =>
        table.isSingle ? (
          <section key={table.name} className="told">
            <h2>{tableText(table.name, words)}</h2>
            <Facts facts={factsOf(table)} before={factsOf(before?.tables.find(other => other.name === table.name))} words={words} />
          </section>
        ) : (
          <section key={table.name} className="told">
            <header>
              <h2>{tableText(table.name, words)}</h2>
              <button
                type="button"
                className="quiet"
                onClick={() =>
                  save(
                    `${name}.csv`,
                    "text/csv",
                    csvOf(
                      table,
                      texts.language,
                      column => columnText(column, words),
                      (column, value) => cellText(column, value, words),
                    ),
                  )
                }
              >
                <Icon name="download" />
                {texts("analysis.csv")}
              </button>
            </header>
            <DataTable
              table={table}
              before={before?.tables.find(other => other.name === table.name)}
              words={words}
              behind={(row, column, at) => behindCell({ question: question.key, answer }, { table: table.name, row, column, at })}
            />
          </section>
        ),
      )}
    </>
  );
}

const factsOf = (table: AnswerTable | undefined): Told["facts"] =>
  table?.columns.map(column => [column, table.rows[0]?.[column] ?? null] as const) ?? [];

interface BasisProps {
  readonly answer: Row;
  readonly source: string;
  readonly name: string;
}

function Basis({ answer, source, name }: BasisProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const asked = answer["asked"] as Readonly<Record<"interactions" | "customers" | "linkedShare", number>> | undefined;
  return (
    <p className="basis muted">
      {asked &&
        texts("analysis.basis", {
          interactions: format.count(asked.interactions),
          customers: format.count(asked.customers),
          linked: format.share(asked.linkedShare),
        })}
      <a href={source} download={`${name}.json`}>
        {texts("analysis.json")}
      </a>
    </p>
  );
}
