import { to, useAddress } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { DemoLink } from "../../parts/DemoLink";
import { Icon } from "../../parts/Icon";
import { Link } from "../../parts/Link";
import { Answer } from "../../parts/States";
import { type TextKey, useTexts } from "../../texts";

type Guided = Schemas["GuidedStart"];
type Step = Schemas["StartStep"];

/** Where each step is done. */
const places: Readonly<Record<string, readonly string[]>> = {
  analysis: ["sources", "import"],
  channels: ["maps", "channels"],
  integration: ["sources", "quality"],
  messages: ["sources", "import"],
  personalisation: ["sources"],
  technology: ["sources", "connect"],
  training: ["maps", "emotion"],
  feedback: ["maps", "ideal"],
  segments: ["segments"],
  touchpoints: ["sources", "quality"],
  capture: ["sources", "import"],
  ideal: ["maps", "ideal"],
  interlock: ["maps", "channels"],
};

/** The way to a living map, along what is done and missing. On an empty system it is open and is the page. */
export function Guide({ isBeginning }: { readonly isBeginning: boolean }) {
  const texts = useTexts();
  const guided = useJson("/api/start");
  const toImport = to(useAddress(), ["sources", "import"]);
  return (
    <Answer of={guided}>
      {data => {
        const { steps, practices } = data as Guided;
        const all = [...steps, ...practices];
        const done = all.filter(step => step.isDone).length;
        const progress = texts("start.progress", { done, all: all.length });
        const lists = (
          <div className="guide">
            <Steps title={texts("start.steps")} steps={steps} isNumbered />
            <Steps title={texts("start.practices")} steps={practices} />
          </div>
        );
        return isBeginning ? (
          <section className="told">
            <h2>{texts("start.begin")}</h2>
            <p className="muted">{texts("start.beginText")}</p>
            <p className="actions">
              <Link className="button primary" to={toImport}>
                {texts("none.import")}
              </Link>
              <DemoLink />
            </p>
            {lists}
          </section>
        ) : (
          <details className="told">
            <summary>
              <h2>{texts("start.begin")}</h2> <span className="muted">{progress}</span>
            </summary>
            {lists}
          </details>
        );
      }}
    </Answer>
  );
}

const sayingOf = (key: string, isDone: boolean) => (isDone ? `stepDone.${key}` : `stepOpen.${key}`) as TextKey;

interface StepsProps {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly isNumbered?: boolean;
}

function Steps({ title, steps, isNumbered = false }: StepsProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const address = useAddress();
  const done = steps.filter(step => step.isDone).length;
  return (
    <section>
      <h3>
        {title} <span className="muted">{texts("start.progress", { done, all: steps.length })}</span>
      </h3>
      <ol>
        {steps.map(({ key, isDone, count }, at) => (
          <li key={key} data-done={isDone || undefined}>
            <span className="mark">
              {isDone ? <Icon name="check" /> : isNumbered ? at + 1 : ""}
              <span className="unseen">{texts(isDone ? "start.isDone" : "start.isOpen")}</span>
            </span>
            <div>
              <strong>{texts(`stepTitle.${key}` as TextKey)}</strong>
              <p className="muted">{texts(sayingOf(key, isDone), { count: format.count(count) })}</p>
              {!isDone && <Link to={to(address, places[key] ?? [])}>{texts(`stepLink.${key}` as TextKey)}</Link>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
