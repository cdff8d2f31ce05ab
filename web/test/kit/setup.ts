import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { isBuilt, Wegmarke } from "./wegmarke";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a running browser is driven from; null where there is none. */
    browser: string | null;
    /** Where the demo is served; null where nothing was built. */
    server: string | null;
    /** Where the demo lies; null where the server was started by somebody else. */
    folder: string | null;
    /** Where nothing was brought in yet. */
    empty: string | null;
  }
}

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One browser and one server with the demo for all tests. WEGMARKE_SERVER names one that runs already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env["WEGMARKE_SERVER"];
  const browser = existsSync(executablePath) ? await chromium.launchServer({ executablePath, args }) : null;
  if (!browser)
    console.warn(`There is no ${executablePath}: the tests in a browser are skipped. Install it, on Debian: apt-get install chromium`);
  const own = !running && isBuilt ? await Wegmarke.startDemo() : null;
  if (!own && !running) console.warn("The server was not built: the tests against it are skipped. Build it: ./do build");
  const empty = isBuilt ? await Wegmarke.start() : null;
  project.provide("empty", empty?.url ?? null);
  project.provide("browser", browser?.wsEndpoint() ?? null);
  project.provide("folder", own?.folder ?? null);
  project.provide("server", running ?? own?.url ?? null);
  return async () => {
    await browser?.close();
    await own?.stop();
    await empty?.stop();
  };
}
