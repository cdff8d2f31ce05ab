/** A piece of a text, and whether somebody looked for it. */
export interface Piece {
  readonly text: string;
  readonly isSought: boolean;
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const between = /[\s,;-]/;

/** As the server compares: small letters, umlauts as two. */
export const folded = (text: string): string => [...text.toLowerCase()].map(letter => umlauts[letter] ?? letter).join("");

/** What is sought, word by word; a kind of identifiers before a colon says only where. */
export function soughtIn(search: string): readonly string[] {
  const [, kind, rest] = /^([a-z_]+):(.*)$/s.exec(search.trim()) ?? [];
  return folded(kind ? (rest ?? "") : search)
    .split(/[\s,;]+/)
    .filter(Boolean);
}

/** A text in pieces: what is sought stands at the beginning of its words. */
export function piecesOf(text: string, sought: readonly string[]): readonly Piece[] {
  const letters = [...text];
  const isSought = letters.map(() => false);
  letters.forEach((_, at) => {
    if (at > 0 && !between.test(letters[at - 1] ?? "")) return;
    const length = Math.max(0, ...sought.map(word => lengthOf(letters, at, word)));
    isSought.fill(true, at, at + length);
  });
  const pieces: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = pieces.at(-1);
    const same = isSought[at] ?? false;
    if (last?.isSought === same) pieces[pieces.length - 1] = { text: last.text + letter, isSought: same };
    else pieces.push({ text: letter, isSought: same });
  });
  return pieces;
}

/** How many letters from here on are the word; 0 = they are not. An umlaut that is half written counts. */
function lengthOf(letters: readonly string[], from: number, word: string): number {
  let said = "";
  for (let at = from; at < letters.length; at++) {
    said += folded(letters[at] ?? "");
    if (said.startsWith(word)) return at - from + 1;
    if (!word.startsWith(said)) return 0;
  }
  return 0;
}

/** The identifier that begins with what is sought, as kind:value; undefined when something else of the customer does. */
export function soughtAmong(identifiers: readonly string[], sought: readonly string[]): string | undefined {
  return identifiers.find(identifier => {
    const value = folded(identifier.slice(identifier.indexOf(":") + 1));
    return sought.some(word => value.startsWith(word));
  });
}
