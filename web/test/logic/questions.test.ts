import { describe, expect, test } from "vitest";
import { read } from "../../src/address";
import { askingOf } from "../../src/rooms/analysis/asking";
import { questionsOf } from "../../src/rooms/analysis/questions";

const parameter = (name: string, description = "", required = false) => ({ name, in: "query", description, required });
const filter = ["from", "where", "compare", "by"].map(name => parameter(name));
const document = {
  paths: {
    "/api/analysis/new": {
      get: {
        operationId: "new",
        summary: "Something new.",
        parameters: [parameter("per", "Per what. Else customer."), parameter("needed", "Without it nothing.", true), ...filter],
      },
    },
    "/api/dimensions": { get: { operationId: "dimensions", summary: "Dimensions." } },
    "/api/segments": { post: { operationId: "segments", parameters: filter } },
  },
};
const [question] = questionsOf(document);

describe("questions", () => {
  test("are what the server's document describes, also those the app has never heard of", () => {
    expect(questionsOf(document)).toEqual([
      {
        key: "new",
        path: "/api/analysis/new",
        summary: "Something new.",
        options: [
          { name: "per", description: "Per what. Else customer.", isRequired: false },
          { name: "needed", description: "Without it nothing.", isRequired: true },
        ],
        hasBy: true,
        hasCompare: true,
        usualPer: "customer",
      },
    ]);
  });

  test.each([
    ["", "/api/analysis/new?"],
    [
      "needed=x&from=2026-03-01&where=a%3D1&where=b%3D2&by=device&compare=previous",
      "/api/analysis/new?from=2026-03-01&where=a%3D1&where=b%3D2&needed=x&by=device&compare=previous",
    ],
    ["compare=previous", "/api/analysis/new?"],
    ["compare=2025-03..2025-04", "/api/analysis/new?compare=2025-03..2025-04"],
    ["figure=step~a&unknown=1&lang=en", "/api/analysis/new?"],
  ])("are asked with what the address says of them: %s", (said, asked) => {
    expect(askingOf(question!, read("/app/analysis/new", said))).toBe(asked); // the document has one
  });
});
