import type { NeedKind } from '@cheminer/vocabulary';
import { NeedsChanged, NeedUnsaid } from './needs.refusals.ts';

/** What somebody needs, in their own words where the kind does not say it all, and who may read it. */
export type Need = Readonly<{
  kind: NeedKind;
  note: string;
  sharedWithFacilitator: boolean;
  sharedWithCoordinator: boolean;
}>;

/** `revision` grows with each change; 0 while nothing was ever told. */
export type NeedList = Readonly<{ revision: number; toldAt: Date | null; needs: readonly Need[] }>;

/**
 * The whole list, or null when it says so already. What another device wrote since is not overwritten: both lists are
 * shown, and the person decides.
 * @throws NeedUnsaid, NeedsChanged
 */
export function tellNeeds(
  known: NeedList,
  { revision, needs }: Readonly<{ revision: number; needs: readonly Need[] }>,
  now: Date,
): NeedList | null {
  const unsaid = needs.findIndex(({ kind, note }) => kind === 'other' && note === '');
  if (unsaid >= 0) throw new NeedUnsaid({ pointer: `/needs/${unsaid}/note` });
  if (sayTheSame(known.needs, needs)) return null;
  if (known.revision !== revision) throw new NeedsChanged({ revision: known.revision }, shownOf(known));
  return { revision: known.revision + 1, toldAt: now, needs };
}

/** As the person reads it back. */
export const shownOf = ({ revision, toldAt, needs }: NeedList) => ({
  ...{ revision, toldAt: toldAt?.toISOString() ?? null },
  needs: needs.map((need) => ({ ...need })),
});

const sayTheSame = (one: readonly Need[], other: readonly Need[]): boolean =>
  one.length === other.length && one.every((need) => other.some((each) => isSame(need, each)));

const isSame = (one: Need, other: Need): boolean =>
  one.kind === other.kind &&
  one.note === other.note &&
  one.sharedWithFacilitator === other.sharedWithFacilitator &&
  one.sharedWithCoordinator === other.sharedWithCoordinator;
