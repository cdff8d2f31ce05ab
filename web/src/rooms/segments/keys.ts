const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const longest = 50;

/** A key for what somebody called something, which nothing else has. */
export function keyFor(name: string, taken: readonly string[], otherwise = "segment"): string {
  const plain = [...name.toLowerCase()]
    .map(letter => umlauts[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  const key = plain || otherwise;
  let free = key;
  for (let number = 2; taken.includes(free); number++) free = `${key}-${number}`;
  return free;
}
