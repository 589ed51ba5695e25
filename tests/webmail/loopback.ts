/** What every server of these tests stands on: a folder of its own, free ports, process groups that end together. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Something that was started and has to be stopped. */
export interface Started {
  stop(): Promise<void>;
}

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** True where a server listens on this port and greets. */
export const greets = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (there: boolean): void => {
      socket.destroy();
      done(there);
    };
    socket.once('data', () => tell(true));
    socket.once('error', () => tell(false));
    socket.setTimeout(1_000, () => tell(false));
  });

/** The numbers of a user of the system. */
export function ownerNamed(name: string): Owner {
  const number = (flag: string): number => {
    const { stdout, status } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`there is no user "${name}" on this system`);
    return Number(stdout);
  };
  return { uid: number('-u'), gid: number('-g') };
}

/** Gives a folder with all that is in it to a user of the system. */
export const giveTo = ({ uid, gid }: Owner, folder: string): void =>
  void spawnSync('chown', ['-R', `${uid}:${gid}`, folder]);

/** A new folder that the servers' own users can reach. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'how-else-webmail-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Runs a command to its end. @throws where it fails, with what it said */
export function run(program: string, args: readonly string[], owner?: Owner): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd: '/', ...owner });
  if (status !== 0) throw new Error(`${program} ${args[0]} failed: ${stderr || stdout}`);
  return stdout;
}

/** Some servers would wait half a minute for workers that have nothing to do. */
const PATIENCE_MS = 1_500;

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid as number), signal);
  } catch {
    // It ended by itself.
  }
}

async function stopGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || new Promise((done) => child.once('exit', done));
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(insist);
}

/** What was started for one webmail: stopped all together, last started first; then its folder goes. */
export class Together implements Started {
  readonly folder = newFolder();
  readonly #started: Started[] = [];

  /** A server in a process group of its own, so that stopping it ends its workers too. */
  start(program: string, args: readonly string[], settings: { env?: object; owner?: Owner } = {}): void {
    const log = openSync(join(this.folder, `${program.split('/').at(-1)}.log`), 'a');
    const child = spawn(program, args, {
      detached: true,
      cwd: '/',
      stdio: ['ignore', log, log],
      env: { ...process.env, ...settings.env },
      ...settings.owner,
    });
    child.on('error', (error) => console.error(`${program} could not be started:`, error.message));
    // Where the run itself is ended in the middle, nobody else would end what it started.
    const orphaned = (): void => void signalGroup(child, 'SIGKILL');
    process.once('exit', orphaned);
    child.once('exit', () => process.off('exit', orphaned));
    this.add({ stop: () => stopGroup(child) });
  }

  add(started: Started): void {
    this.#started.push(started);
  }

  async stop(): Promise<void> {
    for (const started of this.#started.splice(0).reverse()) await started.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Starts servers together.
 * @throws what `work` throws, after all that was started is stopped again
 */
export async function startTogether<T>(work: (together: Together) => Promise<T>): Promise<T> {
  const together = new Together();
  try {
    return await work(together);
  } catch (error) {
    await together.stop();
    throw error;
  }
}
