import { api, type Problem } from '@cheminer/api-client';
import { useState } from 'react';
import { type Failure, send } from '../../app/send.ts';
import type { Needs } from '../../app/work-time/answers.ts';
import { saysTheSame, toldBy, type Typed, typedFrom } from './typed.ts';

/** The needs as they are typed, what is kept of them, and what keeps them from being kept. */
export function useNeeds(read: Needs) {
  const [kept, keep] = useState(read);
  const [typed, type] = useState<Typed>(() => typedFrom(read.needs));
  const [sending, setSending] = useState(false);
  const [failure, fail] = useState<Failure | null>(null);

  async function save(revision = kept.revision): Promise<void> {
    setSending(true);
    const { data, failure } = await send(() =>
      api.PUT('/api/needs', { body: { revision, needs: toldBy(typed) } }),
    );
    setSending(false);
    fail(failure);
    if (data) keep(data);
  }

  const other = otherIn(failure);
  return {
    ...{ kept, typed, sending, failure, other },
    unsaved: !saysTheSame(toldBy(typed), kept.needs),
    change: (line: Typed[number]) => type(typed.map((each) => (each.kind === line.kind ? line : each))),
    save: () => save(),
    /** Of two lists: the one typed here, over what another device told. */
    keepMine: () => save(other?.revision),
    takeOther: () => {
      if (!other) return;
      keep(other);
      type(typedFrom(other.needs));
      fail(null);
    },
  };
}

/** What another device told meanwhile. */
const otherIn = (failure: Failure | null): Needs | null =>
  isFor(failure, 'cohorts.needs-changed')
    ? (((failure as Problem).current as Needs | undefined) ?? null)
    : null;

export const isFor = (failure: Failure | null, code: Problem['code']): boolean =>
  typeof failure === 'object' && failure !== null && failure.code === code;
