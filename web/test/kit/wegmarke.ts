import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const program = (name: string) => join(root, `src/${name}/bin/Release/net10.0/${name}.dll`);
const options = {
  encoding: "utf8",
  env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  stdio: "pipe",
  maxBuffer: 1 << 26,
} as const;

/** Where ./do build has been. */
export const isBuilt = existsSync(program("Wegmarke.Server")) && existsSync(program("Wegmarke.Cli"));

const tenant = "musterhaus";
const startsWithin = 60_000;

/** The real server on a folder of its own. */
export class Wegmarke {
  private constructor(
    readonly url: string,
    readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async startDemo(): Promise<Wegmarke> {
    const wegmarke = await Wegmarke.start();
    try {
      wegmarke.demo();
      return wegmarke;
    } catch (cause) {
      await wegmarke.stop();
      throw cause;
    }
  }

  /** A company that brought nothing yet. */
  static async start(): Promise<Wegmarke> {
    const folder = mkdtempSync(join(tmpdir(), "wegmarke-web-"));
    const url = `http://127.0.0.1:${await freePort()}`;
    const server = spawn("dotnet", ["exec", program("Wegmarke.Server"), "--dir", folder, "--tenant", tenant, "--urls", url], {
      ...options,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const wegmarke = new Wegmarke(url, folder, server);
    for (const deadline = Date.now() + startsWithin; Date.now() < deadline && server.exitCode === null; await pause()) {
      if (await answers(`${url}/health`)) return wegmarke;
    }
    await wegmarke.stop();
    throw new Error(`The server did not answer within ${startsWithin / 1000} seconds.`);
  }

  /** The fictional retailer as ./do demo has it, a shop with one customer, and one that tests bring files to. */
  private demo(): void {
    const [files, demo] = [join(this.folder, "files"), join(root, "demo/musterhaus")];
    const all = (name: string) => readdirSync(join(demo, name)).map(file => join(demo, name, file));
    execFileSync("dotnet", ["exec", program("Wegmarke.Cli"), "demo", "musterhaus", "--out", files], options);
    this.say(tenant, "settings", "--name", "Musterhaus GmbH");
    this.say(tenant, "catalogue", "set", ...all("catalogue"));
    this.say(tenant, "import", "--map", join(demo, "mappings"), files);
    this.say(tenant, "persona", "set", ...all("personas"));
    const small = join(this.folder, "klein.csv");
    writeFileSync(
      small,
      "customer,time,touchpoint,channel\nK-1,2026-03-01T10:00:00Z,newsletter,email\nK-1,2026-03-02T10:00:00Z,store-purchase,store\n",
    );
    this.say("klein", "import", small, "--source", "laden");
    this.say("klein", "settings", "--name", "Kleiner Laden");
    this.say("einlesen", "import", small, "--source", "laden");
    this.say("einlesen", "settings", "--name", "Zum Einlesen");
    const many = join(this.folder, "buero.csv");
    writeFileSync(
      many,
      `customer,time,touchpoint,channel\n${["B-1,2001-03-01", "B-2,2026-03-01", "B-3,2026-03-01", "B-4,2026-03-02", "B-5,2026-03-03"]
        .map(row => `${row}T10:00:00Z,store-purchase,store\n`)
        .join("")}`,
    );
    this.say("buero", "import", many, "--source", "laden");
    this.say("buero", "settings", "--name", "Büro");
    this.say("mitlesen", "import", small, "--source", "laden");
  }

  async stop(): Promise<void> {
    const ended = new Promise(done => this.server.once("exit", done));
    if (this.server.kill()) await ended;
    rmSync(this.folder, { recursive: true });
  }

  private say(of: string, ...words: readonly string[]): void {
    execFileSync("dotnet", ["exec", program("Wegmarke.Cli"), ...words, "--tenant", of, "--dir", this.folder], options);
  }
}

/** Brings rows in as somebody does in a terminal, while the server runs. */
export function importInTerminal(folder: string, tenant: string, rows: string): void {
  const file = join(mkdtempSync(join(tmpdir(), "wegmarke-rows-")), "belege.csv");
  writeFileSync(file, rows);
  try {
    execFileSync(
      "dotnet",
      ["exec", program("Wegmarke.Cli"), "import", file, "--source", "belege", "--tenant", tenant, "--dir", folder],
      options,
    );
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
}

const pause = () => new Promise(done => setTimeout(done, 100));

const answers = (url: string) =>
  fetch(url).then(
    answer => answer.ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise(done => server.close(done));
  return port;
}
