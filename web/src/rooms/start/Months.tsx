import { to, useAddress } from "../../address";
import { useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { Link } from "../../parts/Link";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";

interface Month {
  readonly bucket: string;
  readonly value: number;
}

const most = 18;

const monthOf = (bucket: string, language: string) =>
  new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }).format(new Date(`${bucket}-01T00:00:00Z`));

/** Customers with a contact, month by month: bars of the page itself, so that the first page needs no library for plots. */
export function Months() {
  const texts = useTexts();
  const address = useAddress();
  const format = formatOf(texts.language);
  const series = useJson("/api/analysis/series?metric=customers&grain=month");
  return (
    <section>
      <h2>
        <Link to={to(address, ["analysis", "series"], { metric: "customers", grain: "month" })}>{texts("start.months")}</Link>
      </h2>
      <Answer of={series}>
        {data => {
          const rows = (data as { readonly rows: readonly Month[] }).rows.slice(-most);
          const highest = Math.max(1, ...rows.map(row => row.value));
          return (
            // A narrow window shows a part of it, and the keyboard moves on from there.
            <ol className="months" tabIndex={0} aria-label={texts("start.months")}>
              {rows.map((row, at) => (
                <li key={row.bucket}>
                  <span className="amount">{format.count(row.value)}</span>
                  <span className="bar" style={{ height: `${(row.value / highest) * 96}px` }} />
                  <span className="bucket">{monthOf(row.bucket, texts.language)}</span>
                  <span className="bucket">{at === 0 || row.bucket.endsWith("-01") ? row.bucket.slice(0, 4) : ""}</span>
                </li>
              ))}
            </ol>
          );
        }}
      </Answer>
    </section>
  );
}
