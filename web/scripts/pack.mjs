// Packs what was built, so that the server sends it as it lies there, and holds what the first page may weigh.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const most = { js: 300_000, css: 50_000 };
const folder = process.env["WEGMARKE_WEB"] ?? "dist";
const assets = join(folder, "assets");

for (const name of readdirSync(assets).filter(file => /\.(js|css|svg)$/.test(file))) {
  writeFileSync(join(assets, `${name}.gz`), gzipSync(readFileSync(join(assets, name)), { level: 9 }));
}

const page = readFileSync(join(folder, "index.html"), "utf8");
const first = new Set([...page.matchAll(/(?:src|href)="\/app\/assets\/([^"]+)"/g)].map(match => match[1]));
for (const [kind, limit] of Object.entries(most)) {
  const bytes = [...first]
    .filter(file => file.endsWith(`.${kind}`))
    .reduce((sum, file) => sum + readFileSync(join(assets, `${file}.gz`)).length, 0);
  console.log(`${kind} of the first page: ${bytes} bytes packed, at most ${limit}`);
  if (bytes > limit) {
    console.error(`The first page needs ${bytes} bytes of ${kind}; at most ${limit} are allowed. Load what is not on it with import().`);
    process.exitCode = 1;
  }
}
