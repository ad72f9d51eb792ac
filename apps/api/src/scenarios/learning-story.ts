import { CohortsFacade } from '../contexts/cohorts/index.ts';
import { CurriculumFacade, type OutlineStep, type QuizBody } from '../contexts/curriculum/index.ts';
import { AnswerQuestion } from '../contexts/learning/use-cases/answer-question.ts';
import { CompleteStep } from '../contexts/learning/use-cases/complete-step.ts';
import { addDays, instantAt } from '../kit/calendar.ts';
import type { Stage } from './stage.ts';
import { type DemonstrationParticipant, fullName } from './demonstration-data.ts';
import { walk, type WalkedStep } from './walk.ts';

/** Everybody's steps: readings said to be done, quizzes answered question by question. */
export async function tellLearning(stage: Stage): Promise<void> {
  const { app, cohortId, data, timeline } = stage;
  const { versionId } = await app.get(CohortsFacade).cohort(cohortId);
  const outline = await app.get(CurriculumFacade).outline(versionId);
  const questions = new Map<string, QuizBody['questions']>();
  for (const step of outline.units.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'quiz')) {
    const body = (await app.get(CurriculumFacade).stepBody(versionId, step.key)) as QuizBody;
    questions.set(step.key, body.questions);
  }
  for (const person of data.participants) {
    for (const { step, at } of walk(outline, walkOf(stage, person))) {
      timeline.add(at, () => doStep(stage, person, { step, at }, questions.get(step.key) ?? []));
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
  { app, cohortId, company }: Stage,
  person: DemonstrationParticipant,
  { step, at }: WalkedStep,
  questions: QuizBody['questions'],
): Promise<void> {
  const { actor } = company.participants.get(fullName(person))!;
  if (questions.length === 0) return void (await app.get(CompleteStep).run(actor, cohortId, step.key));
  for (const [index, { key, options }] of questions.entries()) {
    const optionKey = options.find(({ right }) => right !== isSlip(step, index, at))!.key;
    await app.get(AnswerQuestion).run(actor, cohortId, { stepKey: step.key, questionKey: key, optionKey });
  }
}

/** About one answer in five is wrong: nobody gets everything right. */
const isSlip = (step: OutlineStep, index: number, at: Date): boolean =>
  (step.key.length * 7 + index * 3 + at.getUTCHours() + at.getUTCDate()) % 5 === 0;
