import { to, useAddress } from "../address";
import { useTexts } from "../texts";
import { DemoLink } from "./DemoLink";
import { Link } from "./Link";
import { Empty } from "./States";

/** A tenant without interactions: the ways to some. */
export function NoData() {
  const texts = useTexts();
  const address = useAddress();
  return (
    <Empty title={texts("none.title")}>
      <p>{texts("none.text")}</p>
      <p className="actions">
        <Link className="button primary" to={to(address, ["sources", "import"])}>
          {texts("none.import")}
        </Link>
        <DemoLink />
      </p>
      <p className="muted">{texts("none.demo")}</p>
      <pre>./do demo</pre>
    </Empty>
  );
}
