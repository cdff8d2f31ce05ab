import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where wm.js was built to. */
    built: string;
    /** Where a running browser is driven from; null where there is none. */
    browser: string | null;
  }
}

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Builds the script as it is delivered and starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = mkdtempSync(join(tmpdir(), "wegmarke-tracker-"));
  execFileSync(process.execPath, [join(import.meta.dirname, "../../build.mjs"), built]);
  const browser = existsSync(executablePath) ? await start() : null;
  if (!browser)
    console.warn(`There is no ${executablePath}: the tests in a browser are skipped. Install it, on Debian: apt-get install chromium`);
  project.provide("built", built);
  project.provide("browser", browser?.wsEndpoint() ?? null);
  return async () => {
    await browser?.close();
    rmSync(built, { recursive: true });
  };
}

function start() {
  return chromium.launchServer({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
}
