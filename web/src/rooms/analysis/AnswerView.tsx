import { useMemo } from "react";
import { formatOf } from "../../format";
import { useNames } from "../../names";
import { Icon } from "../../parts/Icon";
import { Empty } from "../../parts/States";
import { save } from "../../parts/save";
import { useTexts } from "../../texts";
import { Cohorts } from "./Cohorts";
import { behindCell } from "./behind";
import { type CellWords, cellText, columnText, tableText } from "./cells";
import { csvOf } from "./csv";
import { DataTable } from "./DataTable";
import { Facts } from "./Facts";
import { FunnelBars } from "./FunnelBars";
import { HeatGrid } from "./HeatGrid";
import { Plot } from "./Plot";
import { plotOf } from "./plots";
import type { Question } from "./questions";
import { type AnswerTable, type Row, type Told, toldOf } from "./tables";

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
  if (told.tables.every(table => table.rows.length === 0)) {
    return (
      <Empty title={texts("state.nothing")}>
        <p>{texts("analysis.nothing")}</p>
      </Empty>
    );
  }
  return (
    <>
      <Basis answer={answer} source={source} name={texts.word("question", question.key) ?? question.key} />
      {plot && <Plot plot={plot} />}
      {question.key === "funnel" && <FunnelBars answer={answer} words={words} />}
      {question.key === "retention" && <Cohorts answer={answer} words={words} />}
      {question.key === "heatmap" && <HeatGrid answer={answer} words={words} />}
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
                    `${texts.word("question", question.key) ?? question.key}.csv`,
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

/** How the values of an answer are to be read. */
function useWords(question: string, answer: Row): CellWords {
  const texts = useTexts();
  const names = useNames();
  return useMemo(() => {
    const said = (name: string) => (typeof answer[name] === "string" ? answer[name] : undefined);
    const by = answer["by"] as Row | null | undefined;
    const terms = answer["terms"] as Row | undefined;
    const zone = (answer["asked"] as Row | undefined)?.["zone"];
    return {
      question,
      texts,
      names,
      format: formatOf(texts.language, typeof zone === "string" ? zone : undefined),
      currency: said("currency") ?? "",
      about: {
        key:
          typeof by?.["dimension"] === "string"
            ? by["dimension"]
            : (said("of") ?? (typeof terms?.["of"] === "string" ? terms["of"] : undefined)),
        row: said("rowsAre"),
        column: said("columnsAre"),
        // The value of an answer is money, but of a series only when money is asked for.
        money: said("metric") === undefined || said("metric") === "revenue" || said("metric") === "cost",
      },
    };
  }, [answer, names, question, texts]);
}

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
