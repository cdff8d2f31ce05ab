import { useTexts } from "../texts";
import { Empty } from "./States";

/** A tenant without interactions: the two ways to some. */
export function NoData() {
  const texts = useTexts();
  return (
    <Empty title={texts("none.title")}>
      <p>{texts("none.text")}</p>
      <pre>./wegmarke import kunden.xlsx --tenant {"{ID}"}</pre>
      <p className="muted">{texts("none.demo")}</p>
      <pre>./do demo</pre>
    </Empty>
  );
}
