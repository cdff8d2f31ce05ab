import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../../..");
const program = (name: string) => join(root, `src/${name}/bin/Release/net10.0/${name}.dll`);

/** Where ./do build has been. */
export const isBuilt = existsSync(program("Wegmarke.Server"));

const tenant = "laden";
const source = "webshop";

interface Interaction {
  readonly touchpoint: string;
  readonly channel: string;
  readonly value: number | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the server answers about a customer; the part that is asked for here. */
export interface Profile {
  readonly profile: { readonly identifiers: readonly { readonly kind: string; readonly value: string }[] };
  readonly timeline: readonly Interaction[];
  readonly consents: {
    readonly purposes: readonly { readonly purpose: string; readonly consent: string }[];
    readonly records: readonly Readonly<Record<string, unknown>>[];
  };
}

/** The real server on a folder of its own, with a source and its key. */
export class Wegmarke {
  private constructor(
    readonly url: string,
    readonly key: string,
    private readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(): Promise<Wegmarke> {
    const folder = mkdtempSync(join(tmpdir(), "wegmarke-server-"));
    const at = ["--dir", folder, "--tenant", tenant];
    const options = { encoding: "utf8", env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } } as const;
    const key = execFileSync("dotnet", ["exec", program("Wegmarke.Cli"), "keys", "add", "write", "--source", source, ...at], {
      ...options,
      stdio: "pipe",
    });
    const url = `http://127.0.0.1:${await freePort()}`;
    const server = spawn("dotnet", ["exec", program("Wegmarke.Server"), ...at, "--urls", url], { ...options, stdio: "inherit" });
    for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
      if (
        await fetch(`${url}/health`).then(
          answer => answer.ok,
          () => false,
        )
      )
        return new Wegmarke(url, key.trim(), folder, server);
      await new Promise(done => setTimeout(done, 100));
    }
    throw new Error("The server did not answer within 30 seconds.");
  }

  async stop(): Promise<void> {
    const ended = new Promise(done => this.server.once("exit", done));
    this.server.kill();
    await ended;
    rmSync(this.folder, { recursive: true });
  }

  /** Null while nobody has this identifier. */
  async profile(identifier: string): Promise<Profile | null> {
    const answer = await fetch(`${this.url}/api/profiles/${identifier}`);
    return answer.ok ? ((await answer.json()) as Profile) : null;
  }

  /** What became of what came in. */
  async stats(): Promise<Readonly<Record<string, number>>> {
    return (await (await fetch(`${this.url}/api/capture/stats`)).json()) as Record<string, number>;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise(done => server.close(done));
  return port;
}
