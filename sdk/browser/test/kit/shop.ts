import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { stub } from "./guide.ts";

/** A shop at an origin of its own; a test says what stands on its pages. */
export class Shop {
  /** By path, the content of the page's body. */
  readonly pages = new Map<string, string>();
  key = "wm_w_key";
  private readonly server: Server;

  constructor(
    private readonly scriptUrl: string,
    private readonly attributes: () => string,
  ) {
    this.server = createServer((request, response) => {
      const path = new URL(request.url!, "http://shop").pathname;
      response.setHeader("Content-Type", "text/html; charset=utf-8").end(this.page(path));
    });
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    await new Promise<void>(done => this.server.listen(0, "localhost", done));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }

  private page(path: string): string {
    return `<!doctype html><html lang="de"><head><title>Seite ${path}</title>${stub}
<script async src="${this.scriptUrl}/wm.js" data-write-key="${this.key}" ${this.attributes()}></script></head>
<body>${this.pages.get(path) ?? ""}</body></html>`;
  }
}
