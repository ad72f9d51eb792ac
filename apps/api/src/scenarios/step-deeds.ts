import type { OutlineStep, Question, StepBody } from '../contexts/curriculum/index.ts';
import type { DemonstrationParticipant, SubjectSheet, Writings } from './demonstration-data.ts';

export type Value = string | string[];
export type Deed = Readonly<{ key: string; value: Value }>;
/** Who does it, the what-manieth of their steps it is, and what there is to write. */
export type Doing = Readonly<{
  person: DemonstrationParticipant;
  turn: number;
  writings: Writings;
  subject: SubjectSheet;
}>;

/** What somebody leaves in a step before they hand it in: nothing where one only reads or watches. */
export function deedsIn(
  step: OutlineStep,
  body: StepBody,
  { person, turn, writings, subject }: Doing,
): Deed[] {
  if ('statements' in body) return ratings(body.statements, body.scale, turn);
  if ('items' in body) return body.items.map(({ key }) => ({ key, value: body.charterVersion }));
  if (step.kind === 'journal' || step.kind === 'fieldwork')
    return page(writings[step.key]!, turn + person.givenName.length);
  if (step.kind === 'subject') return sheet(subject);
  return step.kind === 'technical-check' ? check(person) : [];
}

/** Neighbours of a group rarely write the same. */
const page = (texts: readonly string[], place: number): Deed[] => [
  { key: 'text', value: texts[place % texts.length]! },
];

/** Higher as the weeks go by, never all alike. */
const ratings = (
  statements: readonly Readonly<{ key: string }>[],
  scale: readonly Readonly<{ value: number }>[],
  turn: number,
): Deed[] =>
  statements.map(({ key }, index) => {
    const place = Math.floor(((index * 5 + turn) % 7) / 3) + Math.floor(turn / 16);
    return { key, value: String(scale[Math.min(place, scale.length - 1)]!.value) };
  });

const sheet = (subject: SubjectSheet): Deed[] =>
  Object.entries({ ...subject, namesRemoved: 'yes' }).map(([key, value]) => ({ key, value }));

const check = ({ zone }: DemonstrationParticipant): Deed[] => [
  { key: 'downlink', value: zone === 'Indian/Reunion' ? '420' : '18000' },
  { key: 'sound', value: 'heard' },
  { key: 'mode', value: zone === 'Indian/Reunion' ? 'light' : 'normal' },
];

/** An answer of the right shape: right, or one of those that are not. */
export function answerTo(question: Question, isSlip: boolean): Value {
  if (question.kind === 'short') return isSlip ? 'je ne sais pas' : question.accepted[0]!;
  const keys = question.options.map(({ key }) => key);
  if (question.kind === 'ordering' || question.kind === 'matching') return isSlip ? keys.reverse() : keys;
  const right = question.options.filter((option) => option.right !== isSlip).map(({ key }) => key);
  return question.kind === 'single' ? right[0]! : right;
}
