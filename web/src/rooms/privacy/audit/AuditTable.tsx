import type { Schemas } from "../../../api/queries";
import { formatOf } from "../../../format";
import { useTexts } from "../../../texts";
import { factsOf } from "./facts";

type Act = Schemas["AuditedAct"];

export function AuditTable({ entries }: { readonly entries: readonly Act[] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts("privacyTab.audit")}>
      <table>
        <thead>
          <tr>
            <th>{texts("audit.at")}</th>
            <th>{texts("audit.by")}</th>
            <th>{texts("audit.what")}</th>
            <th>{texts("audit.about")}</th>
            <th>{texts("audit.facts")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <tr key={entry.number}>
              <td className="moment">{format.moment(entry.at)}</td>
              <td>{who(entry)}</td>
              <td>{texts.word("act", entry.act) ?? entry.act}</td>
              <td className="file">{about(entry)}</td>
              <td className="file muted">{factsOf(entry.facts, name => texts.word("fact", name) ?? name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function who({ by, name }: Act): string {
    const [, kind = by, id = ""] = /^(\w+):(.*)$/.exec(by) ?? [];
    const word = texts.word("actor", kind) ?? kind;
    if (kind === "user" && name) return name;
    return name || id ? `${word} ${name || id}` : word;
  }

  function about({ about: what, aboutName, persons }: Act): string {
    if (persons.length > 0) return texts("audit.aPerson");
    return aboutName || what.split(", ").map(documentText).join(", ");
  }

  /** A document's kind and id; within an id a character that nobody sees parts what it is made of. */
  function documentText(document: string): string {
    const [kind = "", ...id] = document.split("/");
    return [texts.word("setting", kind) ?? kind, id.join("/").replaceAll("\u001f", " · ")].filter(Boolean).join(" · ");
  }
}
