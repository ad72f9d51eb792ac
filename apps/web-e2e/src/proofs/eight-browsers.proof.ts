import { join } from 'node:path';
import { type Browser, expect, type Page, test as base } from '@playwright/test';
import { cloneOf, rowsOf } from '../../../../tools/postgres/databases.ts';
import { ApiProcess } from '../../../../tools/start/api-process.ts';
import { freePort } from '../../../../tools/start/free-port.ts';
import { type Balancer, balancerOf, person } from '../fixtures/balancer.ts';
import { mediaFolder, password, people, template } from '../fixtures/story.ts';

declare global {
  interface Window {
    /** When the page first showed each phase, and when something was last pressed: milliseconds of one machine. */
    shown: Record<number, number>;
    pressed: number;
  }
}

/** Notes in the page itself when each phase comes to be seen. */
function watch(): void {
  window.shown = {};
  const look = () => {
    const number = Number(/Phase (\d+) sur/.exec(document.body?.textContent ?? '')?.[1]);
    if (number) window.shown[number] ??= Date.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener('click', () => (window.pressed = Date.now()), { capture: true });
}

const field = (page: Page) => page.getByLabel(/^(Votre question|Ce que vous offrez|Ce que vous apprenez)$/);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const onward = (page: Page) => page.getByRole('button', { name: /^Passer à/ });
const takeOver = (page: Page) => page.getByRole('button', { name: 'Reprendre la conduite' });

type Fact = Readonly<{ number: number; kind: string; content: { text?: string } | null }>;
type Room = Readonly<{ path: string; workshopId: string; members: string[] }>;

/** The second workshop of the demonstration's first group, as if it began now, and six who are there from its start. */
async function roomIn(database: string): Promise<Room> {
  const [room] = await rowsOf<Room>(
    database,
    `UPDATE workshops_workshop w SET starts_at = now() FROM cohorts_group g, cohorts_member m, identity_account a
      WHERE g.id = w.group_id AND m.id = g.facilitator_id AND a.id = m.account_id
        AND a.email = '${people.facilitator}' AND w.starts_at = '2026-10-22T07:30:00Z'
      RETURNING format('/promotions/%s/ateliers/%s/salle', w.cohort_id, w.id) AS path, w.id AS "workshopId",
        (SELECT (array_agg(b.email ORDER BY p.since, b.email))[1:6] FROM cohorts_group_member p JOIN cohorts_member q ON q.id = p.member_id
           JOIN identity_account b ON b.id = q.account_id WHERE p.group_id = g.id AND q.left_on IS NULL) AS members`,
  );
  return room!;
}

async function enter(browser: Browser, { address }: Balancer, path: string, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, extraHTTPHeaders: { [person]: email } });
  await context.addInitScript(watch);
  const answer = await context.request.post('/api/sign-in', { data: { email, password } });
  expect(answer.ok(), email).toBe(true);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** What the page's reader would read of the room now. */
const factsOf = (page: Page): Promise<Fact[]> =>
  page.evaluate(async () => {
    const [, , cohort, , workshop] = location.pathname.split('/');
    const answer = await fetch(`/api/cohorts/${cohort}/workshops/${workshop}/room`);
    return ((await answer.json()) as { facts: Fact[] }).facts;
  });

/** Says something where the phase has a place for it; true once the page says that it is sent. */
async function say(page: Page, text: string): Promise<boolean> {
  if (!(await field(page).isVisible())) return false;
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByText('Envoyé.')).toBeVisible();
  return true;
}

/** The time within which that part of all came. */
const within = (part: number, times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.ceil(times.length * part) - 1]!;

type Stand = Readonly<{ database: string; processes: readonly ApiProcess[]; balancer: Balancer }>;

/** Two processes at the real clock, on one database of their own. */
const test = base.extend<{ stand: Stand }>({
  stand: async ({}, use) => {
    const database = await cloneOf(template);
    const settings = { MEDIA_DIR: mediaFolder(), WEB_DIR: join(import.meta.dirname, '../../../web/dist') };
    const ports = [await freePort(), await freePort()];
    const processes = ports.map((port) => new ApiProcess(database.url, port, settings));
    await Promise.all(processes.map((each) => each.start()));
    const balancer = await balancerOf(processes);
    await use({ database: database.url, processes, balancer });
    await balancer.close();
    await Promise.all(processes.map((each) => each.kill()));
    await database.drop();
  },
});

test('eight browsers at two processes live one workshop, whatever is cut', async ({ browser, stand }) => {
  const { database, processes, balancer } = stand;
  const room = await roomIn(database);
  const everybody = [people.facilitator, people.relay, ...room.members];
  expect(everybody).toHaveLength(8);
  everybody.forEach((email, index) => balancer.at(email, index % 2));

  const pages = new Map<string, Page>();
  for (const email of everybody) pages.set(email, await enter(browser, balancer, room.path, email));
  const all = [...pages.values()];
  const members = room.members.map((email) => pages.get(email)!);
  const [solene, relay] = [pages.get(people.facilitator)!, pages.get(people.relay)!];
  const [offline, offlineEmail] = [members.at(-1)!, room.members.at(-1)!];
  const times: number[] = [];
  const said: string[] = [];

  /** Everybody who may says something, all at once; what a page calls sent is remembered. */
  async function everybodySays(): Promise<void> {
    const phase = await heading(members[0]!).textContent();
    const texts = members.map((page, index) => [page, `${phase} : ${room.members[index]}`] as const);
    const sent = await Promise.all(
      texts.map(async ([page, text]) => ((await say(page, text)) ? [text] : [])),
    );
    said.push(...sent.flat());
  }

  async function move(conductor: Page, to: number, others = all): Promise<void> {
    await onward(conductor).click();
    await Promise.all(others.map((page) => page.waitForFunction((n) => window.shown[n] !== undefined, to)));
    const pressed = await conductor.evaluate(() => window.pressed);
    const shown = await Promise.all(others.map((page) => page.evaluate((n) => window.shown[n]!, to)));
    if (others === all) times.push(Math.max(...shown) - pressed);
  }

  await solene.getByRole('button', { name: 'Commencer l’atelier' }).click();
  for (const page of all) await expect(page.getByText(/Phase 1 sur/).first()).toBeVisible();
  const count = Number(
    /sur (\d+)/.exec(
      (await solene
        .getByText(/Phase 1 sur/)
        .first()
        .textContent())!,
    )![1],
  );
  let [conductor, at, wasCut, wasOffline] = [solene, 1, false, false];
  while (at < count) {
    at += 1;
    await move(conductor, at);
    await everybodySays();
    const name = (await heading(conductor).textContent())!;
    if (/^Clarification.*1$/.test(name) && !wasCut) {
      wasCut = true;
      // Half of the people were there, whoever conducts among them: their line finds no other process.
      balancer.line(people.facilitator, false);
      balancer.isUp(0, false);
      await processes[0]!.kill();
      const since = Date.now();
      await everybodySays();
      await expect(takeOver(relay)).toBeVisible();
      const seconds = (Date.now() - since) / 1_000;
      console.log(`The relay could take over ${seconds.toFixed(0)} s after the process was killed.`);
      expect(seconds).toBeGreaterThan(19);
      await takeOver(relay).click();
      await expect(onward(relay)).toBeVisible();
      conductor = relay;
      at += 1;
      await move(relay, at, [relay, ...members]);
      await everybodySays();
      await processes[0]!.start();
      balancer.isUp(0, true);
      balancer.line(people.facilitator, true);
      await solene.waitForFunction((n) => window.shown[n] !== undefined, at);
      await takeOver(solene).click();
      await expect(onward(solene)).toBeVisible();
      conductor = solene;
    }
    if (/^Clarification.*2$/.test(name) && !wasOffline) {
      wasOffline = true;
      balancer.line(offlineEmail, false);
      await expect(offline.getByText(/Ligne coupée/)).toBeVisible();
      said.push(...((await say(offline, 'Écrit sans ligne')) ? ['Écrit sans ligne'] : []));
      at += 1;
      await move(solene, at, [solene, relay, ...members.slice(0, -1)]);
      balancer.line(offlineEmail, true);
      await offline.waitForFunction((n) => window.shown[n] !== undefined, at);
      await expect(offline.getByText(/Ligne coupée/)).toBeHidden();
    }
  }
  expect([wasCut, wasOffline]).toEqual([true, true]);
  await solene.getByRole('button', { name: 'Terminer l’atelier' }).click();
  await solene.getByRole('dialog').getByRole('button', { name: 'Terminer l’atelier' }).click();
  for (const page of all) await expect(heading(page)).toHaveText('L’atelier est terminé.');

  const kept = await rowsOf<{ number: number; kind: string; text: string | null }>(
    database,
    `SELECT number, kind, content->>'text' AS text FROM room_fact WHERE workshop_id = '${room.workshopId}' ORDER BY number`,
  );
  expect(kept.map(({ number }) => number)).toEqual(kept.map((_, index) => index + 1));
  const contributed = kept.filter(({ kind }) => kind === 'contribute').map(({ text }) => text!);
  expect([...contributed].sort()).toEqual([...said].sort());
  for (const page of [solene, ...members]) {
    const facts = await factsOf(page);
    expect(facts.map(({ number, kind, content }) => ({ number, kind, text: content?.text ?? null }))).toEqual(
      kept,
    );
  }
  expect((await factsOf(relay)).filter(({ content }) => content !== null)).toEqual([]);
  console.log(`${kept.length} facts, ${said.length} contributions acknowledged, ${contributed.length} kept.`);
  const [half, most] = [within(0.5, times), within(0.95, times)];
  console.log(`${times.length} changes of phase seen by all eight: ${half} ms (p50), ${most} ms (p95).`);
  console.log(`In their order, in ms: ${times.join(', ')}.`);

  for (const page of all) await page.context().close();
});
