import { to, useAddress } from "../../address";
import { Link } from "../../parts/Link";
import { useTexts } from "../../texts";
import { useDashboards } from "../analysis/boards/useDashboards";

/** The way to the figures that somebody put together, where there are any. */
export function FirstDashboard() {
  const texts = useTexts();
  const address = useAddress();
  const first = useDashboards().data?.[0];
  if (!first) return null;
  return (
    <p>
      <Link to={to(address, ["analysis", "dashboards", first.key])}>{texts("start.dashboard", { name: first.name })}</Link>
    </p>
  );
}
