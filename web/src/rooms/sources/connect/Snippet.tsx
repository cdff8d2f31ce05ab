import { useState } from "react";
import { useTexts } from "../../../texts";
import { type SnippetName, snippetNames, snippets } from "./snippets";

/** What goes into the shop, the app or the program, with this server and the key filled in. */
export function Snippet({ writeKey }: { readonly writeKey: string }) {
  const texts = useTexts();
  const [shown, setShown] = useState<SnippetName>("tracker");
  const [isCopied, setCopied] = useState(false);
  const text = snippets[shown](window.location.origin, writeKey);
  return (
    <section className="told">
      <h3>{texts("connect.snippet")}</h3>
      <div className="actions" role="group" aria-label={texts("connect.snippet")}>
        {snippetNames.map(name => (
          <button
            key={name}
            type="button"
            aria-pressed={name === shown}
            onClick={() => {
              setShown(name);
              setCopied(false);
            }}
          >
            {texts(`snippet.${name}`)}
          </button>
        ))}
      </div>
      <p className="muted">{texts(`snippetHint.${shown}`)}</p>
      <pre tabIndex={0}>{text}</pre>
      <p className="actions">
        {/* Browsers give the clipboard to safe addresses only; elsewhere the text is marked by hand. */}
        <button type="button" onClick={() => void navigator.clipboard?.writeText(text).then(() => setCopied(true))}>
          {texts(isCopied ? "connect.copied" : "connect.copy")}
        </button>
      </p>
    </section>
  );
}
