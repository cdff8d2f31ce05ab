import { describe, expect, test } from "vitest";
import { read, to, withQuery, write } from "../../src/address";

const at = (address: string) => {
  const [path = "", search = ""] = address.split("?");
  return read(path, search);
};

describe("the address", () => {
  test.each([
    "/app",
    "/app/maps/linear",
    "/t/other/app/maps",
    "/app/customers/email%3Aada%40example.org",
    "/app/maps?where=channel%3Dstore&where=device%3Dmobile",
    "/t/other/app/customers/D%2F10?lang=en",
  ])("%s is read and written as it was", address => {
    expect(write(at(address))).toBe(address);
  });

  test("a tenant's own path stands before the app", () => {
    expect(at("/t/other/app/maps/linear")).toMatchObject({ base: "/t/other", path: ["maps", "linear"] });
    expect(at("/app/maps/linear")).toMatchObject({ base: "", path: ["maps", "linear"] });
  });

  test("filter and language come along to another room, what is said of this one stays here", () => {
    expect(to(at("/app/maps/linear?lang=en&from=2026-03-01&figure=step~a&zoom=2&persona=bernd"), ["analysis", "funnel"])).toBe(
      "/app/analysis/funnel?lang=en&from=2026-03-01&persona=bernd",
    );
  });

  test("what the link says wins over what comes along", () => {
    expect(to(at("/app/segments?persona=bernd"), ["maps", "linear"], { persona: "jana" })).toBe("/app/maps/linear?persona=jana");
  });

  test("an empty parameter goes, and several values of one stay several", () => {
    const address = at("/app/maps?from=2026-03-01&where=a%3D1");
    expect(withQuery(address, { from: "" })).toBe("/app/maps?where=a%3D1");
    expect(withQuery(address, { where: ["a=1", "b=2"] })).toBe("/app/maps?from=2026-03-01&where=a%3D1&where=b%3D2");
    expect(withQuery(address, { where: [] })).toBe("/app/maps?from=2026-03-01");
  });
});
