import { go, to, useAddress, withQuery } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { type Names, useNames } from "../../names";
import type { Behind } from "../../parts/behind";
import { Drawer } from "../../parts/Drawer";
import { lastDayOf } from "../../parts/filter";
import { identifierText } from "../../parts/identifier";
import { JourneyList } from "../../parts/JourneyList";
import { Link } from "../../parts/Link";
import { Answer, Loading } from "../../parts/States";
import { type Texts, useTexts } from "../../texts";
import { askingOf } from "./asking";
import type { Question } from "./questions";

interface CustomersDrawerProps {
  readonly question: Question;
  readonly of: Behind;
}

/** The customers that a figure of an answer counts. */
export function CustomersDrawer({ question, of }: CustomersDrawerProps) {
  const texts = useTexts();
  const names = useNames();
  const address = useAddress();
  const said = saidOf(of, names, texts);
  const close = () => go(withQuery(address, { figure: "" }), { replace: true });
  return (
    <Drawer title={said || texts("drawer.customers")} kind={texts.word("question", question.key)} onClose={close}>
      {of.reached || of.dropped ? <Stops question={question} of={of} /> : <JourneyList of={of} />}
    </Drawer>
  );
}

/** Customers of a funnel, whom only the funnel itself can tell. */
function Stops({ question, of }: CustomersDrawerProps) {
  const texts = useTexts();
  const address = useAddress();
  const format = formatOf(texts.language);
  const asking = new URLSearchParams(askingOf(question, address).split("?")[1]);
  for (const name of ["reached", "dropped", "top", "by", "compare"]) asking.delete(name);
  asking.set(of.reached ? "reached" : "dropped", `${of.reached ?? of.dropped}`);
  const found = useJson(`${question.path}?${asking}`);
  return (
    <section>
      <h3>{texts("drawer.customers")}</h3>
      <Answer of={found} loading={<Loading lines={8} />}>
        {data => {
          const { reached, stopped } = data as Schemas["FunnelTable"];
          const rows = (of.reached ? reached : stopped) ?? [];
          return (
            <>
              <p className="muted">{rows.length === 0 ? texts("drawer.nobody") : texts("drawer.latest", { count: rows.length })}</p>
              <ul className="links">
                {rows.map(({ customer, time }) => (
                  <li key={customer}>
                    <Link to={to(address, ["customers", customer])}>{identifierText(customer, texts)}</Link>
                    <br />
                    <span className="muted">{format.moment(time)}</span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
    </section>
  );
}

/** What they have in common, in words. */
export function saidOf(of: Behind, names: Names, texts: Texts): string {
  const format = formatOf(texts.language, "UTC");
  const days = (from: string, until: string) => {
    const last = lastDayOf(until);
    return from === last ? format.day(from) : `${format.day(from)} – ${format.day(last)}`;
  };
  const period = (key: "behind.first" | "behind.also" | "behind.not", text: string | undefined) => {
    const [from = "", until = ""] = text?.split("..") ?? [];
    if (!text) return [];
    return [texts(key, { days: from === ever ? texts("behind.before", { day: format.day(until) }) : days(from, until) })];
  };
  return [
    ...(of.path ? [of.path.map(step => stepText(step, names)).join(" → ")] : []),
    ...(of.ends === "lost" ? [texts("behind.lost")] : []),
    ...(of.where ?? []).map(condition => conditionText(condition, names, texts)),
    ...(of.phase ? [names.phase(of.phase)] : []),
    ...(of.reached ? [texts("behind.reached", { step: of.reached })] : []),
    ...(of.dropped ? [texts("behind.dropped", { step: of.dropped })] : []),
    ...(of.from && of.to ? [days(of.from, of.to)] : []),
    ...period("behind.first", of.first),
    ...period("behind.also", of.also),
    ...period("behind.not", of.not),
  ].join(" · ");
}

const ever = "1970-01-01";

function stepText(step: string, names: Names): string {
  const [, phase, touchpoint] = /^phase:([^:]+):(.*)$/s.exec(step) ?? [];
  if (touchpoint) return `${names.touchpoint(touchpoint)} (${names.phase(phase ?? "")})`;
  return step.startsWith("channel:") ? names.channel(step.slice("channel:".length)) : names.touchpoint(step);
}

function conditionText(condition: string, names: Names, texts: Texts): string {
  const [dimension = "", value = ""] = condition.split(/=(.*)/s);
  if (dimension === "touchpoint") return names.touchpoint(value);
  if (dimension === "channel") return names.channel(value);
  const shown = dimension === "persona" ? names.persona(value) : value;
  return `${texts.word("dimension", dimension) ?? dimension}: ${shown || texts("part.none")}`;
}
