import { type CellWords, partText } from "./cells";
import { type Row, rowsOf } from "./tables";

/** Funnels on one scale: the share of those who begin, and of the step before. */
export function FunnelBars({ answer, words }: { readonly answer: Row; readonly words: CellWords }) {
  const { format, names, texts } = words;
  return (
    <div className="funnels">
      {rowsOf(answer["funnels"]).map((funnel, at) => (
        <section key={at}>
          <h3>{funnel["part"] ? partText(funnel["part"] as Row, words.about.key, words) : texts("filter.all")}</h3>
          <ol>
            {rowsOf(funnel["steps"]).map((step, position) => {
              const share = typeof step["shareOfFirst"] === "number" ? step["shareOfFirst"] : 0;
              return (
                <li key={position}>
                  <span className="name">{names.step(String(step["step"]))}</span>
                  <span className="track">
                    <span style={{ width: `${share * 100}%` }} />
                  </span>
                  <span className="amount">
                    {format.share(share)} <span className="muted">{format.count(Number(step["units"]))}</span>
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
