import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inject } from "vitest";
import type { Message } from "../../src/message.ts";
import { inShort, type Batch } from "./page.ts";

interface Received extends Batch {
  readonly headers: IncomingMessage["headers"];
}

/** The other side: a server of the Segment protocol that gives the script away and writes down what it gets. */
export class Capture {
  readonly received: Received[] = [];
  /** Requests that asked first whether they may: there should be none. */
  preflights = 0;
  /** What it answers. */
  status = 200;
  /** A server to which everything is passed on, and whose answers are. */
  behind: string | null = null;
  private readonly script = readFileSync(join(inject("built"), "wm.js"));
  private server: Server | null = null;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What came, each message once: whoever clicks on while a request is under way has it sent again, and a server knows it by its number. */
  get messages(): Message[] {
    return [...new Map(this.received.flatMap(each => each.batch).map(each => [each.messageId, each])).values()];
  }

  /** The same in short. */
  get told(): string[] {
    return this.messages.map(inShort);
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>(done => this.server!.listen(this.port, "127.0.0.1", done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Gone, with every connection; it can be started again at the same place. */
  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise(done => this.server?.close(done));
  }

  clear(): void {
    this.received.length = 0;
    this.preflights = 0;
    this.status = 200;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (request.method === "OPTIONS") this.preflights++;
    if (request.method === "POST") this.received.push({ ...(JSON.parse(body) as Batch), headers: request.headers });
    if (this.behind) return this.passOn(request, response, body);
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.url === "/wm.js") response.setHeader("Content-Type", "text/javascript").end(this.script);
    else response.writeHead(this.status).end();
  }

  private async passOn({ url, method = "GET", headers }: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const asked = { method, headers: { "Content-Type": headers["content-type"] ?? "" }, ...(body && { body }) };
    const answer = await fetch(this.behind! + url!, asked);
    for (const name of ["Content-Type", "Cache-Control", "Access-Control-Allow-Origin", "Retry-After"]) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  }
}
