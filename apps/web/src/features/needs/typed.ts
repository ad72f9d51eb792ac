import { needKinds, type NeedKind } from '@cheminer/vocabulary';
import type { Need } from '../../app/work-time/answers.ts';

/** One line of the form: whether it is needed, in which words, and who may read it. Words stay when it is unticked. */
export type Line = Need & Readonly<{ needed: boolean }>;
export type Typed = readonly Line[];

export const typedFrom = (needs: readonly Need[]): Typed =>
  needKinds.map((kind) => {
    const known = needs.find((need) => need.kind === kind);
    return known ? { ...known, needed: true } : { ...blank(kind), needed: false };
  });

const blank = (kind: NeedKind): Need => ({
  ...{ kind, note: '', sharedWithFacilitator: false, sharedWithCoordinator: false },
});

export const toldBy = (typed: Typed): Need[] =>
  typed
    .filter(({ needed }) => needed)
    .map(({ needed: _, note, ...need }) => ({ ...need, note: note.trim() }));

export const saysTheSame = (one: readonly Need[], other: readonly Need[]): boolean =>
  one.length === other.length && one.every((need) => other.some((each) => isSame(need, each)));

const fields = ['kind', 'note', 'sharedWithFacilitator', 'sharedWithCoordinator'] as const;

const isSame = (one: Need, other: Need): boolean => fields.every((field) => one[field] === other[field]);
