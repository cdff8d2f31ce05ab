import { go, to, useAddress } from "../address";
import { useTenants } from "../api/queries";
import { useTexts } from "../texts";

/** Whose data is shown. The filter of one tenant means nothing to another, so that it goes. */
export function TenantChoice() {
  const texts = useTexts();
  const address = useAddress();
  const { data: tenants = [] } = useTenants();
  const shown = tenants.find(tenant => tenant.isShown);
  if (tenants.length < 2) return <p className="tenant">{shown?.hasName ? shown.name : ""}</p>;
  return (
    <select
      className="tenant"
      aria-label={texts("shell.tenant")}
      value={shown?.base ?? ""}
      onChange={event => {
        const lang = address.query.get("lang") ?? "";
        go(to({ ...address, base: event.target.value, query: new URLSearchParams(lang ? { lang } : {}) }, address.path.slice(0, 1)));
      }}
    >
      {tenants.map(tenant => (
        <option key={tenant.base} value={tenant.base}>
          {tenant.name}
        </option>
      ))}
    </select>
  );
}
