import { describe, expect, test } from "vitest";
import { piecesOf, soughtAmong, soughtIn } from "../../src/rooms/customers/matching";
import { looked, recentOf } from "../../src/rooms/customers/recent";

const marked = (text: string, search: string) =>
  piecesOf(text, soughtIn(search))
    .map(piece => (piece.isSought ? `[${piece.text}]` : piece.text))
    .join("");

describe("what somebody looks for", () => {
  test.each([
    ["Jürgen Müller", "mue", "Jürgen [Mü]ller"],
    ["Jürgen Müller", "müll jur", "Jürgen [Müll]er"],
    ["Anna-Lena Groß", "lena gross", "Anna-[Lena] [Groß]"],
    ["ada@example.de", "ADA@", "[ada@]example.de"],
    ["Grada", "ada", "Grada"],
    ["Ada Adam", "ada", "[Ada] [Ada]m"],
    ["1013907", "customer_number:101", "[101]3907"],
    ["Müller", "mu", "[Mü]ller"],
    ["", "a", ""],
  ])("%s sought by %s is marked at the beginnings of words", (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });

  test("the pieces are the text, whatever is sought", () => {
    for (const search of ["", " ", "x:", "ä", "ßß", "mue ller", "😀"])
      for (const text of ["Müller, Änne-Groß 😀", "ss", "ue"])
        expect(
          piecesOf(text, soughtIn(search))
            .map(piece => piece.text)
            .join(""),
        ).toBe(text);
  });

  test("the identifier that matched is told, and none when a name did", () => {
    const identifiers = ["customer_number:101390", "email:ada@example.de", "loyalty_card:MK1013907"];
    expect(soughtAmong(identifiers, soughtIn("mk101"))).toBe("loyalty_card:MK1013907");
    expect(soughtAmong(identifiers, soughtIn("schmidt"))).toBeUndefined();
  });
});

test("who was looked at last stands first, once, and only with their company", () => {
  for (const who of ["a", "b", "c", "a", "d", "e", "f", "g"]) looked("/t/x", who);
  expect(recentOf("/t/x")).toEqual(["g", "f", "e", "d", "a", "c"]);
  expect(recentOf("/t/y")).toEqual([]);
});
