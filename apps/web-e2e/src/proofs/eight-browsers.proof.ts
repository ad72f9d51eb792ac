import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test as base } from '@playwright/test';
import { cloneOf, rowsOf } from '../../../../tools/postgres/databases.ts';
import { ApiProcess } from '../../../../tools/start/api-process.ts';
import { freePort } from '../../../../tools/start/free-port.ts';
import { type Balancer, balancerOf } from '../fixtures/balancer.ts';
import { mediaFolder, people, template } from '../fixtures/story.ts';
import { type Room, roomIn } from './room-in.ts';
import { tell, within } from './times.ts';
import { Wire } from './wire.ts';
import {
  enter,
  type Fact,
  factsOf,
  field,
  heading,
  onward,
  say,
  summaryOf,
  sure,
  takeOver,
} from './pages.ts';

type Stand = Readonly<{ database: string; processes: readonly ApiProcess[]; balancer: Balancer; wire: Wire }>;

/** Two processes at the real clock, on one database of their own. */
const test = base.extend<{ stand: Stand }>({
  stand: async ({}, use) => {
    const database = await cloneOf(template);
    const settings = { MEDIA_DIR: mediaFolder(), WEB_DIR: join(import.meta.dirname, '../../../web/dist') };
    const ports = [await freePort(), await freePort()];
    const processes = ports.map((port) => new ApiProcess(database.url, port, settings));
    await Promise.all(processes.map((each) => each.start()));
    const wire = new Wire();
    const balancer = await balancerOf(processes, wire);
    await use({ database: database.url, processes, balancer, wire });
    await balancer.close();
    await Promise.all(processes.map((each) => each.kill()));
    await database.drop();
  },
});

/** The eight people in the room, what their pages were told is sent, and how long each change of phase took. */
class Play {
  readonly pages = new Map<string, Page>();
  readonly said: string[] = [];
  readonly times: number[] = [];
  /** Of these, what passed before any page drew it. */
  readonly wireTimes: number[] = [];
  /** Number of the phase, from 1. */
  at = 1;
  private readonly stand: Stand;
  private readonly room: Room;

  constructor(stand: Stand, room: Room) {
    this.stand = stand;
    this.room = room;
  }

  get everybody(): Page[] {
    return [...this.pages.values()];
  }
  get members(): Page[] {
    return this.room.members.map((email) => this.pages.get(email)!);
  }
  get solene(): Page {
    return this.pages.get(people.facilitator)!;
  }
  get relay(): Page {
    return this.pages.get(people.relay)!;
  }

  /** Four at each process. */
  async enter(browser: Browser): Promise<void> {
    const { balancer } = this.stand;
    const emails = [people.facilitator, people.relay, ...this.room.members];
    emails.forEach((email, index) => balancer.at(email, index % 2));
    for (const email of emails) this.pages.set(email, await enter(browser, balancer, this.room.path, email));
    expect(this.pages.size).toBe(8);
  }

  /** How many phases there are. */
  async start(): Promise<number> {
    await this.solene.getByRole('button', { name: 'Commencer l’atelier' }).click();
    for (const page of this.everybody) await expect(page.getByText(/Phase 1 sur/).first()).toBeVisible();
    const first = await this.solene
      .getByText(/Phase 1 sur/)
      .first()
      .textContent();
    return Number(/sur (\d+)/.exec(first!)![1]);
  }

  /** Everybody who may says something, all at once; what a page calls sent is remembered. */
  async everybodySays(): Promise<void> {
    const phase = await heading(this.members[0]!).textContent();
    const texts = this.members.map(
      (page, index) => [page, `${phase} : ${this.room.members[index]}`] as const,
    );
    const sent = await Promise.all(
      texts.map(async ([page, text]) => ((await say(page, text)) ? [text] : [])),
    );
    this.said.push(...sent.flat());
  }

  /** To the next phase; timed when all eight can see it. */
  async move(conductor: Page, others = this.everybody): Promise<void> {
    this.at += 1;
    const { wire } = this.stand;
    wire.begin();
    await onward(conductor).click();
    // The learnings have not had their minutes here: leaving them is asked twice.
    if (await sure(conductor).isVisible()) await sure(conductor).click();
    await Promise.all(others.map((page) => this.sees(page)));
    const pressed = await conductor.evaluate(() => window.pressed);
    const shown = await Promise.all(others.map((page) => page.evaluate((n) => window.shown[n]!, this.at)));
    if (others.length < 8) return;
    const [seen, carried] = [Math.max(...shown) - pressed, Math.round(wire.took(this.at - 1))];
    this.times.push(seen);
    this.wireTimes.push(carried);
    console.log(
      `Phase ${this.at}: ${carried} ms until all eight lines carry it, ${seen} ms until all eight show it.`,
    );
  }

  sees(page: Page): Promise<unknown> {
    return page.waitForFunction((n) => window.shown[n] !== undefined, this.at);
  }

  /** The process of half of them dies, and whoever conducts finds no other: the relay goes on, then gives back. */
  async cutTheFacilitator(): Promise<void> {
    const { balancer, processes } = this.stand;
    balancer.line(people.facilitator, false);
    balancer.isUp(0, false);
    await processes[0]!.kill();
    const since = Date.now();
    await this.everybodySays();
    await expect(takeOver(this.relay)).toBeVisible();
    const seconds = (Date.now() - since) / 1_000;
    console.log(`The relay could take over ${seconds.toFixed(0)} s after the process was killed.`);
    expect(seconds).toBeGreaterThan(19);
    await takeOver(this.relay).click();
    await expect(onward(this.relay)).toBeVisible();
    await this.move(this.relay, [this.relay, ...this.members]);
    await this.everybodySays();
    await processes[0]!.start();
    balancer.isUp(0, true);
    balancer.line(people.facilitator, true);
    await this.sees(this.solene);
    await takeOver(this.solene).click();
    await expect(onward(this.solene)).toBeVisible();
  }

  /** One of them is off line for a phase, and writes meanwhile. */
  async cutAMember(): Promise<void> {
    const { balancer } = this.stand;
    const email = await this.somebodyWhoAsks();
    const page = this.pages.get(email)!;
    balancer.line(email, false);
    await expect(page.getByText(/Ligne coupée/)).toBeVisible();
    expect(await say(page, 'Écrit sans ligne')).toBe(true);
    this.said.push('Écrit sans ligne');
    await this.move(
      this.solene,
      this.everybody.filter((each) => each !== page),
    );
    balancer.line(email, true);
    await this.sees(page);
    await expect(page.getByText(/Ligne coupée/)).toBeHidden();
  }

  /** Not the client of the subject, who has nothing to write then. */
  private async somebodyWhoAsks(): Promise<string> {
    for (const email of this.room.members) if (await field(this.pages.get(email)!).isVisible()) return email;
    throw new Error('Nobody has a question to ask.');
  }

  async end(): Promise<void> {
    await this.solene.getByRole('button', { name: 'Terminer l’atelier' }).click();
    const dialog = this.solene.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Terminer l’atelier' }).click();
    for (const page of this.everybody) await expect(heading(page)).toHaveText('L’atelier est terminé.');
  }

  /** The database has each contribution that a page called sent, once, and every page and its summary what the database has. */
  async agrees(): Promise<void> {
    const kept = await rowsOf<{ number: number; kind: string; text: string | null }>(
      this.stand.database,
      `SELECT number, kind, content->>'text' AS text FROM room_fact
        WHERE workshop_id = '${this.room.workshopId}' ORDER BY number`,
    );
    expect(kept.map(({ number }) => number)).toEqual(kept.map((_, index) => index + 1));
    const contributed = kept.filter(({ kind }) => kind === 'contribute').map(({ text }) => text!);
    expect([...contributed].sort()).toEqual([...this.said].sort());
    for (const page of [this.solene, ...this.members]) expect((await factsOf(page)).map(asRow)).toEqual(kept);
    for (const page of [this.solene, ...this.members])
      expect((await summaryOf(page)).sort()).toEqual([...this.said].sort());
    expect((await factsOf(this.relay)).filter(({ content }) => content !== null)).toEqual([]);
    console.log(`${kept.length} facts; ${this.said.length} contributions called sent, all kept once.`);
  }
}

const asRow = ({ number, kind, content }: Fact) => ({ number, kind, text: content?.text ?? null });

test('eight browsers at two processes live one workshop, whatever is cut', async ({ browser, stand }) => {
  const play = new Play(stand, await roomIn(stand.database));
  await play.enter(browser);
  const count = await play.start();
  const cuts: string[] = [];
  while (play.at < count) {
    await play.move(play.solene);
    await play.everybodySays();
    const phase = (await heading(play.solene).textContent())!;
    if (/^Clarification/.test(phase)) cuts.push(phase);
    if (/^Clarification.*1$/.test(phase)) await play.cutTheFacilitator();
    if (/^Clarification.*2$/.test(phase)) await play.cutAMember();
  }
  expect(cuts).toHaveLength(2);
  await play.end();
  await play.agrees();
  const [one, five, fifteen] = loadavg().map((load) => load.toFixed(1));
  console.log(`Load of this machine, of ${cpus().length} cores: ${one}, ${five}, ${fifteen}.`);
  tell('from the press until all eight pages show it', play.times);
  tell('from the command at its process until the last of eight lines carries it', play.wireTimes);
  expect(within(0.95, play.wireTimes)).toBeLessThanOrEqual(500);
  for (const page of play.everybody) await page.context().close();
});
