import type { RunCommand, RunKind } from './facts.ts';
import type { Run, Treatment } from './run.ts';

/** Why a command is refused, by stable codes. */
export const runRefusals = [
  'already-started',
  'held-out-of-order',
  'held-in-the-future',
  'held-long-ago',
  'opens-out-of-order',
  'learnings-too-short',
  'not-started',
  'ended',
  'not-in-command',
  'somebody-commands',
  'phase-unknown',
  'learnings-protected',
  'clock-stands',
  'clock-runs',
  'nothing-to-undo',
  'not-in-room',
  'not-the-client',
  'contract-closed',
  'phase-closed',
  'erased',
  'tags-out-of-range',
  'not-yours',
  'unknown',
] as const;
export type RunRefusal = (typeof runRefusals)[number];

/** Who asks: a member, and whether they run the group's workshops or take part. */
export type Asker = Readonly<{
  memberId: string;
  runs: boolean;
  /** The workshop is theirs to run now, whoever it was at its start. */
  facilitates: boolean;
  /** Leaving the learnings before their time needs a word of its own. */
  isSure: boolean;
}>;

export type Judge<Kind extends RunKind> = (
  run: Run,
  command: RunCommand<Kind>,
  asker: Asker,
  at: string,
) => RunRefusal | null;

export const when = (fault: boolean, refusal: RunRefusal): RunRefusal | null => (fault ? refusal : null);
export const first = (...refusals: (RunRefusal | null)[]): RunRefusal | null =>
  refusals.find((each) => each !== null) ?? null;

export const treatmentOf = (run: Run, consultation: number): Treatment | undefined =>
  run.treatments.find((each) => each.consultation === consultation);
export const isMember = (run: Run, memberId: string | null): boolean =>
  run.people.some((each) => each.memberId === memberId);
export const commands = (run: Run, { memberId }: Asker): boolean => run.commanderId === memberId;
/** A workshop that was run from paper is typed in by whoever runs it, after its end. */
export const typesIn = (run: Run, { runs }: Asker): boolean => run.mode === 'paper' && runs;

export const underWay = (run: Run): RunRefusal | null =>
  first(when(run.status === 'waiting', 'not-started'), when(run.status === 'ended', 'ended'));
export const commanding = (run: Run, asker: Asker): RunRefusal | null =>
  first(underWay(run), when(!commands(run, asker), 'not-in-command'));
/** In the room, during the workshop or typed in after one from paper. */
export const takingPart = (run: Run, asker: Asker): RunRefusal | null =>
  typesIn(run, asker)
    ? null
    : first(underWay(run), when(!isMember(run, asker.memberId) && !commands(run, asker), 'not-in-room'));

export const byClient = (run: Run, consultation: number, asker: Asker): RunRefusal | null =>
  first(
    when(run.status === 'waiting', 'not-started'),
    when(treatmentOf(run, consultation) === undefined, 'unknown'),
    when(treatmentOf(run, consultation)?.clientId !== asker.memberId, 'not-the-client'),
  );

/** The client says it, or whoever commands for them; afterwards the client alone. */
export const forClient = (run: Run, consultation: number, asker: Asker): RunRefusal | null => {
  const isTheirs = typesIn(run, asker) || (run.status !== 'ended' && commands(run, asker));
  return isTheirs
    ? when(treatmentOf(run, consultation) === undefined, 'unknown')
    : byClient(run, consultation, asker);
};
