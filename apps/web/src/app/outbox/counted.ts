import type { Write } from './write.ts';

/** What went out before comes first of its rank: it is settled before what was typed since. */
export const byRank = (one: Write, other: Write): number =>
  one.order - other.order || Number(other.tried) - Number(one.tried);

/** What a person would count as theirs to be sent: one for each entry, and not the places to resume at. */
export function asAnswers(writes: readonly Write[]): Write[] {
  const counted = writes.filter(({ what }) => what !== 'position').sort(byRank);
  return [...new Map(counted.map((each) => [nameOf(each), each])).values()];
}

/** How many things are theirs to be sent: answers, and files. */
export const countLeft = ({
  writes,
  files,
}: Readonly<{ writes: readonly Write[]; files: readonly unknown[] }>): number =>
  asAnswers(writes).length + files.length;

/** What a person sees as one thing: a draft and the answer it became have the same name. */
export const nameOf = (write: Write): string =>
  [write.cohortId, write.stepKey, 'entryKey' in write ? write.entryKey : `/${write.what}`].join(' ');
