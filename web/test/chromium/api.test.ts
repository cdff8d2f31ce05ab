import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { typesOf } from "../../scripts/api.mjs";
import { de } from "../../src/texts/de";
import { questionsOf } from "../../src/rooms/analysis/questions";

type Schema = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
};
type Document = {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: {
          readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>>;
        };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const server = inject("server");
const read = async () => (await (await fetch(`${server}/openapi/v1.json`)).json()) as Document;

/** Told on the page in other words, or not at all. */
const notTold = [
  ...[
    "asked",
    "by",
    "compared",
    "currency",
    "terms",
    "flow",
    "zone",
    "values",
    "start",
    "end",
    "sumOfHundredths",
    "sumOfSquaredHundredths",
  ],
  ...[
    "per",
    "where",
    "consentShare",
    "restricted",
    "withdrawn",
    "notPermitted",
    "outsideUnits",
    "part",
    "at",
    "peers",
    "likeness",
    "worth",
  ],
];

describe.skipIf(!server)("the server's document", () => {
  test("is what the types of the app were made from", async () => {
    const made = readFileSync(join(import.meta.dirname, "../../src/api/schema.d.ts"), "utf8");
    expect(made === (await typesOf(await read())), "src/api/schema.d.ts is old. With the server running: npm run api -- ADDRESS").toBe(
      true,
    );
  });

  test("every question and option has a German name", async () => {
    const questions = questionsOf(await read());
    const named = questions.flatMap(({ key, options }) => [
      `question.${key}`,
      `says.${key}`,
      ...options.map(({ name }) => `option.${name}`),
    ]);
    expect(questions.length).toBeGreaterThanOrEqual(14);
    expect([...new Set(named)].filter(key => !(key in de))).toEqual([]);
  });

  test("every figure of every answer has a German name", async () => {
    const document = await read();
    const questions = questionsOf(document);
    const figures = new Set(
      questions.flatMap(({ path }) => [
        ...figuresOf(document, document.paths[path]?.get?.responses["200"]?.content?.["application/json"]?.schema ?? {}),
      ]),
    );
    expect([...figures].filter(name => !notTold.includes(name) && !(`figure.${name}` in de)).sort()).toEqual([]);
  });
});

function figuresOf({ components }: Document, schema: Schema, seen = new Set<string>()): Set<string> {
  const name = schema.$ref?.split("/").at(-1);
  if (name && seen.has(name)) return new Set();
  if (name) seen.add(name);
  const found = name ? (components.schemas[name] ?? {}) : schema;
  const inner = [...Object.values(found.properties ?? {}), ...(found.items ? [found.items] : []), ...(found.oneOf ?? [])];
  return new Set([...Object.keys(found.properties ?? {}), ...inner.flatMap(one => [...figuresOf({ components } as Document, one, seen)])]);
}
