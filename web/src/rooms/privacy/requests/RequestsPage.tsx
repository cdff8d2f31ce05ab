import { go, useAddress, withQuery } from "../../../address";
import { type Schemas, useJson } from "../../../api/queries";
import { formatOf } from "../../../format";
import { Answer, Empty } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { NewRequest } from "./NewRequest";
import { OneRequest } from "./OneRequest";
import { useDeadline } from "./useDeadline";

export type PersonRequest = Schemas["RequestView"];

/** What persons asked for and until when they must be answered: what is overdue first. */
export function RequestsPage() {
  const texts = useTexts();
  const address = useAddress();
  const requests = useJson("/api/privacy/requests");
  const open = Number(address.query.get("request") ?? "");
  const choose = (request: string) => go(withQuery(address, { request }));
  return (
    <Answer of={requests}>
      {data => {
        const all = data as readonly PersonRequest[];
        const shown = all.find(request => request.number === open);
        return (
          <>
            <Overdue requests={all} />
            <div className="stage">
              <div className="answer">
                {all.length === 0 ? (
                  <Empty title={texts("requests.none")}>
                    <p>{texts("requests.noneText")}</p>
                  </Empty>
                ) : (
                  <RequestTable requests={all} onChoose={choose} />
                )}
                <NewRequest />
              </div>
              {shown && <OneRequest key={shown.number} request={shown} onClose={() => choose("")} />}
            </div>
          </>
        );
      }}
    </Answer>
  );
}

function Overdue({ requests }: { readonly requests: readonly PersonRequest[] }) {
  const texts = useTexts();
  const count = requests.filter(request => request.state === "overdue").length;
  if (count === 0) return null;
  return <p className="notice">{count === 1 ? texts("requests.oneOverdue") : texts("requests.overdue", { count })}</p>;
}

interface RequestTableProps {
  readonly requests: readonly PersonRequest[];
  readonly onChoose: (request: string) => void;
}

function RequestTable({ requests, onChoose }: RequestTableProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const deadline = useDeadline();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts("privacyTab.requests")}>
      <table>
        <thead>
          <tr>
            <th>{texts("requests.right")}</th>
            <th>{texts("requests.received")}</th>
            <th>{texts("requests.due")}</th>
            <th>{texts("requests.state")}</th>
            <th>{texts("requests.ticket")}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map(request => (
            <tr key={request.number} data-state={request.state}>
              <td>
                <button type="button" className="link" onClick={() => onChoose(`${request.number}`)}>
                  {texts.word("right", request.right) ?? request.right}
                </button>
              </td>
              <td>{format.day(request.received)}</td>
              <td>{format.day(request.due)}</td>
              <td className={request.state === "overdue" ? "overdue" : undefined}>{deadline(request)}</td>
              <td className="file">{request.ticket}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
