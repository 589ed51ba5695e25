/** Reminders through a thousand lives of a browser: none lost, none doubled; and the single steps, one by one. */
import { describe, expect, it } from 'vitest';
import { noticeOf, reminderOf } from '../../src/reminders/keeper';
import type { Answer, Reminder } from '../../src/reminders/reminder';
import { snoozed } from '../../src/reminders/reminder';
import { LOOK_AGAIN } from '../../src/reminders/schedule';
import { chance, reminderFor, World } from './world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function open(): Promise<World> {
  const world = new World();
  await world.startBrowser();
  return world;
}
const tell = (world: World): string[] => world.told.map(({ reminder }) => reminder.id);

describe('one by one', () => {
  it('is told when it is due, not before, and once', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a', due: '2026-11-23T15:00' })));
    await world.pass(3 * HOUR - 1, false);
    expect(tell(world)).toEqual([]);
    await world.pass(1, false);
    expect(tell(world)).toEqual(['a']);
    await world.pass(9 * DAY, false);
    expect(tell(world)).toEqual(['a']);
  });

  it('overdue at the next start: told then', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a' })));
    world.killBrowser(true);
    await world.pass(5 * DAY, false);
    expect(tell(world)).toEqual([]);
    await world.startBrowser();
    expect(tell(world)).toEqual(['a']);
  });

  it('told and not answered: told again at the next start, not before; done: never again', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a' })));
    await world.pass(2 * DAY, false);
    world.killBrowser(false);
    await world.startBrowser();
    expect(tell(world)).toEqual(['a', 'a']);
    await world.ask((keeper) => keeper.answer('a', { answer: 'done' }));
    world.killBrowser(false);
    await world.startBrowser();
    expect(tell(world)).toEqual(['a', 'a']);
    expect(world.disk.size).toBe(0);
  });

  it('killed after the notice and before it was noted: not told a second time', async () => {
    for (let fuse = 0; fuse < 8; fuse++) {
      const world = await open();
      await world.ask((keeper) => keeper.add(reminderFor({ id: 'a' })));
      world.instant += 2 * DAY;
      world.fuse = fuse;
      await world.ask((keeper) => keeper.look());
      world.fuse = null;
      await world.ask((keeper) => keeper.look());
      expect(tell(world)).toEqual(['a']);
    }
  });

  it('a journey to the west: nine is nine there', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a', due: '2026-11-24T09:00' })));
    world.zone = -8 * HOUR;
    await world.pass(21 * HOUR, false);
    expect(tell(world)).toEqual([]);
    await world.pass(8 * HOUR, false);
    expect(world.clock.wall(world.told[0]?.at ?? 0)).toBe('2026-11-24T09:00');
  });

  it('a clock set forward is noticed within half an hour', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a' })));
    const { alarm } = world;
    expect(alarm).toBe(world.instant + LOOK_AGAIN);
    world.zone = 21 * HOUR;
    await world.pass(LOOK_AGAIN, false);
    expect(tell(world)).toEqual(['a']);
  });

  it('snoozed: its notice goes, and it comes again at its new time', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a' })));
    await world.pass(1 * DAY, false);
    const due = snoozed('in-an-hour', world.clock);
    await world.ask((keeper) => keeper.answer('a', { answer: 'move', due }));
    expect(world.visible.size).toBe(0);
    await world.pass(HOUR, false);
    expect(tell(world)).toEqual(['a', 'a']);
  });

  it('done is kept as long as the time they asked for', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a', notBefore: '2026-12-01T09:00' })));
    await world.ask((keeper) => keeper.answer('a', { answer: 'done' }));
    expect(world.disk.size).toBe(1);
    await world.pass(9 * DAY, false);
    await world.ask((keeper) => keeper.look());
    expect(world.disk.size).toBe(0);
  });

  it('with nothing to wait for there is no alarm', async () => {
    const world = await open();
    await world.ask((keeper) => keeper.add(reminderFor({ id: 'a' })));
    await world.ask((keeper) => keeper.answer('a', { answer: 'drop' }));
    expect(world.alarm).toBeNull();
  });

  it('a notice names its reminder', () => {
    expect(reminderOf(noticeOf(reminderFor({ id: 'a-1' })))).toBe('a-1');
    expect(reminderOf('another/a-1/x')).toBeNull();
  });

  it.each([
    ['2026-11-23T12:00', 'tonight', '2026-11-23T19:00'],
    ['2026-11-23T22:30', 'tonight', '2026-11-23T23:30'],
    ['2026-12-31T22:30', 'tomorrow', '2027-01-01T09:00'],
    ['2026-11-23T12:00', 'in-an-hour', '2026-11-23T13:00'],
  ] as const)('at %s, %s is %s', (now, how, due) => {
    const world = new World();
    world.instant = Date.parse(`${now}Z`);
    expect(snoozed(how, world.clock)).toBe(due);
  });
});

/** What the user did, as far as the store has it: an answer that was cut off was not given. */
class Life {
  readonly world = new World();
  readonly wanted = new Map<string, Reminder>();
  readonly answered = new Set<string>();
  #made = 0;

  constructor(private readonly dice: () => number) {}

  #upTo(most: number): number {
    return Math.floor(this.dice() * most);
  }

  async #add(): Promise<void> {
    const { world } = this;
    const due = world.clock.wall(world.instant + this.#upTo(10 * DAY));
    const one = reminderFor({ id: `life-${++this.#made}`, due });
    await world.ask((keeper) => keeper.add(one));
    if (world.disk.has(one.id)) this.wanted.set(one.id, one);
  }

  async #answer(): Promise<void> {
    const { world, wanted } = this;
    const [notice] = [...world.visible].slice(this.#upTo(world.visible.size));
    const id = notice ? reminderOf(notice) : null;
    if (!notice || !id) return;
    const due = world.clock.wall(world.instant + HOUR + this.#upTo(DAY));
    const answers: Answer[] = [{ answer: 'done' }, { answer: 'drop' }, { answer: 'move', due }];
    const answer = answers[this.#upTo(3)] as Answer;
    await world.ask((keeper) => keeper.answer(id, answer));
    const now = world.disk.get(id);
    if (!now || now.state === 'done') {
      wanted.delete(id);
      this.answered.add(id);
    } else if (now.due !== wanted.get(id)?.due) wanted.set(id, now);
  }

  /** One cycle: something happens to the browser, the device or the user. */
  async cycle(): Promise<void> {
    const { world } = this;
    const events: Array<() => unknown> = [
      () => this.#add(),
      () => this.#add(),
      () => this.#answer(),
      () => world.pass(this.#upTo(2 * DAY), false),
      () => world.pass(this.#upTo(3 * DAY), true),
      () => world.killBrowser(this.dice() < 0.5),
      () => world.startBrowser(),
      () => world.startBrowser(),
      () => {
        world.fuse = this.#upTo(12);
      },
      () => {
        world.zone = (this.#upTo(27) - 12) * HOUR;
      },
      // A clock set by hand: forward or back, up to a day.
      () => {
        world.instant += this.#upTo(2 * DAY) - DAY;
      },
    ];
    await events[this.#upTo(events.length)]?.();
  }

  /** Everything becomes due while the browser runs. */
  async end(): Promise<void> {
    this.world.fuse = null;
    await this.world.startBrowser();
    for (let day = 0; day < 20; day++) await this.world.pass(DAY, false);
  }
}

describe('a thousand cycles of kill, sleep, zones and clocks', () => {
  it.each([1, 2, 3, 4])('life %i: none lost, none doubled, none early', async (seed) => {
    const life = new Life(chance(seed));
    const { world } = life;
    let told = 0;
    for (let cycle = 0; cycle < 1_000; cycle++) {
      const answeredBefore = new Set(life.answered);
      await life.cycle();
      for (const { reminder } of world.told.slice(told)) expect(answeredBefore.has(reminder.id)).toBe(false);
      told = world.told.length;
    }
    await life.end();
    const shown = new Set(world.told.map(({ notice }) => notice));
    const lost = [...life.wanted.values()].filter((one) => !shown.has(noticeOf(one)));
    expect(lost).toEqual([]);
    expect(life.wanted.size).toBeGreaterThan(20);
    const each = world.told.map(({ notice, session }) => `${session} ${notice}`);
    expect(each.filter((one, index) => each.indexOf(one) !== index)).toEqual([]);
    expect(life.answered.size).toBeGreaterThan(5);
  });

  it('none is told before its time, by the clock on the wall', async () => {
    const life = new Life(chance(99));
    for (let cycle = 0; cycle < 1_000; cycle++) {
      const before = life.world.told.length;
      await life.cycle();
      for (const { reminder, at, session } of life.world.told.slice(before))
        if (session === life.world.session && reminder.state === 'waiting')
          expect(life.world.clock.instant(reminder.due)).toBeLessThanOrEqual(at);
    }
    expect(life.world.told.length).toBeGreaterThan(50);
  });
});
