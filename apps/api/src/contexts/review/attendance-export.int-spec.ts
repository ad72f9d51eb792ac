import { randomUUID } from 'node:crypto';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { textOf, tableIn } from './testing/spreadsheet.ts';
import { workshop } from './testing/review.builders.ts';

const minute = (after: number): string => new Date(Date.parse(noon) + after * 60_000).toISOString();

describe('the attendance sheets of a cohort', () => {
  let world: World;
  let cohortId: string;
  let observer: Somebody;
  let solene: Somebody;
  let fatou: Somebody;
  let karim: Somebody;
  let workshopId: string;
  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    observer = await member(world, cohortId, 'observer');
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    karim = await member(world, cohortId, 'participant', { givenName: 'Karim', familyName: 'Benali' });
    const groupId = await aGroup(world, { facilitator: solene, members: [fatou, karim] });
    workshopId = await workshop(world, { facilitator: solene, groupId, date: '2027-03-02' });
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const ofWorkshop = (path: string) => at(`workshops/${workshopId}${path}`);
  const csv = (file: string) => textOf(observer, at(`review/${file}`));
  const records = async (file: string): Promise<Record<string, string>[]> => {
    const [titles, ...lines] = tableIn(await csv(file));
    return lines.map((cells) => Object.fromEntries(cells.map((cell, index) => [titles![index]!, cell])));
  };
  const room = (who: Somebody, command: object) =>
    who.post(ofWorkshop('/room/commands')).set('idempotency-key', randomUUID()).send(command).expect(200);
  const sign = async (who: Somebody) => {
    const { body } = await who.get(ofWorkshop('/attendance')).expect(200);
    await who
      .put(ofWorkshop('/attendance/mine/signature'))
      .send({ kind: 'tap', seal: body.people[0].seal })
      .expect(204);
  };

  /** Fatou is there and signs, Karim is not; then both are put right. */
  async function aWorkshopHeld(): Promise<void> {
    await room(solene, { kind: 'start', mode: 'live' });
    await room(fatou, { kind: 'arrive', means: 'online', with: [] });
    await room(solene, { kind: 'mark', memberId: fatou.memberId, presence: 'present' });
    await room(solene, { kind: 'mark', memberId: karim.memberId, presence: 'absent' });
    await room(fatou, { kind: 'contribute', type: 'offer', tag: 'leads', text: 'PAROLE-SECRETE' });
    world.clock.travelTo(minute(118));
    await room(solene, { kind: 'end', how: 'done', forgetMinutes: 0 });
    await sign(fatou);
    await karim.put(ofWorkshop('/attendance/mine/contest')).send({ text: 'MOT-SECRET' }).expect(204);
    const { body } = await solene.get(ofWorkshop('/attendance')).expect(200);
    await solene.put(ofWorkshop('/countersignature')).send({ seal: body.seal }).expect(204);
  }

  it('tell who was there, when, how, who signed and who countersigned, in the hours of the cohort', async () => {
    expect(await records('attendance.csv')).toEqual([]);
    await aWorkshopHeld();
    const [benali, diallo] = await records('attendance.csv');
    expect(diallo).toEqual({
      ...{ Groupe: 'A', Atelier: 'Atelier 1', 'Prévu le': '02/03/2027 10:00' },
      ...{
        'Ouvert le': '01/03/2027 12:00',
        'Terminé le': '01/03/2027 13:58',
        'Fuseau horaire': 'Europe/Paris',
      },
      ...{ Nom: 'Diallo', Prénom: 'Fatou', Présence: 'présence' },
      ...{ Arrivée: '01/03/2027 12:00', Départ: '01/03/2027 13:58', Moyen: 'en visio', Minutes: '118' },
      ...{ 'Signé le': '01/03/2027 13:58', Signature: 'confirmée', Contestation: '' },
      ...{ 'Contresigné le': '01/03/2027 13:58', 'Contresigné par': 'Solène Marchetti', Corrections: '' },
    });
    expect(benali).toMatchObject({
      Présence: 'absence',
      Arrivée: '',
      Minutes: '',
      Contestation: 'en attente',
    });
  });

  it('show a correction before and after, by whom, when and why; what was signed before says so', async () => {
    await aWorkshopHeld();
    world.clock.travelTo(minute(200));
    const hours = { arrivedAt: minute(5), leftAt: minute(90), means: 'phone', reason: 'Ligne coupée' };
    await solene
      .put(ofWorkshop(`/attendance/${fatou.memberId}/hours`))
      .send(hours)
      .expect(204);
    const mark = { status: 'late', reason: 'Arrivé à la pause' };
    await solene
      .put(ofWorkshop(`/attendance/${karim.memberId}`))
      .send(mark)
      .expect(204);

    const [benali, diallo] = await records('attendance.csv');
    expect(benali!['Corrections']!.replaceAll(/\s/g, ' ')).toBe(
      '01/03/2027 15:20, Solène Marchetti : de « absence » à « retard » (Arrivé à la pause)',
    );
    expect(diallo!['Corrections']!.replaceAll(/\s/g, ' ')).toBe(
      '01/03/2027 15:20, Solène Marchetti : de « 01/03/2027 12:00 à 01/03/2027 13:58, en visio » ' +
        'à « 01/03/2027 12:05 à 01/03/2027 13:30, au téléphone » (Ligne coupée)',
    );
    expect(diallo).toMatchObject({
      ...{ Minutes: '85', Signature: 'confirmée (avant correction)' },
      'Contresigné le': '01/03/2027 13:58 (avant correction)',
    });
  });

  it('add up: the presences of somebody are the workshops that count for them', async () => {
    await aWorkshopHeld();
    const sheets = await records('attendance.csv');
    const people = await records('export.csv');
    const presences = people.map(({ Nom }) => [
      Nom,
      sheets.filter((line) => line['Nom'] === Nom && line['Présence'] !== 'absence').length,
    ]);
    const counted = people.map((person) => [person['Nom'], Number(person['Ateliers et webinaires suivis'])]);
    expect(presences).toEqual(counted);
    expect(Object.fromEntries(counted)).toEqual({ Benali: 0, Diallo: 1 });
  });

  it('are on the page of each person too, and nothing that was said is on any of them', async () => {
    await aWorkshopHeld();
    const { body, text } = await observer.get(at(`review/people/${fatou.memberId}`)).expect(200);
    const of = (kind: string) => body.timeline.find((event: { kind: string }) => event.kind === kind);
    const step = { stepTitle: 'Atelier 1', unitKey: 'A1' };
    const hours = { arrivedAt: minute(0), leftAt: minute(118), means: ['online'], minutes: 118 };
    expect(of('stayed')).toEqual({ at: minute(0), kind: 'stayed', ...step, hours });
    expect(of('signed')).toEqual({ at: minute(118), kind: 'signed', ...step, signature: 'tap' });
    expect(of('countersigned')).toMatchObject({ at: minute(118), byName: 'Solène Marchetti' });
    const other = await observer.get(at(`review/people/${karim.memberId}`)).expect(200);
    expect(other.body.timeline.map(({ kind }: { kind: string }) => kind)).toContain('contested');
    for (const told of [
      text,
      other.text,
      await csv('attendance.csv'),
      await csv('attendance.csv?language=en'),
    ])
      expect(told).not.toMatch(/SECRET/);
  });
});
