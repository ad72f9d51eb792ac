import { join } from 'node:path';
import { signedIn } from '../../test/people.ts';
import type { Browser, World } from '../../test/world.ts';
import type { SummaryResponse } from '../contexts/room/http/summary.response.ts';
import { startToldWorld, toldAt } from './testing/told-world.ts';
import { readTales } from './workshop-tale.ts';

type Held = Readonly<{
  id: string;
  cohortId: string;
  called: string;
  present: number;
  signed: number;
  sheets: number;
}>;

describe('the workshops of the archived cohort', () => {
  let world: World;
  let held: Held[];
  beforeAll(async () => {
    world = await startToldWorld();
    world.clock.travelTo(toldAt);
    held = await world.db.query<Held[]>(
      `SELECT w.id, w.cohort_id AS "cohortId", w.step_key || ' ' || g.key AS called,
              (SELECT count(*)::int FROM workshops_attendance a
                WHERE a.workshop_id = w.id AND a.status <> 'absent') AS present,
              (SELECT count(*)::int FROM workshops_signature s WHERE s.workshop_id = w.id) AS signed,
              (SELECT count(*)::int FROM workshops_countersignature s WHERE s.workshop_id = w.id) AS sheets
         FROM workshops_workshop w JOIN cohorts_group g ON g.id = w.group_id
         JOIN cohorts_cohort c ON c.id = w.cohort_id
        WHERE c.archived_at IS NOT NULL AND w.status = 'closed' ORDER BY called`,
    );
  }, 240_000);
  afterAll(() => world.close());

  async function as(email: string): Promise<Browser> {
    const [{ id }] = await world.db.query<[{ id: string }]>(
      'SELECT id FROM identity_account WHERE email = $1',
      [`${email}@demo.example`],
    );
    return signedIn(world, id);
  }
  const at = (called: string): string => {
    const { cohortId, id } = held.find((each) => each.called === called)!;
    return `/api/cohorts/${cohortId}/workshops/${id}`;
  };
  async function summary(email: string, called: string): Promise<SummaryResponse> {
    const { body } = await (await as(email)).get(`${at(called)}/room/summary`).expect(200);
    return body as SummaryResponse;
  }

  it('are twelve, each with its hours, its signatures and the signature of whoever ran it', () => {
    expect(held).toHaveLength(12);
    expect(held.filter(({ sheets }) => sheets !== 1)).toEqual([]);
    const unsigned = held.filter(({ present, signed }) => signed < present).map(({ called }) => called);
    expect(unsigned).toEqual(['A1 A', 'A1 C', 'A2 C', 'A3 C', 'A4 C']);
  });

  it('are read by a member of the group: question, contract and its versions, contributions, actions, returns', async () => {
    const { consultations, learnings } = await summary('remi.delattre', 'A1 A');
    expect(consultations[0]).toMatchObject({
      ...{ clientName: 'Hélène Sauvageot', isHidden: false },
      subject: 'Mon comité valide tout, et personne ne porte rien ensuite',
      contracts: [{ tags: ['leads'] }, { tags: ['leads', 'experiences'] }],
    });
    const kinds = consultations[0]!.contributions.map(({ type }) => type);
    expect(
      ['question', 'advice', 'offer'].map((kind) => kinds.filter((each) => each === kind).length),
    ).toEqual([6, 1, 7]);
    expect(consultations[0]!.actions.map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ['tried', '2023-10-17'],
      ['tried', '2023-10-11'],
    ]);
    expect(learnings).toHaveLength(7);
    const { returns } = await summary('antoine.gravier', 'A2 A');
    expect(returns.map(({ name, status }) => [name, status])).toEqual([
      ['Hélène Sauvageot', 'tried'],
      ['Hélène Sauvageot', 'tried'],
    ]);
  });

  it('are nothing that the coordinator reads, on a screen or in an export', async () => {
    const aurelie = await as('aurelie.santini');
    for (const { called } of held)
      for (const page of ['', '/summary']) await aurelie.get(`${at(called)}/room${page}`).expect(403);
    const { cohortId } = held[0]!;
    const exports = await Promise.all(
      ['export', 'attendance'].map((name) =>
        aurelie.get(`/api/cohorts/${cohortId}/review/${name}.csv`).expect(200),
      ),
    );
    const said = exports.map(({ text }) => text).join();
    expect(said).toContain('Sauvageot');
    const tales = await readTales(join(import.meta.dirname, '../../../../content/ateliers-2023'));
    const texts = JSON.stringify([...tales.values()]).match(/"[^"]{30,}"/g)!;
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => said.includes(text.slice(1, -1)))).toEqual([]);
  });

  it('go on with the second client where the first does not come', async () => {
    const { people, consultations } = await summary('maelle.kerjean', 'A3 A');
    expect(people).toContainEqual({ name: 'Rémi Delattre', presence: 'absent' });
    expect(consultations.map(({ clientName }) => clientName)).toEqual(['Fatou Diarra', 'Lucas Perrachon']);
    expect(JSON.stringify(consultations)).not.toContain('Rémi');
  });

  it('stop with care, and forget the last minutes', async () => {
    const { ending, consultations, learnings } = await summary('elise.montaz', 'A2 C');
    expect(ending).toBe('by-choice');
    expect(consultations.map(({ clientName }) => clientName)).toEqual(['Guillaume Aubin', 'Élise Montaz']);
    const offers = consultations[1]!.contributions.filter(({ type }) => type === 'offer');
    expect(offers.map(({ text }) => text === null)).toEqual([false, false, true]);
    expect(learnings.filter(({ name }) => name === 'Élise Montaz')).toEqual([
      { name: 'Élise Montaz', text: null },
    ]);
  });

  it('keep what their client wants to be kept: for themselves alone, or for nobody', async () => {
    const [own, others] = [await summary('lucas.perrachon', 'A3 A'), await summary('fatou.diarra', 'A3 A')];
    expect(own.consultations[1]).toMatchObject({ keeping: 'own', isHidden: false });
    expect(own.consultations[1]!.contributions).toHaveLength(8);
    expect(others.consultations[1]).toMatchObject({ keeping: 'own', isHidden: true, actions: [] });
    const paper = await summary('karim.lounes', 'A3 C');
    expect(paper).toMatchObject({ ending: 'on-paper', startedAt: '2023-11-09T13:11:00.000Z' });
    expect(paper.consultations[1]).toMatchObject({ keeping: 'erased', isHidden: true });
  });

  it('are closed to whoever came later: that it took place, not what was said', async () => {
    const amine = await as('amine.haddad');
    await amine.get(`${at('A1 C')}/room/summary`).expect(404);
    await amine.get(`${at('A2 C')}/room/summary`).expect(200);
  });
});
