import type { Phase, RunCommand } from '@cheminer/workshop-run';
import type { Command } from '../room.ts';
import { toldBy } from '@cheminer/workshop-run';
import type { Script } from './actors.ts';
import { conducted, heard, later, type Rehearsal, rehearsalAt } from './rehearsal.ts';

/** Of whoever rehearses: they are nobody of the group. */
export const me = 'me';

export type Play = Readonly<{
  phases: readonly Phase[];
  /** Members, in their turn order. */
  members: readonly string[];
  script: Script;
  startsAt: string;
}>;

/** A rehearsal as it goes on, for `useSyncExternalStore`: in the page's memory, and gone with it. */
export function stageOf(play: Play) {
  let rehearsal: Rehearsal = rehearsalAt(play.startsAt);
  const listeners = new Set<() => void>();
  const become = (next: Rehearsal): void => {
    rehearsal = next;
    listeners.forEach((listener) => listener());
  };
  return {
    now: (): Rehearsal => rehearsal,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pass: (milliseconds: number): void => become(later(rehearsal, play.script, milliseconds)),
    hear: (memberId: string): void => become(heard(rehearsal, memberId)),
    /** Whether it was done. */
    command({ isSure = false, ...said }: Command): boolean {
      const asker = { memberId: me, runs: true, facilitates: true, isSure };
      become(conducted(rehearsal, completed(said, play), asker));
      return rehearsal.refusal === null;
    },
  };
}

export type Stage = ReturnType<typeof stageOf>;

/** A start takes the protocol that was chosen, the fictional people, and the first of them as clients. */
function completed(said: Omit<Command, 'isSure'>, { phases, members }: Play): RunCommand {
  const command = toldBy(said.kind, { ...said });
  if (command.kind !== 'start') return command;
  const subjects = phases.filter(({ kind }) => kind === 'statement').length;
  const plan = { phases, members, facilitatorId: me, relayId: null, clients: members.slice(0, subjects) };
  return { ...command, data: { ...command.data, ...plan } };
}
