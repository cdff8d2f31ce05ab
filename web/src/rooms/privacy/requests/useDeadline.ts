import type { Schemas } from "../../../api/queries";
import { formatOf } from "../../../format";
import { useTexts } from "../../../texts";

/** How a request stands, in words. */
export function useDeadline(): (request: Schemas["RequestView"]) => string {
  const texts = useTexts();
  const format = formatOf(texts.language);
  return ({ done, outcome, left }) => {
    if (done) return texts("requests.doneOn", { outcome: texts.word("outcome", outcome ?? "") ?? "", day: format.day(done) });
    const days = left ?? 0;
    if (days < 0) return days === -1 ? texts("requests.sinceYesterday") : texts("requests.since", { days: format.count(-days) });
    if (days < 2) return texts(days === 0 ? "requests.today" : "requests.tomorrow");
    return texts("requests.left", { days: format.count(days) });
  };
}
