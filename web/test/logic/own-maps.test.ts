import { describe, expect, test } from "vitest";
import { disputed, mixed } from "../../src/rooms/maps/own/conflict";
import { carried, changed, type MapDocument, valueOf, withIntended, withValue } from "../../src/rooms/maps/own/document";
import { timelineOf, type Version } from "../../src/rooms/maps/own/timeline";

const base: MapDocument = {
  id: "karte",
  version: 3,
  name: "Karte",
  steps: [
    { id: "a", phase: "awareness", name: "Sehen" },
    { id: "b", phase: "purchase", name: "Kaufen" },
  ],
  lanes: [
    { key: "customer-does", kind: "text", cells: { a: "Sieht hin" } },
    { key: "pains", kind: "cards", cells: { b: ["Zu teuer"] } },
  ],
};

const write = (map: MapDocument, values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).reduce((so, [field, value]) => withValue(so, field, value), map);

describe("a map document", () => {
  test("says what changed in it, in the order of the map", () => {
    const now = write(base, { "cell~pains~b": undefined, "cell~customer-does~b": "Kauft", ideal: ["newsletter"], name: "Neu" });
    expect(changed(base, now)).toEqual(["name", "ideal", "cell~customer-does~b", "cell~pains~b"]);
    expect(changed(base, base)).toEqual([]);
  });

  test("takes a value and gives it back, and an emptied place is empty", () => {
    expect(valueOf(write(base, { "step~a": "Hören" }), "step~a")).toBe("Hören");
    expect(valueOf(write(base, { "cell~pains~b": undefined }), "cell~pains~b")).toBeUndefined();
    expect(valueOf(write(base, { ideal: ["a"] }), "ideal")).toEqual(["a"]);
  });

  test("changes are carried to another version, but to no place that it lacks", () => {
    const mine = write(base, { "step~a": "Hören", "cell~pains~b": ["Zu weit"] });
    const other = { ...base, version: 4, name: "Anders", steps: base.steps.slice(0, 1) };
    expect(carried(base, mine, other)).toEqual({ ...other, steps: [{ id: "a", phase: "awareness", name: "Hören" }] });
  });

  test("an intended figure leaves what was found by hand where it is", () => {
    expect(withIntended(3, 4)).toBe(4);
    expect(withIntended({ intended: 3, actual: 7.5 }, 4)).toEqual({ intended: 4, actual: 7.5 });
    expect(withIntended({ intended: 3, actual: 7.5 }, undefined)).toEqual({ actual: 7.5 });
    expect(withIntended(3, undefined)).toBeUndefined();
  });
});

describe("two versions of the same one", () => {
  const mine = write(base, { name: "Meine", "step~a": "Hören", "cell~pains~b": ["Zu weit"] });
  const theirs = { ...write(base, { name: "Ihre", "cell~customer-does~a": "Blickt hin" }), version: 4 };

  test("where one changed it that one is proposed, where both did somebody has to say", () => {
    expect(disputed(base, mine, theirs).map(({ field, proposed }) => [field, proposed])).toEqual([
      ["name", undefined],
      ["step~a", "mine"],
      ["cell~customer-does~a", "theirs"],
      ["cell~pains~b", "mine"],
    ]);
  });

  test("what is chosen stands in the mixture, and nothing else of mine", () => {
    const fields = disputed(base, mine, theirs);
    const sides = new Map([
      ["name", "theirs"],
      ["step~a", "mine"],
      ["cell~customer-does~a", "theirs"],
      ["cell~pains~b", "theirs"],
    ] as const);
    expect(mixed(theirs, fields, sides)).toEqual(write(theirs, { "step~a": "Hören" }));
  });

  test("what the other version has no place for has to be looked at before it goes", () => {
    const without = { ...theirs, lanes: theirs.lanes?.slice(0, 1) ?? [] };
    const lost = disputed(base, mine, without).find(({ field }) => field === "cell~pains~b");
    expect(lost).toEqual({ field: "cell~pains~b", mine: ["Zu weit"], theirs: undefined, isMineThere: false, proposed: undefined });
    expect(mixed(without, [lost!], new Map([["cell~pains~b", "mine"]]))).toEqual(without);
  });
});

describe("undo over versions", () => {
  const of = (...notes: readonly string[]): readonly Version[] =>
    notes.map((note, at) => ({ version: at + 1, savedAt: "", note: note === "deleted" ? "" : note, isDeleted: note === "deleted" }));

  test.each([
    { notes: [], states: [], at: -1 },
    { notes: ["", "", ""], states: [1, 2, 3], at: 2 },
    { notes: ["", "", "", "version 2 restored"], states: [1, 2, 3], at: 1 },
    { notes: ["", "", "", "version 2 restored", "version 1 restored"], states: [1, 2, 3], at: 0 },
    { notes: ["", "", "", "version 2 restored", "version 3 restored"], states: [1, 2, 3], at: 2 },
    { notes: ["", "", "", "version 2 restored", "Neues"], states: [1, 2, 5], at: 2 },
    { notes: ["", "", "", "version 1 restored"], states: [1, 2, 3, 4], at: 3 },
    { notes: ["", "", "deleted", "restored"], states: [1, 2], at: 1 },
  ])("after $notes it stands at $at of $states", ({ notes, states, at }) => {
    expect(timelineOf(of(...notes))).toEqual({ states, at });
  });
});
