import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { to, useAddress } from "../../address";
import { fetchJson } from "../../api/client";
import { Link } from "../../parts/Link";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";
import { DashboardsRoom } from "./boards/DashboardsRoom";
import { QuestionPage } from "./QuestionPage";
import { type Question, questionsOf } from "./questions";

/** All questions, the page of one, or dashboards of several. What can be asked says the server's document. */
export default function AnalysisRoom() {
  const { path } = useAddress();
  const document = useQuery({
    queryKey: ["document"],
    queryFn: ({ signal }) => fetchJson("/openapi/v1.json", signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const questions = useMemo(() => (document.data ? questionsOf(document.data) : []), [document.data]);
  const asked = questions.find(question => question.key === path[1]);
  return (
    <Answer of={document}>
      {() =>
        path[1] === "dashboards" ? (
          <DashboardsRoom questions={questions} />
        ) : asked ? (
          <QuestionPage key={asked.key} question={asked} others={questions} />
        ) : (
          <Questions questions={questions} />
        )
      }
    </Answer>
  );
}

function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <>
      <header className="title">
        <h1>{texts("room.analysis")}</h1>
        <p className="muted">{texts("analysis.intro")}</p>
        <p>
          <Link className="button" to={to(address, ["analysis", "dashboards"])}>
            {texts("boards.title")}
          </Link>
        </p>
      </header>
      <ul className="questions">
        {questions.map(({ key, summary }) => (
          <li key={key}>
            <Link to={to(address, ["analysis", key])} className="question">
              <strong>{texts.word("question", key) ?? key}</strong>
              <span className="muted">{texts.word("says", key) ?? summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
