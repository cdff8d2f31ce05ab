import { join } from "node:path";
import { chromium, type Browser, type Download, type Page } from "playwright-core";
import { inject, expect } from "vitest";

export const canVisit = inject("browser") !== null && inject("server") !== null && inject("empty") !== null;

/** Busy machines need some; what does not come by then does not come. */
const patience = 45_000;

export interface Look {
  readonly width?: number;
  readonly theme?: "light" | "dark";
  /** The server refuses something on this visit, which the browser itself writes into the console. */
  readonly refusals?: boolean;
  /** Of the company that brought nothing yet. */
  readonly empty?: boolean;
}

let browser: Browser | undefined;

/** One visit of the app in a browser of its own memory. What it may never do is looked at when it ends: complain in the console, or ask another host. */
export async function visit(
  path: string,
  errand: (page: Page) => Promise<void>,
  { width = 1280, theme = "light", refusals = false, empty = false }: Look = {},
): Promise<void> {
  browser ??= await chromium.connect(inject("browser")!); // asked by canVisit
  const server = inject(empty ? "empty" : "server")!; // asked by canVisit
  const context = await browser.newContext({
    viewport: { width, height: 860 },
    colorScheme: theme,
    locale: "de-DE",
    baseURL: server,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on(
    "console",
    message =>
      (message.type() === "error" || message.type() === "warning") &&
      !(refusals && /^Failed to load resource/.test(message.text())) &&
      complaints.push(message.text()),
  );
  page.on("pageerror", error => complaints.push(error.message));
  page.on(
    "request",
    request => /^https?:/.test(request.url()) && !request.url().startsWith(server) && complaints.push(`asked ${request.url()}`),
  );
  try {
    await page.goto(path);
    await errand(page);
    expect(complaints).toEqual([]);
  } catch (cause) {
    await page.screenshot({ path: join(import.meta.dirname, "../../../artifacts/web-test.png") });
    throw new Error(
      `${page.url()} showed:\n${await page.innerText("body").catch(String)}\nand complained: ${complaints.join("; ") || "of nothing"}`,
      { cause },
    );
  } finally {
    await context.close();
  }
}

/** What was handed over as a file. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const textOf = async (download: Download): Promise<string> => (await bytesOf(download)).toString("utf8");

/** Until nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("main h1, main h2, main .drawing svg") !== null &&
      document.querySelector(".skeleton, [aria-busy=true]") === null,
  );
}
