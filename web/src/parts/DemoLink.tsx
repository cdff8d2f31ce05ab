import { to, useAddress } from "../address";
import { useTenants } from "../api/queries";
import { useTexts } from "../texts";
import { Link } from "./Link";

const demo = "Musterhaus";

/** To the fictional retailer, where its data is. */
export function DemoLink() {
  const texts = useTexts();
  const address = useAddress();
  const { data: tenants = [] } = useTenants();
  const shop = tenants.find(tenant => tenant.name.startsWith(demo) && !tenant.isShown);
  return shop ? (
    <Link className="button" to={to({ ...address, base: shop.base, query: new URLSearchParams() }, [])}>
      {texts("none.toDemo")}
    </Link>
  ) : null;
}
