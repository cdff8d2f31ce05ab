import { useTexts } from "../../texts";

const bases = ["contract", "consent", "legitimate-interest", "legal-obligation"] as const;
const all = ["analysis", "personalisation", "marketing", "retargeting", "service"] as const;

interface DeclaredProps {
  readonly basis: string;
  readonly purposes: readonly string[];
  readonly onBasis: (basis: string) => void;
  readonly onPurposes: (purposes: readonly string[]) => void;
}

/** Why data of a source may be held, and what for. */
export function Declared({ basis, purposes, onBasis, onPurposes }: DeclaredProps) {
  const texts = useTexts();
  return (
    <>
      <label>
        <span>{texts("sources.basis")}</span>
        <select value={basis} onChange={event => onBasis(event.target.value)}>
          {basis === "none" && <option value="none">{texts("basis.none")}</option>}
          {bases.map(one => (
            <option key={one} value={one}>
              {texts(`basis.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="ticks">
        <legend>{texts("sources.purposes")}</legend>
        {all.map(purpose => (
          <label key={purpose}>
            <input
              type="checkbox"
              checked={purposes.includes(purpose)}
              onChange={event => onPurposes(all.filter(one => (one === purpose ? event.target.checked : purposes.includes(one))))}
            />
            {texts(`purpose.${purpose}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
