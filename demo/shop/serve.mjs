// The shop at an origin of its own: node serve.mjs PORT WEGMARKE KEY
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const [port = "5090", host = "http://127.0.0.1:5080", key = ""] = process.argv.slice(2);
const types = { html: "text/html", js: "text/javascript", css: "text/css" };

const server = createServer(async (request, response) => {
  const [, name] = new URL(request.url, "http://shop").pathname.split("/");
  const file = /^[a-z]+\.(js|css)$/.test(name) ? name : `${/^[a-z]+$/.test(name) ? name : "index"}.html`;
  try {
    const text = await readFile(new URL(file, import.meta.url), "utf8");
    response.setHeader("Content-Type", `${types[file.split(".")[1]]}; charset=utf-8`);
    response.end(text.replaceAll("{{host}}", host).replaceAll("{{key}}", key));
  } catch {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Diese Seite gibt es nicht.");
  }
});
server.listen(Number(port), "127.0.0.1", () => console.log(`The shop is at http://127.0.0.1:${server.address().port} – end with Ctrl-C.`));
