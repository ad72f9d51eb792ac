import { devices, type Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('a workshop is cancelled for a reason that the group reads, then restored; every change is kept @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('button', { name: 'Annuler l’atelier' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Annuler l’atelier' }).click();
  await expect(dialog.getByText('Donnez la raison en quelques mots, de 3 à 500 caractères.')).toBeVisible();
  await dialog.getByLabel('Motif').fill('La salle est fermée pour travaux');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Annuler l’atelier' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Annulé', { exact: true }).first()).toBeVisible();

  const member = await product.signIn(people.participant);
  await member.getByRole('link', { name: 'Ateliers' }).click();
  const card = member.getByRole('listitem').filter({ hasText: 'Atelier 2' }).first();
  await expect(card).toContainText('La salle est fermée pour travaux');
  await expect(card.getByRole('radio', { name: 'Je viens' })).toHaveCount(0);
  await expectAccessible(member);

  await page.getByRole('button', { name: 'Rétablir l’atelier' }).click();
  await dialog.getByLabel('Motif').fill('Une autre salle est trouvée');
  await dialog.getByRole('button', { name: 'Rétablir l’atelier' }).click();
  await expect(page.getByText('À venir', { exact: true })).toBeVisible();
  const trail = page.getByRole('region', { name: 'Dates et changements' });
  await expect(trail.getByRole('listitem').first()).toContainText(/Rétabli.*Une autre salle est trouvée/s);
  await expect(trail.getByRole('listitem').nth(1)).toContainText(/Annulé.*La salle est fermée/s);
  await expectAccessible(page);
});

test('another facilitator stands in for one workshop with a briefing, and the group knows who will be there @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('button', { name: 'Se faire remplacer' }).click();
  const { pathname } = new URL(page.url());
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Qui anime').selectOption({ label: 'Thomas Vial' });
  await dialog.getByLabel('Un mot pour cette personne').fill('La clé est à l’accueil.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Confier l’atelier' }).click();
  await expect(page.getByText(/Thomas Vial anime cet atelier à la place de/)).toBeVisible();

  const member = await product.signIn(people.participant);
  await member.goto(pathname);
  await expect(member.getByText(/Avec Thomas Vial, à la place de/)).toBeVisible();

  const thomas = await product.signIn(people.relay);
  await thomas.goto(pathname);
  await thomas.getByRole('link', { name: 'Passation' }).click();
  await expect(thomas.getByRole('heading', { level: 1 })).toContainText(/^Passation.*Atelier 2/);
  const part = (name: string) => thomas.getByRole('region', { name });
  await expect(part('Un mot de Solène Marchetti')).toContainText('La clé est à l’accueil.');
  await expect(part('Les personnes attendues')).toContainText('Marie-Annick Hoarau');
  await expect(part('Les client·es, dans l’ordre').getByRole('listitem')).not.toHaveCount(0);
  await expect(part('Le déroulé')).toContainText('Clarification');
  await expect(part('Depuis la dernière fois')).toContainText(/Atelier 1.*attend/s);
  await expect(thomas.getByRole('main')).not.toContainText('Dans les Hauts, plus personne ne vient');
  await expectAccessible(thomas);
});

test('a group is asked which hours suit it, on the phone too; the best one is chosen and the old one struck through @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('link', { name: 'Sonder le groupe sur une autre date' }).click();
  const ideas = page.getByRole('complementary', { name: 'Des heures qui conviendraient' });
  await ideas.getByRole('button').first().click();
  await ideas.getByRole('button').first().click();
  await expect(page.getByLabel('Jour').nth(1)).not.toHaveValue('');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sonder le groupe' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quelle date pour');

  const member = await product.signIn(people.participant, devices['Pixel 7']);
  await member.goto(`/promotions/${page.url().split('/')[4]}/ateliers`);
  await member.getByRole('link', { name: 'Répondre' }).click();
  const slots = member.getByRole('listitem');
  await slots.nth(0).getByLabel('Non').click();
  await slots.nth(1).getByLabel('Oui').click();
  await expect(slots.nth(1).getByText('Réponse enregistrée')).toBeVisible();
  await expectAccessible(member);

  await page.reload();
  const second = page.getByRole('region', { name: 'Créneaux proposés' }).getByRole('listitem').nth(1);
  await expect(second).toContainText(/Meilleur créneau.*1 oui/s);
  await expectAccessible(page);
  await second.getByRole('button', { name: 'Choisir ce créneau' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Motif').fill('Deux personnes ne pouvaient pas venir');
  await dialog.getByRole('button', { name: 'Choisir ce créneau' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Atelier 2');
  await expect(page.getByText('Deux personnes ne pouvaient pas venir').first()).toBeVisible();

  await member.goto(new URL(page.url()).pathname);
  await expect(member.getByText('Déplacé.')).toBeVisible();
  await expect(member.locator('s')).toBeVisible();
});

test('a facilitator without dates plans the whole series, and reads whose lunch each hour is @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  const cohort = page.url().split('/')[4]!;
  await page.goto(`/promotions/${cohort}/ateliers/serie?groupe=A`);
  await expect(page.getByText('Tous les ateliers de ce groupe ont une date.')).toBeVisible();
  await expectAccessible(page);

  const group = await newGroup(page, cohort);
  await page.goto(`/promotions/${cohort}/ateliers`);
  await page
    .getByRole('region', { name: `Groupe ${group}` })
    .getByRole('link', { name: 'Planifier la série' })
    .click();
  const third = page.getByRole('group', { name: /Atelier 3/ });
  await expect(third).toContainText('C’est l’heure du déjeuner pour Marie-Annick Hoarau.');
  await expect(third).toContainText(/l’écart avec Paris passe de 2.h à 3.h/);
  await page.getByLabel(/Autre heure possible/).fill('13:30');
  await page.getByText('Partager l’heure difficile entre les territoires').click();
  await page.getByRole('button', { name: 'Choisir les heures' }).click();
  await expect(third).toContainText('Bonne heure pour tout le monde.');
  await expectAccessible(page);
  await page.getByLabel('Numéro à appeler').fill('01 23 45 67 89');
  await page.getByRole('button', { name: 'Planifier ces ateliers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes groupes' })).toBeVisible();
  const planned = page.getByRole('region', { name: `Groupe ${group}` });
  await expect(planned).toContainText(/13:30/);
  await planned.getByRole('link', { name: /Atelier 3/ }).click();
  await expect(page.getByText('Par téléphone\u00A0: 01 23 45 67 89')).toBeVisible();
});

/** Marie-Annick alone in a new group that Solène runs too, without any date. Answers its name. */
async function newGroup(page: Page, cohort: string): Promise<string> {
  return page.evaluate(async (cohortId) => {
    const groups = `/api/cohorts/${cohortId}/grouping`;
    const { revision, groups: known, people: all } = await (await fetch(groups)).json();
    const marie = all.find(({ familyName }: { familyName: string }) => familyName === 'Hoarau').memberId;
    type Group = {
      groupId: string;
      groupKey: string;
      facilitatorId: string;
      relayId: string;
      memberIds: string[];
    };
    const kept = known.map(({ groupId, groupKey, facilitatorId, relayId, memberIds }: Group) => ({
      ...{ groupId, groupKey, facilitatorId, relayId },
      memberIds: memberIds.filter((each) => each !== marie),
    }));
    const facilitatorId = known.find(({ groupKey }: { groupKey: string }) => groupKey === 'A').facilitatorId;
    const fresh = { groupId: null, groupKey: 'D', facilitatorId, relayId: null, memberIds: [marie] };
    const body = JSON.stringify({ revision, groups: [...kept, fresh] });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(groups, { method: 'PUT', headers, body });
    if (!answer.ok) throw new Error(await answer.text());
    return 'D';
  }, cohort);
}
