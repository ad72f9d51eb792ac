import { type Browser, expect, type Page } from '@playwright/test';
import { type Balancer, person } from '../fixtures/balancer.ts';
import { password } from '../fixtures/story.ts';

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

export const field = (page: Page) =>
  page.getByLabel(/^(Votre question|Ce que vous offrez|Ce que vous apprenez)$/);
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const onward = (page: Page) => page.getByRole('button', { name: /^Passer à/ });
export const sure = (page: Page) => page.getByRole('button', { name: 'Sauter quand même' });
export const takeOver = (page: Page) => page.getByRole('button', { name: 'Reprendre la conduite' });

export type Fact = Readonly<{ number: number; kind: string; content: { text?: string } | null }>;

export async function enter(
  browser: Browser,
  { address }: Balancer,
  path: string,
  email: string,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, extraHTTPHeaders: { [person]: email } });
  await context.addInitScript(watch);
  const answer = await context.request.post('/api/sign-in', { data: { email, password } });
  expect(answer.ok(), email).toBe(true);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** What the page's reader would read of the room now. */
export const factsOf = (page: Page): Promise<Fact[]> =>
  page.evaluate(async () => {
    const [, , cohort, , workshop] = location.pathname.split('/');
    const answer = await fetch(`/api/cohorts/${cohort}/workshops/${workshop}/room`);
    return ((await answer.json()) as { facts: Fact[] }).facts;
  });

type Said = Readonly<{ text: string | null }>;
type Summary = Readonly<{ consultations: readonly Readonly<{ contributions: Said[] }>[]; learnings: Said[] }>;

/** What was said, as the page's reader finds it in the summary. */
export async function summaryOf(page: Page): Promise<(string | null)[]> {
  const summary = await page.evaluate(async () => {
    const [, , cohort, , workshop] = location.pathname.split('/');
    const answer = await fetch(`/api/cohorts/${cohort}/workshops/${workshop}/room/summary`);
    return (await answer.json()) as Summary;
  });
  const said = [...summary.consultations.flatMap(({ contributions }) => contributions), ...summary.learnings];
  return said.map(({ text }) => text);
}

/** Says something where the phase has a place for it; true once the page says that it is sent. */
export async function say(page: Page, text: string): Promise<boolean> {
  if (!(await field(page).isVisible())) return false;
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByText('Envoyé.')).toBeVisible();
  return true;
}
