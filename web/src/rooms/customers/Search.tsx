import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { go, to, useAddress } from "../../address";
import { Problem } from "../../api/client";
import { type Schemas, useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { Icon } from "../../parts/Icon";
import { identifierText } from "../../parts/identifier";
import { useSettled } from "../../parts/useSettled";
import { useTexts } from "../../texts";
import { piecesOf, soughtAmong, soughtIn } from "./matching";

type Hits = Schemas["ProfileHits"];

const fewest = 2;
const shown = 8;

/** Looks for customers while somebody types; Enter without a choice takes what was typed as an identifier. */
export function Search() {
  const texts = useTexts();
  const address = useAddress();
  const list = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const wanted = useSettled(text.trim());
  const isLongEnough = wanted.length >= fewest;
  const asked = useJson(`/api/profiles?${new URLSearchParams({ search: wanted, take: `${shown}` })}`, { enabled: isLongEnough });
  const isCurrent = isLongEnough && wanted === text.trim() && !asked.isPlaceholderData;
  const hits = isCurrent ? (asked.data as Hits | undefined) : undefined;
  const profiles = hits?.profiles ?? [];
  const isShown = isOpen && text.trim().length >= fewest;
  const take = (identifier: string) => go(to(address, ["customers", identifier]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const identifier = (isShown ? profiles[chosen]?.identifier : undefined) ?? text.trim();
    if (identifier) take(identifier);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are: the field itself, with what was typed.
      setChosen(((chosen + 1 + step + profiles.length + 1) % (profiles.length + 1)) - 1);
    } else if (event.key === "Escape" && isShown) {
      event.preventDefault();
      setOpen(false);
      setChosen(-1);
    }
  };
  return (
    <form
      role="search"
      className="search"
      onSubmit={submit}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <div className="combobox">
        <input
          type="search"
          role="combobox"
          autoFocus
          value={text}
          aria-label={texts("customers.identifier")}
          placeholder={texts("customers.identifier")}
          aria-autocomplete="list"
          aria-expanded={isShown && profiles.length > 0}
          aria-controls={list}
          aria-activedescendant={isShown && chosen >= 0 ? `${list}-${chosen}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          onChange={event => {
            setText(event.target.value);
            setOpen(true);
            setChosen(-1);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={press}
        />
        <div className="suggestions" hidden={!isShown}>
          <ul id={list} role="listbox" aria-label={texts("customers.found")} hidden={profiles.length === 0}>
            {profiles.map((hit, at) => (
              <Hit
                key={hit.identifier}
                id={`${list}-${at}`}
                hit={hit}
                sought={soughtIn(wanted)}
                isChosen={at === chosen}
                onPoint={() => setChosen(at)}
                onTake={() => take(hit.identifier)}
              />
            ))}
          </ul>
          <p role="status" className="muted" hidden={isCurrent && !asked.isError && profiles.length > 0 && !hits?.hasMore}>
            {isShown && said()}
          </p>
        </div>
      </div>
      <button className="primary">
        <Icon name="search" />
        {texts("customers.search")}
      </button>
    </form>
  );

  function said(): string {
    // Nothing is stored yet: then nobody is found, as well.
    if (isCurrent && asked.error instanceof Problem && asked.error.status === noLog) return texts("customers.nobody", { search: wanted });
    if (isCurrent && asked.isError) return asked.error instanceof Problem ? asked.error.message : texts("state.unreachable");
    if (!hits) return texts("customers.searching");
    return profiles.length === 0 ? texts("customers.nobody", { search: wanted }) : texts("customers.hasMore");
  }
}

const noLog = 404;

interface HitProps {
  readonly id: string;
  readonly hit: Schemas["ProfileHit"];
  readonly sought: readonly string[];
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
}

/** Somebody who was found: by what, and how often there was contact. */
function Hit({ id, hit, sought, isChosen, onPoint, onTake }: HitProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const by = soughtAmong([hit.identifier, ...hit.identifiers], sought) ?? hit.identifier;
  const { contacts, lastContact } = hit.figures;
  return (
    // The keys are the field's, which keeps the focus.
    <li id={id} role="option" aria-selected={isChosen} onMouseMove={onPoint} onMouseDown={event => event.preventDefault()} onClick={onTake}>
      <span className="who">{hit.name ? <Marked text={hit.name} sought={sought} /> : identifierText(hit.identifier, texts)}</span>
      <span className="by">
        {texts.word("identifier", by.slice(0, by.indexOf(":"))) ?? by.slice(0, by.indexOf(":"))}{" "}
        <Marked text={by.slice(by.indexOf(":") + 1)} sought={sought} />
      </span>
      <span className="amount muted">
        {lastContact
          ? texts("customers.contactsLast", { count: format.count(contacts), day: format.day(lastContact) })
          : texts("customers.noContact")}
      </span>
    </li>
  );
}

function Marked({ text, sought }: { readonly text: string; readonly sought: readonly string[] }) {
  return <>{piecesOf(text, sought).map((piece, at) => (piece.isSought ? <mark key={at}>{piece.text}</mark> : piece.text))}</>;
}
