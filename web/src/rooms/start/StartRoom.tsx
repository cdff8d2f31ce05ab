import { to, useAddress } from "../../address";
import { useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { Link } from "../../parts/Link";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";
import type { LinearContent } from "../maps/contents";
import { FirstDashboard } from "./FirstDashboard";
import { Guide } from "./Guide";
import { Months } from "./Months";
import { Said } from "./Said";

/** What there is, what the journeys say, and where customers struggle. */
export function StartRoom() {
  const texts = useTexts();
  const { base } = useAddress();
  const linear = useJson(`/api/maps/linear?format=json&lang=${texts.language}`);
  return (
    <>
      <h1>{texts("start.title")}</h1>
      <Answer of={linear} none={<Guide isBeginning />}>
        {data => {
          const map = data as LinearContent & {
            readonly period: { readonly from: string; readonly to: string } | null;
            readonly linkedShare: number;
          };
          return map.steps.length === 0 ? <Guide isBeginning /> : <Overview key={base} map={map} />;
        }}
      </Answer>
    </>
  );
}

interface OverviewProps {
  readonly map: LinearContent & { readonly period: { readonly from: string; readonly to: string } | null; readonly linkedShare: number };
}

function Overview({ map }: OverviewProps) {
  const texts = useTexts();
  const address = useAddress();
  const format = formatOf(texts.language, "UTC");
  return (
    <>
      <p className="muted">
        {map.period && texts("start.period", { from: format.day(map.period.from), to: format.day(map.period.to) })}
        {" · "}
        {texts("start.customers", { count: format.count(map.customers) })}
        {" · "}
        {texts("start.linked", { share: format.share(map.linkedShare) })}
      </p>
      <section className="said">
        <h2>
          <Link to={to(address, ["maps", "linear"])}>{texts("start.journey")}</Link>
        </h2>
        <Said messages={map.messages} />
      </section>
      <div className="columns">
        <FormSays form="channels" title={texts("start.switches")} />
        <FormSays form="ideal" title={texts("start.ideal")} />
        <FormSays form="emotion" title={texts("start.feelings")} />
      </div>
      <FirstDashboard />
      <Months />
      <Guide isBeginning={false} />
    </>
  );
}

function FormSays({ form, title }: { readonly form: "channels" | "ideal" | "emotion"; readonly title: string }) {
  const texts = useTexts();
  const address = useAddress();
  const content = useJson(`/api/maps/${form}?format=json&lang=${texts.language}`);
  return (
    <section className="said">
      <h2>
        <Link to={to(address, ["maps", form])}>{title}</Link>
      </h2>
      <Answer of={content}>
        {data => <Said messages={(data as { readonly frame: { readonly messages: LinearContent["messages"] } }).frame.messages} />}
      </Answer>
    </section>
  );
}
