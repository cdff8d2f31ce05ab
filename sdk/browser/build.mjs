// Bundles src/main.ts to wm.js, plain and compressed as far as it goes, and refuses one that is too heavy for other people's pages.
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { minify } from "terser";

const mostBytesGzipped = 4000;
const folder = process.argv[2] ?? fileURLToPath(new URL("../../artifacts/tracker", import.meta.url));

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("src/main.ts", import.meta.url))],
  bundle: true,
  format: "iife",
  target: "es2021",
  charset: "utf8",
  write: false,
});
// A few percent lighter than the bundler's own.
const { code } = await minify(outputFiles[0].text, {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 4, inline: 1, pure_getters: true, unsafe_arrows: true },
});
const script = Buffer.from(code);
const gzipped = gzipSync(script, { level: 9 });
const brotli = brotliCompressSync(script, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: script.length },
});

console.log(`wm.js: ${script.length} bytes, ${gzipped.length} gzipped, ${brotli.length} brotli.`);
if (gzipped.length > mostBytesGzipped) {
  console.error(
    `wm.js weighs ${gzipped.length} bytes gzipped; the limit is ${mostBytesGzipped}. Make something simpler before adding more.`,
  );
  process.exit(1);
}
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "wm.js"), script);
await writeFile(join(folder, "wm.js.gz"), gzipped);
await writeFile(join(folder, "wm.js.br"), brotli);
