import { api } from '@cheminer/api-client';
import type { RunFact } from '@cheminer/workshop-run';
import { useCallback, useEffect, useState } from 'react';
import { type Failure, isLost, send } from '../../app/send.ts';
import type { Command, Place } from './room.ts';
import { draftName, type Drafts } from './typed/drafts.ts';
import { saidIn } from './typed/said-in.ts';

type Waiting = Readonly<{ key: string; command: Command }>;

/** What somebody wrote goes when the line is back; a move of the group made too late would be another move. */
const keeps: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'contribute',
  'decide-action',
  'drop-action',
  'follow-up',
  'arrive',
]);
const againMs = 3_000;
const COMMANDS = '/api/cohorts/{cohortId}/workshops/{workshopId}/room/commands';
const SIGNAL = '/api/cohorts/{cohortId}/workshops/{workshopId}/room/signals/{memberId}';

export type Commanding = Readonly<{
  /** True once it is done, or kept to be sent: what was typed may leave the field. */
  command: (command: Command) => Promise<boolean>;
  failure: Failure | null;
  waiting: number;
  isBusy: boolean;
  /** The discreet signal of that member was heard. */
  hear: (memberId: string) => void;
}>;

const keyOf = ({ workshopId }: Place): string => `cheminer.room.${workshopId}`;

function recalled(place: Place): Waiting[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(place)) ?? '[]') as Waiting[];
  } catch {
    return [];
  }
}

/** Sends commands, each under a name of its own, so that what is sent again is done once. */
export function useCommands(place: Place, take: (fact: RunFact) => void, drafts: Drafts): Commanding {
  const [failure, fail] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = useCallback(
    async ({ key, command }: Waiting) => {
      const asked = { params: { path: place, header: { 'Idempotency-Key': key } }, body: command };
      const { data, failure: refused } = await send(() => api.POST(COMMANDS, asked));
      if (data) take(data as RunFact);
      return refused;
    },
    [place, take],
  );
  // It has left its field long ago: what the room does not take any more is given back.
  const refuse = useCallback(
    ({ key, command }: Waiting, refused: Failure | null) => {
      fail(refused);
      const said = refused && saidIn(command);
      if (said) drafts.keep(draftName(command.consultation, `refused/${key}`), said);
    },
    [drafts],
  );
  const [waiting, hold] = useWaiting(place, ask, refuse);

  async function command(wanted: Command): Promise<boolean> {
    const one = { key: crypto.randomUUID(), command: wanted };
    setBusy(true);
    const refused = await ask(one);
    setBusy(false);
    const isKept = refused !== null && isLost(refused) && keeps.has(wanted.kind);
    if (isKept) hold([...waiting, one]);
    fail(isKept ? null : refused);
    return refused === null || isKept;
  }
  const hear = (memberId: string) =>
    void send(() => api.DELETE(SIGNAL, { params: { path: { ...place, memberId } } }));
  return { command, failure, waiting: waiting.length, isBusy, hear };
}

/** What waits for the line, kept on the device; tried again, in its order, until it goes. */
function useWaiting(
  place: Place,
  ask: (one: Waiting) => Promise<Failure | null>,
  answer: (one: Waiting, refused: Failure | null) => void,
) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => recalled(place));
  const hold = useCallback(
    (next: readonly Waiting[]) => {
      sessionStorage.setItem(keyOf(place), JSON.stringify(next));
      setWaiting(next);
    },
    [place],
  );
  useEffect(() => {
    const [first, ...others] = waiting;
    if (!first) return undefined;
    const timer = setTimeout(async () => {
      const refused = await ask(first);
      if (refused && isLost(refused)) return hold([...waiting]);
      answer(first, refused);
      return hold(others);
    }, againMs);
    return () => clearTimeout(timer);
  }, [waiting, ask, hold, answer]);
  return [waiting, hold] as const;
}
