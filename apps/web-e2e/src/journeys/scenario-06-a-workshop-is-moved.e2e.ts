import type { Page } from '@playwright/test';
import nodeIcal, { type VEvent } from 'node-ical';
import { readable } from '../../../../tools/mail/mail-sink.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** The entries of an iCalendar text whose title is that of the fourth workshop, as another program reads them. */
const fourthIn = (text: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(text)).filter(
    (each): each is VEvent => each?.type === 'VEVENT' && String(each.summary).includes('Atelier 4'),
  );

/** What a program that follows the address reads in it. */
async function followed(page: Page, address: string): Promise<VEvent[]> {
  const answer = await page.request.get(new URL(new URL(address).pathname, page.url()).href);
  return fourthIn(await answer.text());
}

/** The calendar inside a message. */
const calendarIn = (message: string): VEvent[] => {
  const [calendar = ''] = /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/.exec(message) ?? [];
  return fourthIn(calendar);
};

const repliesOf = (page: Page) =>
  page
    .getByRole('region', { name: 'Qui vient' })
    .getByRole('listitem')
    .filter({ hasText: 'Marie-Annick Hoarau' });

/** The other groups keep the Friday that theirs has left. */
const isFreeOnFridays = (page: Page) =>
  page.evaluate(async (cohortId) => {
    const asked = {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ halfDays: ['5-am', '5-pm'] }),
    };
    const answer = await fetch(`/api/cohorts/${cohortId}/availability`, asked);
    if (!answer.ok) throw new Error(await answer.text());
  }, page.url().split('/')[4]!);

test.use({ hasMail: true });

test('the fourth workshop moves by one action: one entry in every calendar, the old hour struck through, the reason kept', async ({
  product,
  sink,
}) => {
  const marie = await product.signIn(people.participant);
  await marie.goto('/compte/agenda');
  await marie.getByRole('button', { name: 'Créer mon adresse' }).click();
  const address = await marie.getByLabel('Adresse privée de mon agenda').inputValue();
  const [before, ...others] = await followed(marie, address);
  expect(others).toEqual([]);
  expect(before!.start.toISOString()).toBe('2026-11-27T08:30:00.000Z');

  const solene = await product.signIn(people.facilitator);
  await solene.getByRole('link', { name: /Atelier 4/ }).click();
  await solene.getByRole('link', { name: 'Changer la date' }).click();
  await solene.getByLabel('Jour', { exact: true }).fill('2026-11-30');
  await solene.getByLabel('Pourquoi ce changement').fill('Semaine du congrès des maires');
  await solene.getByText('Elles se décalent d’autant de jours').click();
  await expectAccessible(solene);
  await solene.getByRole('button', { name: 'Enregistrer la nouvelle date' }).click();
  // The closing webinar holds everybody on that day: nothing changed, and what was typed is still there.
  await expect(solene.getByRole('alert')).toContainText('déjà à un autre rendez-vous');
  await expect(solene.getByLabel('Pourquoi ce changement')).toHaveValue('Semaine du congrès des maires');
  await solene.getByLabel('Jour', { exact: true }).fill('2026-11-26');
  await solene.getByRole('button', { name: 'Enregistrer la nouvelle date' }).click();
  const trail = solene.getByRole('region', { name: 'Dates et changements' });
  await expect(trail.getByRole('listitem').first()).toContainText(
    /Déplacé.*Semaine du congrès des maires.*Solène Marchetti/s,
  );

  await product.work();
  const written = sink.caught.filter(({ to }) => to === people.participant);
  expect(written).toHaveLength(1);
  const told = readable(written[0]!);
  expect(told).toContain('Semaine du congrès des maires');
  const [invited] = calendarIn(told);
  const [after, ...more] = await followed(marie, address);
  expect(more).toEqual([]);
  for (const entry of [invited!, after!]) {
    expect(entry.uid).toBe(before!.uid);
    expect(Number(entry.sequence)).toBeGreaterThan(Number(before!.sequence));
    expect(entry.start.toISOString()).toBe('2026-11-26T08:30:00.000Z');
  }

  await marie.goto(new URL(solene.url()).pathname);
  await expect(marie.getByText('Déplacé.')).toBeVisible();
  await expect(marie.locator('s')).toContainText('27 novembre');
  await marie.getByRole('radio', { name: 'Je ne pourrai pas' }).click();
  await expect(marie.getByText('Réponse enregistrée')).toBeVisible();
  await solene.reload();
  await expect(repliesOf(solene)).toContainText('ne pourra pas');
  const another = solene.getByRole('link', { name: 'Proposer d’autres dates' });
  await expect(another).toHaveCount(0);
  const fatou = await product.signIn('fatou.diarra@demo.example');
  await fatou.goto(new URL(solene.url()).pathname);
  await fatou.getByRole('radio', { name: 'Je ne pourrai pas' }).click();
  await expect(fatou.getByText('Réponse enregistrée')).toBeVisible();
  await solene.reload();
  await expect(another).toHaveAttribute('href', /sondages\/nouveau\?groupe=A&etape=A4/);
  await isFreeOnFridays(fatou);
  await solene.reload();
  await expect(solene.getByRole('region', { name: 'Qui vient' })).toContainText(
    /Fatou Diarra\s: groupe [BC], vendredi 27 novembre à \d/,
  );

  const [, link] = /http:\/\/localhost:\d+(\/reponse\/[\w-]+)/.exec(told)!;
  const stranger = await marie.context().browser()!.newContext({ baseURL: product.address });
  const phone = await stranger.newPage();
  await phone.goto(link!);
  await expect(phone.getByRole('heading', { name: 'Bonjour Marie-Annick' })).toBeVisible();
  await phone.getByRole('radio', { name: 'Je viens' }).click();
  await expect(phone.getByText('Réponse enregistrée')).toBeVisible();
  await expectAccessible(phone);
  await stranger.close();
  await solene.reload();
  await expect(repliesOf(solene)).toContainText(/vient(?! peut-être)/);
});
