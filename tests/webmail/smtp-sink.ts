/** Takes the mails that a webmail sends, on loopback, and keeps them as they came; nothing is passed on. */
import { createServer, type Socket } from 'node:net';
import { until } from '../browser/until';
import { freePort, type Started } from './loopback';

export interface Sink extends Started {
  readonly port: number;
  /** Waits for the next mail. @returns it as it was sent, one character a byte */
  next(): Promise<string>;
}

const GREETING = '220 localhost';
const ANSWERS: Record<string, string> = {
  EHLO: '250-localhost\r\n250-8BITMIME\r\n250 SIZE 10000000',
  DATA: '354 go on',
};

/** One conversation: lines as commands, or as the mail while one is being told. */
function converse(socket: Socket, take: (mail: string) => void): void {
  let rest = '';
  let mail: string[] | null = null;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (mail === null) {
      const command = line.slice(0, 4).toUpperCase();
      if (command === 'DATA') mail = [];
      // A client may wait for the end after its farewell.
      if (command === 'QUIT') return void socket.end('221 bye\r\n');
      return say(ANSWERS[command] ?? '250 fine');
    }
    if (line !== '.') return void mail.push(line.startsWith('.') ? line.slice(1) : line);
    take(mail.join('\r\n'));
    mail = null;
    say('250 taken');
  };
  socket.setEncoding('latin1');
  // A client that goes away in the middle has nothing more to tell.
  socket.on('error', () => socket.destroy());
  socket.on('data', (heard) => {
    const lines = (rest + heard).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
  say(GREETING);
}

/** Starts to listen. */
export async function startSink(): Promise<Sink> {
  const taken: string[] = [];
  const server = createServer((socket) => converse(socket, (mail) => taken.push(mail)));
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    port,
    next: () => until('a mail to leave', () => taken.shift() ?? null, 15_000),
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** Without its headers, and with the same name for its parts in every mail. */
export function bodyOf(mail: string): string {
  const body = mail.slice(mail.indexOf('\r\n\r\n') + 4);
  const boundary = /boundary="?([^"\r\n;]+)/iu.exec(mail.slice(0, mail.length - body.length))?.[1];
  return boundary ? body.replaceAll(boundary, 'boundary') : body;
}
