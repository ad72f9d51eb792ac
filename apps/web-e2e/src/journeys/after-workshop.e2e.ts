import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const planned = 'Appeler les deux maires';
const offered = 'Qui a déjà essayé à deux ?';

/** The second workshop of the group, run from its start to its end with Marie-Annick as client; answers its address. */
async function run(facilitator: Page, member: Page): Promise<string> {
  const link = facilitator.getByRole('link', { name: /Atelier 2/ });
  const page = new URL((await link.getAttribute('href'))!, facilitator.url()).pathname;
  const room = `/api${page.replace('promotions', 'cohorts').replace('ateliers', 'workshops')}/room`;
  const done = async (who: Page, data: object) => {
    const headers = { 'idempotency-key': randomUUID(), 'sec-fetch-site': 'same-origin' };
    const answer = await who.request.post(`${room}/commands`, { headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  const { me } = await (await member.request.get(room)).json();
  await done(facilitator, { kind: 'start', mode: 'live' });
  await done(facilitator, { kind: 'client', consultation: 1, memberId: me.memberId, why: 'volunteer' });
  await done(member, { kind: 'contract', consultation: 1, tags: ['leads'], text: 'Comment demander ?' });
  const offer = { kind: 'contribute', type: 'offer', tag: 'leads', consultation: 1, text: offered };
  await done(member, offer);
  await done(facilitator, { kind: 'end', how: 'done', forgetMinutes: 0 });
  return page;
}

const consultation = (page: Page) =>
  page.getByRole('region', { name: 'La consultation de Marie-Annick Hoarau' }).first();

test('a client decides what is kept and what she will do, then looks back a month later, for herself alone @long', async ({
  product,
}) => {
  product.travelTo('2026-10-23T08:00:00Z');
  const solene = await product.signIn(people.facilitator);
  const marie = await product.signIn(people.participant);
  const workshop = await run(solene, marie);

  await marie.goto(workshop);
  await marie.getByRole('link', { name: 'Compte rendu' }).click();
  await expect(consultation(marie)).toContainText(offered);
  await consultation(marie).getByRole('button', { name: 'Ajouter une action' }).click();
  await consultation(marie).getByLabel('Ce que je décide').fill(planned);
  await consultation(marie).getByLabel('Me le rappeler le').fill('2026-11-02');
  await expectAccessible(marie);
  await consultation(marie).getByRole('button', { name: 'Enregistrer' }).click();
  await expect(consultation(marie).getByText(planned)).toBeVisible();
  await consultation(marie).getByRole('radio', { name: 'Garder pour moi seul·e' }).click();
  await expect(consultation(marie).getByText('Votre choix est enregistré.')).toBeVisible();

  await solene.goto(`${workshop}/compte-rendu`);
  await expect(consultation(solene)).toContainText('garde ces échanges pour elle seule');
  await expect(solene.getByText(offered)).toBeHidden();
  await expectAccessible(solene);

  product.travelTo('2026-11-25T08:00:00Z');
  const later = await product.signIn(people.participant);
  await later.goto(workshop);
  await later.getByRole('link', { name: 'Mon bilan' }).click();
  await later.getByRole('radiogroup', { name: planned }).getByRole('radio', { name: 'Tenté' }).click();
  await later.getByLabel('Qu’est-ce qui a changé').fill('J’ose demander.');
  await expectAccessible(later);
  await later.getByRole('button', { name: 'Enregistrer le bilan' }).click();
  await expect(later.getByText('Bilan enregistré.')).toBeVisible();

  await later.getByRole('link', { name: 'Relire le compte rendu' }).click();
  await consultation(later).getByRole('radio', { name: 'Tout effacer' }).click();
  await later.getByRole('dialog').getByRole('button', { name: 'Tout effacer' }).click();
  await expect(consultation(later)).toContainText('Effacé à la demande de la personne.');
  await expect(later.getByText(planned)).toBeHidden();
});

test('whoever runs a workshop takes its paper kit from its page @long', async ({ product }) => {
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Kit papier (PDF)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Kit papier Atelier 2.*\.pdf$/);
});
