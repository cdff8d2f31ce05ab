import { describe, expect, test } from "vitest";
import { selectedOf, selectedText } from "../../src/rooms/maps/forms";

describe("what is selected in a drawing", () => {
  test.each([
    { kind: "step", names: ["first-contact.*"] },
    { kind: "cell", names: ["touchpoint:unmapped:A~B & C", "research"] },
    { kind: "bar", names: ["", "2"] },
  ] as const)("$names stands in the address and is read back", selected => {
    expect(selectedOf(selectedText(selected))).toEqual(selected);
  });

  test.each(["", "nothing~a", "step"])("%s is nothing", text => {
    expect(selectedOf(text)).toBeUndefined();
  });
});
