import { randomUUID } from 'node:crypto';
import { ScheduleWebinar } from '../src/contexts/agenda/use-cases/schedule-webinar.ts';
import { PersonalLinks } from '../src/contexts/identity/index.ts';
import { OpenPoll } from '../src/contexts/workshops/use-cases/open-poll.ts';
import { ScheduleWorkshop } from '../src/contexts/workshops/use-cases/schedule-workshop.ts';
import { fieldwork, type Places } from './operations.ts';
import { aTerritory, member, type Somebody } from './people.ts';
import type { World } from './world.ts';

export type Around = Readonly<{
  world: World;
  groupId: string;
  participant: Somebody;
  facilitator: Somebody;
  coordinator: Somebody;
}>;

export const schedule = { date: '2027-02-20', time: '10:00', minutes: 120, place: 'Mairie' };
export const pdf = Buffer.from('%PDF-1.7 a page');
const tus = { 'tus-resumable': '1.0.0' };
/** What an operation on a file says beside its body. */
export const headsOfFiles = {
  openDeliverableFile: { ...tus, 'upload-length': String(pdf.length) },
  sendDeliverablePiece: {
    ...{ ...tus, 'upload-offset': String(pdf.length) },
    'content-type': 'application/offset+octet-stream',
  },
};

/** Something at every address of the API: of the group’s participant, who is in a small course. */
export async function placesAround(around: Around): Promise<Places> {
  const { world, groupId, participant, facilitator, coordinator } = around;
  const { cohortId } = participant;
  const { source } = (await participant.get(`/api/cohorts/${cohortId}/steps/M2-E1`)).body.content.video;
  const links = world.app.get(PersonalLinks);
  return {
    ...{ cohortId, groupId, stepKey: 'M1-E2', questionKey: 'Q1', entryKey: 'Q1', unitKey: 'M1' },
    ...{ audience: 'group', memberId: participant.memberId },
    ...{ oneId: participant.memberId, otherId: facilitator.memberId },
    hash: String(source).split('/').at(-1)!,
    workshopId: await aWorkshop(around),
    eventId: await aWebinar(world, coordinator),
    territoryId: await aSender(world, cohortId),
    slotId: await aStudySlot(participant),
    ...(await aPoll(around)),
    fileId: await aFile(participant),
    calendarToken: await aCalendarToken(participant),
    messageId: await aMessage(world),
    refusal: await links.make(participant.accountId, 'unsubscribe', 'reminder'),
  };
}

const actorOf = ({ accountId, memberId, cohortId }: Somebody, role: 'facilitator' | 'coordinator') => ({
  ...{ accountId, grants: [], memberships: [{ memberId, cohortId, role, leftOn: null }] },
});

async function aWorkshop({ world, groupId, facilitator }: Around): Promise<string> {
  const actor = actorOf(facilitator, 'facilitator');
  const wanted = { groupId, stepKey: 'A1', ...schedule, date: '2027-03-12' };
  return (await world.app.get(ScheduleWorkshop).run(actor, facilitator.cohortId, wanted)).workshopId;
}

/** Asked about the second workshop, and the address at which one of its members may answer. */
async function aPoll({ world, groupId, facilitator, participant }: Around): Promise<Places> {
  const slots = ['2027-03-10', '2027-03-11'].map((date) => ({ date, time: '10:00' }));
  const wanted = { groupId, stepKey: 'A1', minutes: 120, place: 'Mairie', slots };
  const actor = actorOf(facilitator, 'facilitator');
  const { pollId } = await world.app.get(OpenPoll).run(actor, facilitator.cohortId, wanted);
  const links = world.app.get(PersonalLinks);
  return { pollId, token: await links.make(participant.accountId, 'answer', `poll:${pollId}`) };
}

/** Of the workshop, which is ahead: what is past is not told. */
async function aMessage(world: World): Promise<string> {
  await world.work();
  const [{ id }] = await world.db.query<[{ id: string }]>(
    `SELECT id FROM notifications_message WHERE kind = 'invitation' AND group_id IS NOT NULL LIMIT 1`,
  );
  return id;
}

async function aStudySlot(learner: Somebody): Promise<string> {
  const slot = { slotId: randomUUID(), date: '2027-03-04', time: '18:30', minutes: 45 };
  await learner.post(`/api/cohorts/${learner.cohortId}/study-slots`).send(slot).expect(201);
  return slot.slotId;
}

async function aFile(learner: Somebody): Promise<string> {
  const files = `/api/cohorts/${learner.cohortId}/steps/${fieldwork}/files`;
  const { headers } = await learner.post(files).set(headsOfFiles.openDeliverableFile).expect(201);
  const whole = { ...headsOfFiles.sendDeliverablePiece, 'upload-offset': '0' };
  await learner.patch(headers['location']!).set(whole).send(pdf).expect(204);
  return headers['location']!.split('/').at(-1)!;
}

export async function aCalendarToken(owner: Somebody): Promise<string> {
  const { body } = await owner
    .post('/api/calendar-address')
    .send({ parts: ['meetings'] })
    .expect(201);
  return /([\w-]+)\.ics$/.exec(body.address)![1]!;
}

/** A territory that sent somebody. */
async function aSender(world: World, cohortId: string): Promise<string> {
  const territoryId = await aTerritory(world, cohortId);
  await member(world, cohortId, 'participant', { territoryId });
  return territoryId;
}

async function aWebinar(world: World, coordinator: Somebody): Promise<string> {
  const wanted = { ...schedule, stepKey: 'W0', link: 'https://visio.example/tous' };
  return (await world.app.get(ScheduleWebinar).run(coordinator.cohortId, wanted)).eventId;
}
