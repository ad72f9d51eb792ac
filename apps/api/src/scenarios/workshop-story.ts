import { CohortsFacade } from '../contexts/cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../contexts/curriculum/index.ts';
import { ShareWork } from '../contexts/learning/use-cases/share-work.ts';
import { EvaluateWorkshop } from '../contexts/room/use-cases/evaluate-workshop.ts';
import { LookBack } from '../contexts/room/use-cases/look-back.ts';
import { SaveNote } from '../contexts/room/use-cases/save-note.ts';
import { AttendanceSheetQuery } from '../contexts/workshops/queries/attendance-sheet.query.ts';
import { CountersignAttendance } from '../contexts/workshops/use-cases/countersign-attendance.ts';
import { SignAttendance } from '../contexts/workshops/use-cases/sign-attendance.ts';
import { Ids } from '../kit/ids.ts';
import { fullName } from './demonstration-data.ts';
import { after, playerOf, tellRoom, type Telling } from './room-story.ts';

/** Minutes after the end: most people answer and sign before they leave, the facilitator with a coffee. */
const [evaluatedAfter, signedAfter, countersignedAfter] = [3, 6, 35];

/** The evening before, its clients show their subject to the group. */
export async function tellSubjects(telling: Telling): Promise<void> {
  const { stage, tale, group } = telling;
  const { app, cohortId, data } = stage;
  const { versionId } = await app.get(CohortsFacade).cohort(cohortId);
  const steps = stepsOf(await app.get(CurriculumFacade).outline(versionId));
  const stepKey = steps.find(({ kind }) => kind === 'subject')!.key;
  for (const { name } of group) {
    const { actor, person } = playerOf(telling, name);
    if (data.turns.clients[fullName(person)]?.step !== tale.workshop) continue;
    await app.get(ShareWork).run(actor, { cohortId, stepKey }, 'group', {});
  }
}

/** A workshop that was held: the run itself, then what each leaves of it. */
export async function tellHeld(telling: Telling): Promise<void> {
  const { clock } = telling.stage;
  await tellRoom(telling);
  await keepNotes(telling);
  const closedAt = clock.now();
  clock.travelTo(after(closedAt, evaluatedAfter));
  await evaluate(telling);
  clock.travelTo(after(closedAt, signedAfter));
  await sign(telling);
  clock.travelTo(after(closedAt, countersignedAfter));
  await countersign(telling);
}

const addressOf = ({ stage, workshopId }: Telling) => ({ cohortId: stage.cohortId, workshopId });

async function keepNotes(telling: Telling): Promise<void> {
  for (const [name, text] of Object.entries(telling.tale.notes ?? {})) {
    const { actor } = playerOf(telling, name);
    await telling.stage.app.get(SaveNote).run(actor, addressOf(telling), { text, baseVersion: 0 });
  }
}

async function evaluate(telling: Telling): Promise<void> {
  const { app } = telling.stage;
  for (const [name, [useful, heard, frame]] of Object.entries(telling.tale.evaluations ?? {})) {
    const { actor } = playerOf(telling, name);
    const scales = { useful, heard, frame };
    await app.get(EvaluateWorkshop).run(actor, addressOf(telling), app.get(Ids).next(), scales);
  }
}

const sheetOf = (telling: Telling) => {
  const { stage, facilitator, workshopId } = telling;
  const { actor } = playerOf(telling, facilitator);
  return stage.app.get(AttendanceSheetQuery).run(actor, stage.cohortId, workshopId);
};

/** Whoever was there reads their line and signs it, but for those who forget. */
async function sign(telling: Telling): Promise<void> {
  const { stage, workshopId, group, tale } = telling;
  const signing = group.filter(
    ({ name, presence }) => presence !== 'absent' && !tale.unsigned?.includes(name),
  );
  const { people } = await sheetOf(telling);
  for (const { name } of signing) {
    const { actor, memberId } = playerOf(telling, name);
    const { seal } = people.find((each) => each.memberId === memberId)!;
    const signature = { workshopId, seal, kind: 'tap', drawing: null } as const;
    await stage.app.get(SignAttendance).run(actor, stage.cohortId, signature);
  }
}

async function countersign(telling: Telling): Promise<void> {
  const { stage, workshopId, facilitator } = telling;
  const { seal } = await sheetOf(telling);
  const { actor } = playerOf(telling, facilitator);
  await stage.app.get(CountersignAttendance).run(actor, stage.cohortId, workshopId, seal!);
}

/** A month later, each for themselves. */
export async function tellLookBacks(telling: Telling): Promise<void> {
  for (const [name, text] of Object.entries(telling.tale.lookBacks ?? {})) {
    const { actor } = playerOf(telling, name);
    await telling.stage.app.get(LookBack).run(actor, addressOf(telling), { text, actions: [] });
  }
}
