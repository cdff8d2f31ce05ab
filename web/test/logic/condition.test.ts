import { describe, expect, test } from "vitest";
import { type Condition, conditionOf, counted, formOf, moments, problemOf, scoreKinds } from "../../src/rooms/segments/condition";

/** Numbers that are the same at every run (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const up = (to: number) => Math.floor(next() * to);
  const pick = <T>(of: readonly T[]): T => of[up(of.length)]!; // never empty here
  const maybe = (fields: object) => (next() < 0.5 ? fields : {});
  return { up, pick, maybe };
}

/** Any condition, written as shortly as it can be. */
function randomCondition({ up, pick, maybe }: ReturnType<typeof dice>, depth: number): Condition {
  const texts = () => pick<string | readonly string[]>(["a", ["a", "b"], ["", "c", "d"]]);
  const range = () => pick([{ atLeast: up(9) }, { atMost: up(9) }, { atLeast: 1, atMost: 2.5 }]);
  const filter = () => ({
    ...maybe({ channel: texts() }),
    ...maybe({ device: texts() }),
    ...maybe({ bought: true }),
    ...maybe({ byCustomer: true }),
  });
  const having = () => {
    const fields = filter();
    return Object.keys(fields).length > 0 ? { with: fields } : {};
  };
  const period = () => ({ ...maybe({ from: "2026-01-01" }), ...maybe({ to: "2026-02-01" }), ...maybe({ last: "90d" }) });
  const looked = () => ({ ...having(), ...period() });
  const leaves: readonly (() => Condition)[] = [
    () => ({
      trait: "city",
      ...pick<object>([{ is: texts() }, { startsWith: texts() }, { known: true }, { known: false }, range(), { atLeast: "2000-01-31" }]),
    }),
    () => ({ age: { ...maybe({ trait: "birth_year" }), ...range(), ...maybe({ on: "2026-05-01" }) } }),
    () => ({ [pick(counted)]: { ...looked(), ...maybe(range()) } }),
    () => ({ bought: pick([true, false]) }),
    () => ({ share: { ...looked(), ...maybe({ of: { device: "mobile" } }), ...range() } }),
    () => ({ revenue: { ...looked(), ...range() } }),
    () => ({ [pick(moments)]: { ...having(), ...maybe({ after: "2026-01-01" }), ...maybe({ within: "2w" }), longerAgo: "12h" } }),
    () => ({ preferredChannel: pick<unknown>([texts(), { is: texts(), with: { purchase: true } }]) }),
    () => ({ score: { kind: pick(scoreKinds), ...range(), ...maybe({ which: "last" }), ...looked() } }),
    () => ({ sequence: { first: filter(), [pick(["then", "thenNot"])]: filter(), ...maybe({ within: "7d" }), ...period() } }),
    () => ({ sequence: { first: filter(), before: filter(), ...period() } }),
    () => ({ [pick(["segment", "persona"])]: "stammkunden" }),
    () => ({ weather: { is: "rain" } }),
  ];
  if (depth === 0 || up(3) === 0) return pick(leaves)();
  const inner = () => randomCondition({ up, pick, maybe }, depth - 1);
  const group = () => ({ [pick(["all", "any"])]: Array.from({ length: 1 + up(3) }, inner) });
  const negated = (condition: Condition): Condition => ("not" in condition ? condition : { not: condition });
  return pick([group, () => negated(inner())])();
}

describe("conditions and their forms", () => {
  test("what a form was made from comes out of it again", () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const condition = randomCondition(dice(seed), 3);
      expect(conditionOf(formOf(condition)), `seed ${seed}`).toEqual(condition);
    }
  });

  test("a form that went out as a condition comes back the same", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const form = formOf(randomCondition(dice(seed), 3));
      expect(formOf(JSON.parse(JSON.stringify(conditionOf(form))) as Condition), `seed ${seed}`).toEqual(form);
    }
  });

  test.each([
    [{ not: { not: { bought: true } } }, { bought: true }],
    [
      { trait: "city", isOneOf: ["a", "b"] },
      { trait: "city", is: ["a", "b"] },
    ],
    [
      { trait: "city", isOneOf: ["a"] },
      { trait: "city", is: "a" },
    ],
    [{ preferredChannel: { is: "store" } }, { preferredChannel: "store" }],
    [{ score: { kind: "school-mark", atLeast: 5, which: "any" } }, { score: { kind: "schoolmark", atLeast: 5 } }],
    [{ contacts: { with: {}, from: null } }, { contacts: {} }],
  ])("%j is written as %j", (written, shorter) => {
    expect(conditionOf(formOf(written as Condition))).toEqual(shorter);
  });
});

describe("problems of the server", () => {
  const form = formOf({ all: [{ trait: "city", is: [] }, { not: { age: {} } }] });
  const parts = form.kind === "group" ? form.parts : [];
  const told = (problem: string) => [
    problemOf(problem, "segment.condition", form) !== undefined,
    ...parts.map((part, at) => problemOf(problem, `segment.condition.all[${at}]`, part) !== undefined),
  ];

  test.each([
    ["segment.condition.all[1].not.age says no limit.", [false, false, true]],
    ["segment.condition.all[0].is holds []; it takes at least one text.", [false, true, false]],
    ["segment.condition.all[0] has no test for the trait", [false, true, false]],
    ["segment.condition.all holds []; it takes a list", [true, false, false]],
    ["segment.condition.all[10].age says no limit.", [false, false, false]],
    ["There is no segment 'x'.", [false, false, false]],
  ])("%s stands at the part it speaks of", (problem, at) => {
    expect(told(problem)).toEqual(at);
  });
});
