import { describe, expect, test } from "vitest";
import { fieldsOf, type Persona, withFields } from "../../src/rooms/segments/persona";

const bernd: Persona = {
  key: "bernd",
  name: { de: "Bernd", en: "Bernard" },
  goal: { de: "Rat finden", en: "Find advice" },
  characteristics: [
    { de: "liest", en: "reads" },
    { de: "fragt", en: "asks" },
  ],
  needs: [],
  quotes: [{ de: "Erst fahren." }],
  channels: ["store"],
  order: 2,
};

describe("a persona in its form", () => {
  test("what nobody touched stays in both languages", () => {
    expect(withFields(bernd, fieldsOf(bernd, "de"), "de")).toEqual(bernd);
    expect(withFields(bernd, fieldsOf(bernd, "en"), "en")).toEqual(bernd);
  });

  test("a line said anew speaks one language, the others keep theirs wherever they stand", () => {
    const fields = { ...fieldsOf(bernd, "de"), characteristics: "fragt\n\n wartet ", goal: "" };
    const { characteristics, goal } = withFields(bernd, fields, "de");
    expect(characteristics).toEqual([{ de: "fragt", en: "asks" }, { de: "wartet" }]);
    expect(goal).toBeUndefined();
  });

  test("a new name leaves the other language its own", () => {
    expect(withFields(bernd, { ...fieldsOf(bernd, "de"), name: "Bernd Neu" }, "de").name).toEqual({ de: "Bernd Neu", en: "Bernard" });
  });
});
