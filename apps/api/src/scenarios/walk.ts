import { addDays, instantAt } from '../kit/calendar.ts';
import { type Outline, type OutlineStep, stepsOf } from '../contexts/curriculum/index.ts';

export type Walk = Readonly<{
  startsOn: string;
  zone: string;
  /** Steps to do, in path order, leaving out the skipped ones. */
  count: number;
  skips: readonly string[];
  /** Nothing before the person came, nothing after this instant. */
  from: Date;
  until: Date;
  /** When the last of the steps was done; without it, on its own day. */
  lastAt?: Date;
}>;

export type WalkedStep = Readonly<{ step: OutlineStep; at: Date }>;

/** Office hours at which people find a quarter of an hour. */
const hours = ['08:20', '09:05', '11:40', '12:55', '14:10', '16:30', '17:45', '20:15'];

/**
 * When somebody does the steps they do: spread over each module's days, at believable hours of their zone, in
 * order, squeezed between `from` and `until`. Deterministic: a demonstration can be told again.
 */
export function walk(
  outline: Outline,
  { startsOn, zone, count, skips, from, until, lastAt }: Walk,
): WalkedStep[] {
  const planned = outline.units.flatMap(({ steps, opensOnDay, guideOnDay }) =>
    steps
      .filter(({ collective, required, key }) => required && !collective && !skips.includes(key))
      .map((step, index, all) => {
        const [first, last] = [opensOnDay ?? 0, guideOnDay ?? 0];
        const day = Math.round(first + ((last - first) * index) / Math.max(1, all.length - 1));
        return {
          step,
          at: instantAt(addDays(startsOn, day), hours[(index * 3 + day) % hours.length]!, zone),
        };
      }),
  );
  const steps = squeeze(planned.slice(0, count), from, until);
  return steps.map((each, index) => (lastAt && index === steps.length - 1 ? { ...each, at: lastAt } : each));
}

/**
 * The questionnaires that nobody has to answer: by whoever did all that is asked, as they end the module.
 * @param walked what they did, of this outline
 */
export function questionnaires(outline: Outline, walked: readonly WalkedStep[]): WalkedStep[] {
  const doneAt = new Map(walked.map(({ step, at }) => [step.key, at]));
  const asked = stepsOf(outline).filter(({ required, collective }) => required && !collective);
  if (!asked.every(({ key }) => doneAt.has(key))) return [];
  return outline.units.flatMap(({ steps }) => {
    const end = Math.max(...steps.map(({ key }) => doneAt.get(key)?.getTime() ?? 0));
    const spare = steps.filter(({ kind, required }) => kind === 'survey' && !required);
    return spare.map((step) => ({ step, at: new Date(end) }));
  });
}

/** Keeps the order and the rhythm: what would fall outside the bounds is spread evenly near them. */
function squeeze(steps: readonly WalkedStep[], from: Date, until: Date): WalkedStep[] {
  const [first, last] = [from.getTime(), until.getTime()];
  const times = steps.map(({ at }) => at.getTime()).sort((one, other) => one - other);
  const [earliest, latest] = [times[0] ?? first, times.at(-1) ?? last];
  const isInside = earliest >= first && latest <= last;
  const [low, high] = [Math.max(first, Math.min(earliest, last)), last];
  const scale = isInside || latest === earliest ? 1 : (high - low) / (latest - earliest);
  return steps.map(({ step }, index) => {
    const time = isInside ? times[index]! : low + (times[index]! - earliest) * scale;
    return { step, at: new Date(Math.min(Math.max(time, first), last)) };
  });
}
