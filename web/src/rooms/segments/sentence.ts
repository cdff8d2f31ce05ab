import type { Format } from "../../format";
import type { Names } from "../../names";
import type { Texts } from "../../texts";
import type { Form, Looked, Range, Said } from "./condition";

export interface SentenceWords {
  readonly texts: Texts;
  readonly names: Names;
  readonly format: Format;
  /** What segments and personas are called. */
  readonly segment: (key: string) => string;
}

/** A condition as people say it. */
export function sentenceOf(form: Form, words: SentenceWords): string {
  const said = saying(form, words);
  return form.isNot ? words.texts("cond.not", { said }) : said;
}

function saying(form: Said, words: SentenceWords): string {
  const { texts, names } = words;
  switch (form.kind) {
    case "group":
      return group(form, words);
    case "member":
      return texts(form.word === "segment" ? "cond.inSegment" : "cond.ofPersona", {
        name: form.word === "segment" ? words.segment(form.key) : names.persona(form.key),
      });
    case "trait":
      return trait(form, words);
    case "age":
      return (
        texts("cond.age", { range: rangeText(form.range, words, plain(words)) }) +
        (form.on ? ` ${texts("cond.onDay", { day: words.format.day(form.on) })}` : "")
      );
    case "count":
      return counting(form, words) + lookedText(form.looked, words);
    case "bought":
      return texts(form.is ? "cond.bought" : "cond.neverBought");
    case "share":
      return (
        texts("cond.share", {
          range: rangeText(form.range, words, words.format.share),
          of: contactsText(form.of, words),
          with: contactsText(form.looked, words),
        }) + periodText(form.looked, words)
      );
    case "revenue":
      return texts("cond.revenue", { range: rangeText(form.range, words, plain(words)) }) + lookedText(form.looked, words);
    case "moment":
      return moment(form, words);
    case "preferred":
      return texts("cond.preferred", { channels: either(form.channels.map(names.channel), words) }) + lookedText(form.looked, words);
    case "score":
      return (
        texts(form.which === "last" ? "cond.scoreLast" : "cond.score", {
          kind: texts(`scoreKind.${form.score}`),
          range: rangeText(form.range, words, plain(words)),
        }) + lookedText(form.looked, words)
      );
    case "sequence":
      return sequence(form, words);
    case "other":
      return texts("cond.other", { word: Object.keys(form.condition)[0] ?? "" });
  }
}

function group(form: Extract<Said, { readonly kind: "group" }>, words: SentenceWords): string {
  const { texts } = words;
  if (form.parts.length === 0) return texts("cond.nothing");
  const parts = form.parts.map(part => {
    const said = sentenceOf(part, words);
    return part.kind === "group" && !part.isNot && part.parts.length > 1 && form.parts.length > 1 ? `(${said})` : said;
  });
  return parts.join(texts(form.word === "all" ? "cond.and" : "cond.or"));
}

function counting({ word, range }: Extract<Said, { readonly kind: "count" }>, words: SentenceWords): string {
  const isOnce = range.high === null && (range.low ?? 1) === 1;
  return isOnce ? words.texts(`condOnce.${word}`) : `${rangeText(range, words, plain(words))} ${words.texts(`condCount.${word}`)}`;
}

function trait(form: Extract<Said, { readonly kind: "trait" }>, words: SentenceWords): string {
  const { texts, format } = words;
  const name = traitName(form.trait, texts);
  switch (form.test) {
    case "is":
      return texts("cond.traitIs", { name, values: either(form.values, words) });
    case "startsWith":
      return texts("cond.traitStarts", { name, values: either(form.values, words) });
    case "known":
      return texts("cond.traitKnown", { name });
    case "unknown":
      return texts("cond.traitUnknown", { name });
    case "number":
      return texts("cond.traitNumber", { name, range: rangeText(form.range, words, plain(words)) });
    case "day":
      return `${name}: ${[
        ...(form.after ? [texts("cond.fromDay", { day: format.day(form.after) })] : []),
        ...(form.before ? [texts("cond.toDay", { day: format.day(form.before) })] : []),
      ].join(" ")}`;
  }
}

export const traitName = (trait: string, texts: Texts): string => texts.word("trait", trait) ?? texts.word("target", trait) ?? trait;

function moment(form: Extract<Said, { readonly kind: "moment" }>, words: SentenceWords): string {
  const { texts, format } = words;
  return [
    texts(`condMoment.${form.word}`) + withText(form.looked, words),
    ...(form.after ? [texts("cond.fromDay", { day: format.day(form.after) })] : []),
    ...(form.before ? [texts("cond.beforeDay", { day: format.day(form.before) })] : []),
    ...(form.within ? [texts("cond.last", { length: lengthText(form.within, texts) })] : []),
    ...(form.longerAgo ? [texts("cond.longerAgo", { length: lengthText(form.longerAgo, texts) })] : []),
  ].join(" ");
}

function sequence(form: Extract<Said, { readonly kind: "sequence" }>, words: SentenceWords): string {
  const { texts } = words;
  const [first, other] = [contactsText(form.first, words), contactsText(form.other, words)];
  const within = form.within && form.form !== "before" ? ` ${texts("cond.within", { length: lengthText(form.within, texts) })}` : "";
  return texts(`condSequence.${form.form}`, { first, other, within }) + periodText(form.looked, words);
}

/** Limits as people say them. */
function rangeText({ low, high }: Range, { texts }: SentenceWords, write: (value: number) => string): string {
  if (low !== null && high !== null)
    return low === high ? texts("cond.exactly", { low: write(low) }) : texts("cond.between", { low: write(low), high: write(high) });
  if (low !== null) return texts("cond.atLeast", { low: write(low) });
  return high !== null ? texts("cond.atMost", { high: write(high) }) : texts("cond.noLimit");
}

const plain =
  ({ format }: SentenceWords) =>
  (value: number): string =>
    format.decimal(value);

/** What the contacts are, as a thing: „Newsletter“, or contacts of any kind. */
function contactsText(looked: Looked, words: SentenceWords): string {
  const { texts } = words;
  const said = saidOf(looked, words);
  return said.length === 0 ? texts("cond.anyContact") : said.join(", ");
}

function saidOf(looked: Looked, words: SentenceWords): readonly string[] {
  return [
    ...looked.flags.map(flag => words.texts(`condFlag.${flag}`)),
    ...looked.with.map(({ dimension, values }) => {
      const shown = either(
        values.map(value => valueText(dimension, value, words)),
        words,
      );
      return dimension === "touchpoint" || dimension === "channel"
        ? shown
        : `${words.texts.word("dimension", dimension) ?? dimension}: ${shown}`;
    }),
  ];
}

export function valueText(dimension: string, value: string, { names, texts }: Pick<SentenceWords, "names" | "texts">): string {
  if (value === "") return texts("part.none");
  if (dimension === "touchpoint") return names.touchpoint(value);
  if (dimension === "channel") return names.channel(value);
  return dimension === "persona" ? names.persona(value) : value;
}

function withText(looked: Looked, words: SentenceWords): string {
  const said = saidOf(looked, words);
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

function periodText({ from, to, last }: Looked, { texts, format }: SentenceWords): string {
  return [
    ...(last ? [texts("cond.last", { length: lengthText(last, texts) })] : []),
    ...(from ? [texts("cond.fromDay", { day: format.day(from) })] : []),
    ...(to ? [texts("cond.beforeDay", { day: format.day(to) })] : []),
  ]
    .map(said => ` ${said}`)
    .join("");
}

const lookedText = (looked: Looked, words: SentenceWords): string => withText(looked, words) + periodText(looked, words);

function either(values: readonly string[], { texts }: SentenceWords): string {
  const last = values.at(-1);
  if (last === undefined) return "…";
  return values.length === 1 ? last || texts("part.none") : values.slice(0, -1).join(", ") + texts("cond.or") + last;
}

/** A length of time as the server writes it: 30min, 12h, 7d, 2w. */
export function lengthText(length: string, texts: Texts): string {
  const [, count = "", unit = ""] = /^(\d+)\s*(s|min|h|d|w)$/.exec(length) ?? [];
  const name = count === "1" ? texts.word("unitOne", unit) : texts.word("unit", unit);
  return name ? `${count} ${name}` : length;
}
