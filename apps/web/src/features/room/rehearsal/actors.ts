import type { PhaseKind } from '@cheminer/vocabulary';
import {
  type CommandKind,
  type Consultation,
  phaseElapsed,
  type Run,
  type RunCommand,
  runElapsed,
  toldBy,
} from '@cheminer/workshop-run';
import { drawnFrom } from './drawn.ts';

/** What the fictional people say. */
export type Lines = Readonly<{
  questions: readonly string[];
  advice: string;
  demand: string;
  offers: readonly string[];
  action: string;
  learnings: readonly string[];
}>;

/** Somebody does something now; a signal is no command: only whoever conducts hears it. */
export type Act = Readonly<{ key: string; by: string; deed: RunCommand | 'signal' }>;

/** Who plays it: whoever is client, somebody by their turn, or one of the others who are there. */
type Part = 'client' | Readonly<{ turn: number } | { other: number }>;

type Cue = Readonly<{
  /** Null: minutes since the start. Else in which phase, and at which share of its minutes. */
  phase: PhaseKind | null;
  after: number;
  part: Part;
  deed: (consultation: Consultation) => RunCommand | 'signal';
  /** Only at the first subject. */
  isOnce?: true;
}>;
export type Script = readonly Cue[];

const asks = (kind: CommandKind, said: object) => (): RunCommand => toldBy(kind, { ...said });
const says = (type: string, text: string, tag: string | null = null) =>
  asks('contribute', { type, text, tag });

const arrivals = (draw: () => number): Cue[] =>
  (['online', 'online', 'on-site', 'phone', 'online', 'online'] as const).map((means, turn) => ({
    ...{ phase: null, after: 0.05 + 0.5 * draw(), part: { turn } },
    deed: asks('arrive', { means, with: [] }),
  }));
const late: Cue = {
  ...{ phase: null, after: 4, part: { turn: 6 } },
  deed: asks('arrive', { means: 'online', with: [] }),
};

const inPhase = (phase: PhaseKind, after: number, part: Part, deed: Cue['deed']): Cue => ({
  ...{ phase, after, part, deed },
});
const tags = ['leads', 'experiences', 'feelings', 'leads'] as const;
const wanted = { tags: ['leads', 'experiences'] };

/** Who does what, and when: the same for the same seed. */
export function scriptOf(seed: number, lines: Lines): Script {
  const draw = drawnFrom(seed);
  const soon = (share: number): number => share + 0.06 * draw();
  return [
    ...arrivals(draw),
    late,
    inPhase('statement', soon(0.6), { other: 1 }, asks('queue', { joins: true })),
    ...lines.questions.map((text, nth) =>
      inPhase('clarification', soon(0.1 + 0.2 * nth), { other: nth }, says('question', text)),
    ),
    inPhase('clarification', soon(0.3), { other: 3 }, asks('queue', { joins: true })),
    inPhase('clarification', soon(0.5), { other: 2 }, says('advice', lines.advice)),
    inPhase('contract', soon(0.4), 'client', (consultation) =>
      toldBy('contract', { ...wanted, consultation, text: lines.demand }),
    ),
    ...lines.offers.map((text, nth) =>
      inPhase('consultation', soon(0.1 + 0.15 * nth), { other: nth }, says('offer', text, tags[nth] ?? null)),
    ),
    { ...inPhase('consultation', soon(0.75), 'client', () => 'signal'), isOnce: true },
    inPhase('synthesis', soon(0.5), 'client', (consultation) =>
      toldBy('decide-action', { actionId: `${seed}-${consultation}`, consultation, text: lines.action }),
    ),
    ...lines.learnings.map((text, turn) =>
      inPhase('learnings', soon(0.1 + 0.2 * turn), { turn }, says('learning', text)),
    ),
  ];
}

/** What falls due by then and was not played yet. Nobody acts while the clock stands. */
export function dueAt(script: Script, run: Run, at: string, played: readonly string[]): readonly Act[] {
  if (run.status !== 'running') return [];
  return script.flatMap((cue, nth) => {
    const key = keyOf(cue, nth, run);
    if (key === null || played.includes(key) || !isTime(cue, run, at)) return [];
    const by = actorOf(cue.part, run);
    return by ? [{ key, by, deed: cue.deed(run.phases[run.at]?.consultation ?? 1) }] : [];
  });
}

/** Null: it is not its phase. */
function keyOf({ phase, isOnce }: Cue, nth: number, run: Run): string | null {
  if (phase === null) return `start-${nth}`;
  const now = run.phases[run.at];
  const isIn = now?.kind === phase && !(isOnce && now.consultation === 2);
  return isIn ? `${run.at}-${nth}` : null;
}

const minute = 60_000;

function isTime({ phase, after }: Cue, run: Run, at: string): boolean {
  if (phase === null) return runElapsed(run, at) >= after * minute;
  return phaseElapsed(run, at) >= after * (run.phases[run.at]?.minutes ?? 0) * minute;
}

function actorOf(part: Part, run: Run): string | null | undefined {
  const clientId = run.treatments.find(
    ({ consultation }) => consultation === (run.phases[run.at]?.consultation ?? 1),
  )?.clientId;
  if (part === 'client') return clientId;
  if ('turn' in part) return run.people[part.turn]?.memberId;
  const others = run.people.filter(({ memberId, arrivedAt }) => arrivedAt !== null && memberId !== clientId);
  return others[part.other % Math.max(others.length, 1)]?.memberId;
}
