import { randomUUID } from 'node:crypto';
import { WithdrawMember } from '../src/contexts/cohorts/use-cases/withdraw-member.ts';
import { ask, type Operation, operationsOf, type Places } from './operations.ts';
import { aCohort, aGroup, member, openCohort, type Somebody, someone } from './people.ts';
import { headsOfFiles, placesAround, schedule } from './places.ts';
import { type Browser, startWorld, type World } from './world.ts';

/** Who tries. The order is that of the columns below. */
const callers = [
  'anonymous',
  'stranger',
  'otherCohort',
  'participant',
  'otherGroup',
  'left',
  'facilitator',
  'otherFacilitator',
  'coordinator',
  'observer',
  'administrator',
] as const;
type Caller = (typeof callers)[number];

/** `in`: the door is open (the rule behind it may still refuse). */
const everyRoute: Record<string, string> = {
  //                    anon stra othC part othG left faci othF coor obse admi
  signIn: '              in   in   in   in   in   in   in   in   in   in   in ',
  readWhoAmI: '          401  in   in   in   in   in   in   in   in   in   in ',
  chooseMyLanguage: '    401  in   in   in   in   in   in   in   in   in   in ',
  listMyNames: '         401  in   in   in   in   in   in   in   in   in   in ',
  chooseMyName: '        401  404  404  in   in   in   403  403  403  403  403',
  copyMyData: '          401  in   in   in   in   in   in   in   in   in   in ',
  listMyErasures: '      401  in   in   in   in   in   in   in   in   in   in ',
  readMyNeeds: '         401  in   in   in   in   in   in   in   in   in   in ',
  tellMyNeeds: '         401  in   in   in   in   in   in   in   in   in   in ',
  listSharedNeeds: '     401  404  404  403  403  403  in   in   in   403  403',
  readGrouping: '        401  404  404  403  403  403  in   in   403  403  403',
  proposeGroups: '       401  404  404  403  403  403  in   in   403  403  403',
  checkGroups: '         401  404  404  403  403  403  in   in   403  403  403',
  formGroups: '          401  404  404  403  403  403  in   in   403  403  403',
  keepApart: '           401  404  404  403  403  403  in   in   403  403  403',
  letTogether: '         401  404  404  403  403  403  in   in   403  403  403',
  listDepartures: '      401  404  404  403  403  403  403  403  in   403  403',
  recordDeparture: '     401  404  404  403  403  403  403  403  in   403  403',
  undoDeparture: '       401  404  404  403  403  403  403  403  in   403  403',
  recordTerritoryDeparture: '401 404 404 403 403  403  403  403  in   403  403',
  listFacilitators: '    401  404  404  403  403  403  403  403  in   403  403',
  readMyAvailability: '  401  404  404  in   in   403  403  403  403  403  403',
  tellMyAvailability: '  401  404  404  in   in   403  403  403  403  403  403',
  readStudyWeek: '       401  404  404  in   in   in   403  403  403  403  403',
  exportStudySlots: '    401  404  404  in   in   in   403  403  403  403  403',
  planStudy: '           401  404  404  in   in   403  403  403  403  403  403',
  moveStudy: '           401  404  404  in   404  403  403  403  403  403  403',
  exportStudySlot: '     401  404  404  in   404  404  403  403  403  403  403',
  cancelStudy: '         401  404  404  in   404  403  403  403  403  403  403',
  readEmployerNote: '    401  404  404  in   in   in   403  403  403  403  403',
  readMyPath: '          401  404  404  in   in   in   403  403  403  403  403',
  readStep: '            401  404  404  in   in   in   403  403  403  403  403',
  completeStep: '        401  404  404  in   in   403  403  403  403  403  403',
  answerQuestion: '      401  404  404  in   in   403  403  403  403  403  403',
  keepPosition: '        401  404  404  in   in   403  403  403  403  403  403',
  saveDraft: '           401  404  404  in   in   403  403  403  403  403  403',
  startAttempt: '        401  404  404  in   in   403  403  403  403  403  403',
  shareWork: '           401  404  404  in   in   403  403  403  403  403  403',
  stopSharingWork: '     401  404  404  in   in   403  403  403  403  403  403',
  openDeliverableFile: ' 401  404  404  in   in   403  403  403  403  403  403',
  sendDeliverablePiece: '401  404  404  in   404  403  403  403  403  403  403',
  readDeliverableFile: ' 401  404  404  in   404  404  403  403  403  403  403',
  removeDeliverableFile: '401 404  404  in   404  403  403  403  403  403  403',
  restoreDeliverableFile: '401 404 404  in   404  403  403  403  403  403  403',
  readModulePack: '      401  404  404  in   in   in   403  403  403  403  403',
  readSharedWork: '      401  404  404  in   in   403  in   in   403  403  403',
  readSurveyAnswers: '   401  404  404  403  403  403  403  403  in   403  403',
  readLineSample: '      401  in   in   in   in   in   in   in   in   in   in ',
  readTrail: '           401  404  404  in   in   in   in   in   in   in   in ',
  listTerms: '           401  404  404  in   in   in   in   in   in   in   in ',
  readMedia: '           401  404  404  in   in   in   in   in   in   in   in ',
  listMyWorkshops: '     401  404  404  in   in   403  in   in   403  403  403',
  scheduleWorkshop: '    401  404  404  403  403  403  in   404  403  403  403',
  readWorkshop: '        401  404  404  in   404  403  in   404  403  403  403',
  listMyGroups: '        401  404  404  403  403  403  in   in   403  403  403',
  replyToWorkshop: '     401  404  404  in   404  403  403  403  403  403  403',
  rescheduleWorkshop: '  401  404  404  403  403  403  in   404  403  403  403',
  // While the message waits: of what has begun nothing is told any more.
  readMessage: '         401  404  404  403  403  403  in   404  in   403  in ',
  readMessagePage: '     401  404  404  403  403  403  in   404  in   403  in ',
  openWorkshop: '        401  404  404  403  403  403  in   404  403  403  403',
  readWhoIsAway: '       401  404  404  403  403  403  in   404  403  403  403',
  listWorkshopDates: '   401  404  404  403  403  403  in   404  403  403  403',
  replaceFacilitator: '  401  404  404  403  403  403  in   404  in   403  403',
  listWorkshopsAhead: '  401  404  404  403  403  403  403  403  in   403  403',
  cancelWorkshop: '      401  404  404  403  403  403  in   404  403  403  403',
  reopenWorkshop: '      401  404  404  403  403  403  in   404  403  403  403',
  closeWorkshop: '       401  404  404  403  403  403  in   404  403  403  403',
  readAttendance: '      401  404  404  in   404  403  in   404  403  403  403',
  signAttendance: '      401  404  404  in   404  403  403  403  403  403  403',
  contestAttendance: '   401  404  404  in   404  403  403  403  403  403  403',
  correctHours: '        401  404  404  403  403  403  in   404  403  403  403',
  countersignAttendance: '401 404  404  403  403  403  in   404  403  403  403',
  markAttendance: '      401  404  404  403  403  403  in   404  403  403  403',
  proposeSeries: '       401  404  404  403  403  403  in   404  403  403  403',
  scheduleSeries: '      401  404  404  403  403  403  in   404  403  403  403',
  listPolls: '           401  404  404  in   in   403  in   in   403  403  403',
  proposeSlots: '        401  404  404  403  403  403  in   404  403  403  403',
  openPoll: '            401  404  404  403  403  403  in   404  403  403  403',
  readPoll: '            401  404  404  in   404  403  in   404  403  403  403',
  answerPoll: '          401  404  404  in   404  403  403  403  403  403  403',
  confirmPoll: '         401  404  404  403  403  403  in   404  403  403  403',
  withdrawPoll: '        401  404  404  403  403  403  in   404  403  403  403',
  readAnswerAsked: '     in   in   in   in   in   in   in   in   in   in   in ',
  answerPollByLink: '    in   in   in   in   in   in   in   in   in   in   in ',
  replyByLink: '         404  404  404  404  404  404  404  404  404  404  404',
  readRoom: '            401  404  404  in   404  403  in   404  403  403  403',
  commandRoom: '         401  404  404  in   404  403  in   404  403  403  403',
  saveRoomNote: '        401  404  404  in   404  403  in   404  403  403  403',
  evaluateWorkshop: '    401  404  404  in   404  403  in   404  403  403  403',
  signalDistress: '      401  404  404  in   404  403  in   404  403  403  403',
  tellRoomPresence: '    401  404  404  in   404  403  in   404  403  403  403',
  endSignal: '           401  404  404  in   404  403  in   404  403  403  403',
  followRoom: '          401  404  404  in   404  403  in   404  403  403  403',
  printKit: '            401  404  404  403  403  403  in   404  403  403  403',
  readSummary: '         401  404  404  in   404  403  in   404  403  403  403',
  printSummary: '        401  404  404  in   404  403  in   404  403  403  403',
  readReturnsAhead: '    401  404  404  403  403  403  in   404  403  403  403',
  readLookBack: '        401  404  404  in   404  403  404  404  403  403  403',
  lookBack: '            401  404  404  in   404  403  404  404  403  403  403',
  readProtocol: '        401  404  404  in   404  403  in   404  403  403  403',
  readFacilitationNotes: '401 404  404  403  403  403  in   404  403  403  403',
  changeProtocol: '      401  404  404  403  403  403  in   404  403  403  403',
  announceLength: '      401  404  404  403  403  403  in   404  403  403  403',
  readTurns: '           401  404  404  in   404  403  in   404  403  403  403',
  acceptTurns: '         401  404  404  403  403  403  in   404  403  403  403',
  placeClient: '         401  404  404  403  403  403  in   404  403  403  403',
  markClientAbsent: '    401  404  404  403  403  403  in   404  403  403  403',
  listWebinars: '        401  404  404  in   in   403  in   in   in   in   in ',
  scheduleWebinar: '     401  404  404  403  403  403  403  403  in   403  403',
  rescheduleWebinar: '   401  404  404  403  403  403  403  403  in   403  403',
  cancelWebinar: '       401  404  404  403  403  403  403  403  in   403  403',
  proposeRoomAddress: '  401  404  404  403  403  403  in   in   in   403  403',
  takeWebinarPlace: '    401  404  404  in   in   403  403  403  403  403  403',
  giveWebinarPlaceBack: '401  404  404  in   in   403  403  403  403  403  403',
  changeWebinarPlaces: ' 401  404  404  403  403  403  403  403  in   403  403',
  listWebinarPeople: '   401  404  404  403  403  403  403  403  in   403  403',
  markWebinarAttendance: '401 404  404  403  403  403  403  403  in   403  403',
  readCohortGrid: '      401  404  404  403  403  403  403  403  in   in   in ',
  readPersonHistory: '   401  404  404  403  403  403  403  403  in   in   in ',
  exportAttendanceCsv: ' 401  404  404  403  403  403  403  403  in   in   in ',
  exportCohortCsv: '     401  404  404  403  403  403  403  403  in   in   in ',
  readCalendarFeed: '    in   in   in   in   in   in   in   in   in   in   in ',
  readCalendarAddress: ' 401  in   in   in   in   in   in   in   in   in   in ',
  makeCalendarAddress: ' 401  in   in   in   in   in   in   in   in   in   in ',
  chooseCalendarContents: '401 in   in   in   in   in   in   in   in   in   in ',
  revokeCalendarAddress: '401 in   in   in   in   in   in   in   in   in   in ',
  listMessages: '        401  404  404  403  403  403  in   in   in   403  in ',
  resendMessage: '       401  404  404  403  403  403  in   404  in   403  403',
  markMessageBounced: '  401  404  404  403  403  403  in   404  in   403  403',
  setReminders: '        401  404  404  403  403  403  403  403  in   403  403',
  readMailPreferences: ' 401  in   in   in   in   in   in   in   in   in   in ',
  chooseMails: '         401  in   in   in   in   in   in   in   in   in   in ',
  // Whoever holds the link.
  readUnsubscription: '  in   in   in   in   in   in   in   in   in   in   in ',
  refuseMails: '         in   in   in   in   in   in   in   in   in   in   in ',
  wantMailsAgain: '      in   in   in   in   in   in   in   in   in   in   in ',
  // Late, for it erases what others read above.
  eraseMyWritings: '     401  404  404  in   in   in   403  403  403  403  403',
  // Last, for it ends their sessions.
  signOut: '             in   in   in   in   in   in   in   in   in   in   in ',
};

/** A valid body, so that only the caller decides. */
const bodies: Record<string, object> = {
  signIn: { email: 'nobody@demo.example', password: 'x' },
  answerQuestion: { value: 'a' },
  saveDraft: { value: 'a', baseVersion: 0 },
  completeStep: {},
  startAttempt: {},
  shareWork: {},
  keepPosition: { position: 0 },
  proposeGroups: { seed: 1, keep: true },
  checkGroups: { groups: [] },
  // Refused, whoever may: the groups that exist are left out.
  formGroups: { revision: 0, groups: [] },
  setReminders: { distances: ['7d', '1h'] },
  chooseMails: { invitations: true, edits: true, digest: true, study: true, reminders: ['1d'] },
  chooseMyLanguage: { language: 'fr' },
  chooseMyName: { choice: 'kept' },
  tellMyAvailability: { halfDays: [] },
  tellMyNeeds: { revision: 0, needs: [] },
  recordDeparture: { on: '2027-12-31', reason: 'Mutation' },
  undoDeparture: { reason: 'Dit par erreur' },
  recordTerritoryDeparture: { on: '2027-12-31', reason: 'La commune se retire' },
  moveStudy: { date: '2027-03-04', time: '18:30', minutes: 45 },
  planStudy: { slotId: randomUUID(), date: '2027-03-03', time: '18:30', minutes: 45 },
  makeCalendarAddress: { parts: ['meetings'] },
  chooseCalendarContents: { parts: [] },
  replyToWorkshop: { answer: 'coming' },
  changeWebinarPlaces: { places: null },
  cancelWebinar: { reason: 'Une salle fermée' },
  replyByLink: { answer: 'coming' },
  proposeSlots: { from: '2027-03-02', minutes: 120 },
  replaceFacilitator: { facilitatorId: null },
  cancelWorkshop: { reason: 'Une salle fermée' },
  reopenWorkshop: { reason: 'Une salle trouvée' },
  markAttendance: { status: 'present' },
  signAttendance: { kind: 'tap', seal: 'not the one that was read' },
  contestAttendance: { text: 'J’étais là' },
  countersignAttendance: { seal: 'not the one that was read' },
  correctHours: {
    ...{ arrivedAt: '2027-03-18T09:00:00Z', leftAt: '2027-03-18T11:00:00Z' },
    ...{ means: 'phone', reason: 'Au téléphone' },
  },
  // No protocol: refused, whoever may.
  changeProtocol: {
    ...{ revision: 0, preset: 'one-60' },
    phases: [{ kind: 'break', minutes: 5, consultation: null, speaker: 'nobody', sentence: null }],
  },
  announceLength: {},
  commandRoom: { kind: 'queue', joins: true },
  saveRoomNote: { text: 'À demander', baseVersion: 0 },
  evaluateWorkshop: { useful: 4, heard: 4, frame: 4 },
  signalDistress: {},
  tellRoomPresence: {},
  lookBack: { text: 'Je demande plus tôt.', actions: [] },
  acceptTurns: { turns: [] },
  placeClient: { memberId: null },
  markClientAbsent: {},
  markWebinarAttendance: { present: true },
  scheduleWebinar: {
    stepKey: 'W0',
    date: '2027-03-10',
    time: '10:00',
    minutes: 90,
    link: 'https://visio.example/x',
  },
};

/** What an operation says beside its body. */
const heads: Record<string, Record<string, string>> = {
  commandRoom: { 'idempotency-key': 'une-fois' },
  evaluateWorkshop: { 'idempotency-key': 'une-autre-fois' },
  ...headsOfFiles,
};

const hourOfSeries = { date: '2027-03-10', time: '10:00', minutes: 120 };
const aWish = {
  ...{ minutes: 120, place: 'Mairie' },
  slots: ['2027-03-10', '2027-03-11'].map((date) => ({ date, time: '14:00' })),
};

describe('every route, tried by everybody', () => {
  let world: World;
  let people: Record<Caller, Browser>;
  let places: Places;
  let groupId: string;
  let operations: Operation[];

  beforeAll(async () => {
    world = await startWorld();
    const cohortId = await aCohort(world);
    const join = (role: Parameters<typeof member>[2]) => member(world, cohortId, role);
    const participants = await Promise.all([0, 1, 2].map(() => join('participant')));
    const [participant, otherGroup, left] = participants as [Somebody, Somebody, Somebody];
    const [facilitator, otherFacilitator] = [await join('facilitator'), await join('facilitator')];
    const coordinator = await join('coordinator');
    groupId = await aGroup(world, { facilitator, members: [participant, left] });
    await aGroup(world, { facilitator: otherFacilitator, members: [otherGroup], key: 'B' });
    await world.app.get(WithdrawMember).run(cohortId, left.memberId, '2027-02-20', 'parti');
    people = {
      ...{
        anonymous: world.anonymous,
        stranger: await someone(world),
        otherCohort: await member(world, await openCohort(world)),
      },
      ...{
        participant,
        otherGroup,
        left,
        facilitator,
        otherFacilitator,
        coordinator,
        observer: await join('observer'),
      },
      administrator: await someone(world, { grants: ['administrator'] }),
    };
    places = await placesAround({ world, groupId, participant, facilitator, coordinator });
    operations = operationsOf(world);
  }, 30_000);
  afterAll(() => world.close());

  async function attempt(operation: Operation, caller: Caller): Promise<string> {
    const { id, method } = operation;
    const asked = ask(people[caller], operation, places).set(heads[id] ?? {});
    const bodyOf: Record<string, object> = {
      ...bodies,
      proposeSeries: { groupId, times: ['09:30'], share: true },
      scheduleSeries: { groupId, place: 'Mairie', entries: [{ stepKey: 'A1', ...hourOfSeries }] },
      openPoll: { groupId, stepKey: 'A1', ...aWish },
      proposeSlots: { ...bodies['proposeSlots'], groupId },
      answerPoll: { answers: [{ slotId: randomUUID(), answer: 'yes' }] },
      answerPollByLink: { answers: [{ slotId: randomUUID(), answer: 'yes' }] },
      confirmPoll: { slotId: randomUUID() },
      scheduleWorkshop: { groupId, stepKey: 'A1', ...schedule },
      rescheduleWorkshop: { ...schedule, revision: 1 },
      rescheduleWebinar: { ...schedule, revision: 1 },
    };
    const { status } = await (method === 'get' || method === 'delete' ? asked : asked.send(bodyOf[id]));
    const isIn = status < 300 || [409, 422, 429].includes(status);
    return isIn ? 'in' : String(status);
  }

  it('is on the table below: a new route is closed until somebody says to whom it opens', () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(everyRoute).sort());
  });

  it.each(Object.keys(everyRoute))('%s opens to those it should, and only to them', async (id) => {
    const operation = operations.find((each) => each.id === id)!;
    const answers: string[] = [];
    for (const caller of callers) answers.push(`${caller}: ${await attempt(operation, caller)}`);
    const expected = everyRoute[id]!.trim().split(/\s+/);
    expect(answers).toEqual(callers.map((caller, column) => `${caller}: ${expected[column]}`));
  });
});
