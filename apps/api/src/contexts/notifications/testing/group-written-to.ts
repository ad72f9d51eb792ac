import { type Caught, entryIn, type MailSink } from '../../../../../../tools/mail/mail-sink.ts';
import { aGroup, member, openCohort, type Somebody } from '../../../../test/people.ts';
import { startWorld, type World } from '../../../../test/world.ts';
import { Rounds } from '../use-cases/rounds.ts';

export const sequenceIn = (message: Caught): number => Number(/^SEQUENCE:(\d+)/m.exec(entryIn(message))![1]);
export const partstatIn = (message: Caught): string => /PARTSTAT=([A-Z-]+)/.exec(entryIn(message))![1]!;

/** Thursday 4 March 2027, 10:00 in Paris. */
export const thursday = { date: '2027-03-04', time: '10:00', minutes: 120, link: 'https://visio.example/a' };

/** The API, which writes to that server. */
export const aWorldThatWritesTo = (sink: MailSink): Promise<World> =>
  startWorld({
    ...{ SMTP_URL: sink.url, MAIL_FROM: 'Cheminer <bonjour@demo.example>' },
    PUBLIC_URL: 'http://cheminer.example',
  });

export type GroupWrittenTo = Awaited<ReturnType<typeof aGroupWrittenTo>>;

/** A cohort of its own with a group: Solène, Fatou in Paris, Marie-Annick in La Réunion; and what they get. */
export async function aGroupWrittenTo(world: World, sink: MailSink) {
  const cohortId = await openCohort(world);
  const solene = await member(world, cohortId, 'facilitator', {
    givenName: 'Solène',
    familyName: 'Marchetti',
  });
  const fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
  const away = { givenName: 'Marie-Annick', familyName: 'Hoarau', zone: 'Indian/Reunion' };
  const marie = await member(world, cohortId, 'participant', away);
  const groupId = await aGroup(world, { facilitator: solene, members: [fatou, marie] });
  const people = { solene, fatou, marie };
  return {
    ...{ cohortId, groupId, ...people, ...asking(solene, groupId) },
    ...came(sink, Object.values(people)),
    ledger: ledgerOf(world),
    everyMinute: () => world.app.get(Rounds).everyMinute(),
    everyQuarter: () => world.app.get(Rounds).everyQuarter(),
  };
}

/** What the facilitator does with a workshop. */
function asking(solene: Somebody, groupId: string) {
  const at = (path: string) => `/api/cohorts/${solene.cohortId}/${path}`;
  const put = (path: string, body: object) => solene.put(at(`workshops/${path}`)).send(body);
  return {
    at,
    schedule: async (body: object = {}): Promise<string> => {
      const asked = solene.post(at('workshops')).send({ groupId, stepKey: 'A1', ...thursday, ...body });
      return (await asked.expect(201)).body.workshopId;
    },
    change: async (id: string, body: object, revision = 1): Promise<void> => {
      const wanted = { ...thursday, revision, reason: 'Une salle fermée', ...body };
      await put(`${id}/schedule`, wanted).expect(200);
    },
    standIn: (id: string, { memberId: facilitatorId }: Somebody) =>
      put(`${id}/facilitator`, { facilitatorId }).expect(204),
    cancel: (id: string) => put(`${id}/cancellation`, { reason: 'Grève' }).expect(204),
    reopen: (id: string) => put(`${id}/reopening`, { reason: 'Finalement si' }).expect(204),
  };
}

/** What the server took for them. */
const came = (sink: MailSink, people: readonly Somebody[]) => ({
  caught: () => sink.caught.filter(({ to }) => people.some(({ email }) => email === to)),
  caughtBy: ({ email }: Somebody) => sink.caught.filter(({ to }) => to === email),
});

const ledgerOf = (world: World) => (who?: Somebody) =>
  world.db.query<{ kind: string; state: string; why: string | null }[]>(
    `SELECT kind, state, why FROM notifications_message WHERE $1::uuid IS NULL OR account_id = $1
      ORDER BY created_at, round, kind, why`,
    [who?.accountId ?? null],
  );
