// Types of the server's interface from its OpenAPI document: node scripts/api.mjs ADDRESS|FILE [--check]
import { readFileSync, writeFileSync } from "node:fs";
import openapi, { astToString } from "openapi-typescript";

const types = new URL("../src/api/schema.d.ts", import.meta.url);
const [from = "http://127.0.0.1:5080", flag] = process.argv.slice(2);

/** Numbers are numbers: that the server would also read them from text is no matter of its answers. */
function simple(node) {
  if (Array.isArray(node)) return node.map(simple);
  if (node === null || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, simple(value)]));
  if (Array.isArray(copy.type) && copy.type.some(type => type === "integer" || type === "number")) {
    copy.type = copy.type.filter(type => type !== "string");
    delete copy.pattern;
  }
  return copy;
}

export async function typesOf(document) {
  const { servers, ...rest } = simple(document);
  return `// Made by npm run api from the server's OpenAPI document.\n${astToString(await openapi(rest))}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const document = from.startsWith("http") ? await (await fetch(`${from}/openapi/v1.json`)).json() : JSON.parse(readFileSync(from, "utf8"));
  const made = await typesOf(document);
  if (flag !== "--check") {
    writeFileSync(types, made);
  } else if (readFileSync(types, "utf8") !== made) {
    console.error("src/api/schema.d.ts is not what the server describes. Start the server and run: npm run api -- ADDRESS");
    process.exitCode = 1;
  }
}
