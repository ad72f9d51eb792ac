import { CohortsFacade } from '../contexts/cohorts/index.ts';
import { CurriculumFacade, type OutlineStep, stepsOf, type StepBody } from '../contexts/curriculum/index.ts';
import { AnswerQuestion } from '../contexts/learning/use-cases/answer-question.ts';
import { CompleteStep } from '../contexts/learning/use-cases/complete-step.ts';
import { SaveDraft } from '../contexts/learning/use-cases/save-draft.ts';
import { addDays, instantAt } from '../kit/calendar.ts';
import type { Stage } from './stage.ts';
import { type DemonstrationParticipant, fullName } from './demonstration-data.ts';
import { answerTo, deedsIn } from './step-deeds.ts';
import { questionnaires, walk, type WalkedStep } from './walk.ts';

/** Everybody's steps: readings said to be done, quizzes answered question by question, pages written and handed in. */
export async function tellLearning(stage: Stage): Promise<void> {
  const { app, cohortId, data, timeline } = stage;
  const { versionId } = await app.get(CohortsFacade).cohort(cohortId);
  const outline = await app.get(CurriculumFacade).outline(versionId);
  const keys = stepsOf(outline).map(({ key }) => key);
  const bodies = await app.get(CurriculumFacade).stepBodies(versionId, keys);
  for (const person of data.participants) {
    const walked = walk(outline, walkOf(stage, person));
    for (const [turn, { step, at }] of [...walked, ...questionnaires(outline, walked)].entries()) {
      timeline.add(at, () => doStep(stage, person, { step, at, turn }, bodies.get(step.key)!));
    }
  }
}

function walkOf({ plot }: Stage, person: DemonstrationParticipant) {
  const zone = person.zone ?? 'Europe/Paris';
  const {
    done,
    daysSinceLast = 0,
    skips = [],
  } = { skips: undefined, daysSinceLast: undefined, ...person[plot.chapter] };
  const from = instantAt(addDays(plot.startsOn, person.joinsOnDay ?? 0), '00:01', zone);
  const lastDay = new Date(plot.now.getTime() - daysSinceLast * 86_400_000 - 3_600_000);
  const departure = instantAt(addDays(plot.startsOn, person.leavesOnDay ?? 3650), '12:00', zone);
  const until = new Date(Math.max(from.getTime(), Math.min(lastDay.getTime(), departure.getTime())));
  return {
    ...{ startsOn: plot.startsOn, zone, count: done, skips, from, until },
    ...(plot.chapter === 'running' ? { lastAt: until } : {}),
  };
}

async function doStep(
  { app, cohortId, company, data }: Stage,
  person: DemonstrationParticipant,
  { step, at, turn }: WalkedStep & { turn: number },
  body: StepBody,
): Promise<void> {
  const { actor } = company.participants.get(fullName(person))!;
  const place = { cohortId, stepKey: step.key };
  if ('questions' in body) {
    for (const [index, question] of body.questions.entries()) {
      const value = answerTo(question, isSlip(step, index, at));
      await app.get(AnswerQuestion).run(actor, { ...place, questionKey: question.key, value });
    }
    return;
  }
  for (const { key, value } of deedsIn(step, body, { person, turn, data })) {
    await app.get(SaveDraft).run(actor, place, { entryKey: key, value, baseVersion: 0 }, {});
  }
  await app.get(CompleteStep).run(actor, { ...place, end: true });
}

/** About one answer in five is wrong: nobody gets everything right. */
const isSlip = (step: OutlineStep, index: number, at: Date): boolean =>
  (step.key.length * 7 + index * 3 + at.getUTCHours() + at.getUTCDate()) % 5 === 0;
