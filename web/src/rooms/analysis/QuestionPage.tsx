import { go, to, useAddress, withQuery } from "../../address";
import { useDimensions, useJson } from "../../api/queries";
import { useMay } from "../../api/send";
import { figureOf } from "../../parts/behind";
import { FilterBar } from "../../parts/FilterBar";
import { Link } from "../../parts/Link";
import { NoData } from "../../parts/NoData";
import { Answer, Empty } from "../../parts/States";
import { useTexts } from "../../texts";
import { AnswerView } from "./AnswerView";
import { askingOf, saidTo } from "./asking";
import { SaveTile } from "./boards/SaveTile";
import { CustomersDrawer } from "./CustomersDrawer";
import { Options } from "./Options";
import type { Question } from "./questions";
import type { Row } from "./tables";

interface QuestionPageProps {
  readonly question: Question;
  readonly others: readonly Question[];
}

/** A question of the engine: what is asked above, the answer below; the address has all of it. */
export function QuestionPage({ question, others }: QuestionPageProps) {
  const texts = useTexts();
  const address = useAddress();
  const missing = question.options.find(option => option.isRequired && saidTo(question, address, option.name) === "");
  const asking = askingOf(question, address);
  const answer = useJson(asking, { enabled: !missing });
  const mayWrite = useMay("write");
  const figure = address.query.get("figure");
  return (
    <>
      <nav className="tabs many" aria-label={texts("analysis.all")}>
        {others.map(({ key }) => (
          <Link key={key} to={to(address, ["analysis", key])} aria-current={key === question.key ? "page" : undefined}>
            {texts.word("question", key) ?? key}
          </Link>
        ))}
      </nav>
      <header className="head">
        <h1>{texts.word("says", question.key) ?? question.summary}</h1>
        {mayWrite && !missing && <SaveTile question={question} />}
      </header>
      <FilterBar>
        {question.hasBy && <By />}
        {question.hasCompare && <Compare />}
      </FilterBar>
      <Options question={question} />
      {missing ? (
        <Empty title={texts("analysis.missing", { option: texts.word("option", missing.name) ?? missing.name })}>
          <p>{missing.description}</p>
        </Empty>
      ) : (
        <div className="asked">
          <Answer of={answer} none={<NoData />}>
            {data => <AnswerView question={question} answer={data as Row} source={address.base + asking} />}
          </Answer>
          {figure && !answer.isError && <CustomersDrawer question={question} of={figureOf(figure)} />}
        </div>
      )}
    </>
  );
}

function By() {
  const texts = useTexts();
  const address = useAddress();
  const { data } = useDimensions();
  const by = address.query.get("by") ?? "";
  return (
    <label>
      <span>{texts("filter.by")}</span>
      <select value={by} onChange={event => go(withQuery(address, { by: event.target.value }))}>
        <option value="">{texts("filter.byNothing")}</option>
        {by && !data && <option value={by}>{texts.word("dimension", by) ?? by}</option>}
        {data?.dimensions
          .filter(dimension => dimension.filled > 0)
          .map(({ name }) => (
            <option key={name} value={name}>
              {texts.word("dimension", name) ?? name}
            </option>
          ))}
      </select>
    </label>
  );
}

function Compare() {
  const texts = useTexts();
  const address = useAddress();
  const isOpen = !address.query.get("from");
  return (
    <label>
      <span>{texts("filter.compare")}</span>
      <select
        value={isOpen ? "" : (address.query.get("compare") ?? "")}
        disabled={isOpen}
        title={isOpen ? texts("filter.compareNeeds") : undefined}
        onChange={event => go(withQuery(address, { compare: event.target.value }))}
      >
        <option value="">{texts(isOpen ? "filter.compareNeeds" : "filter.compareNone")}</option>
        <option value="previous">{texts("filter.comparePrevious")}</option>
      </select>
    </label>
  );
}
