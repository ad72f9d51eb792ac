import type { MessageKind, NoticeKind } from '@cheminer/vocabulary';
import type { Meeting } from '../../cohorts/index.ts';
import { isAfter } from '../domain/preferences.ts';
import { afterLetter } from './after-letter.ts';
import { digestLetter } from './digest-letter.ts';
import type { Letter } from './letter.ts';
import type { Reader } from './meeting-facts.ts';
import { meetingLetter } from './meeting-letter.ts';

type Told = Readonly<{ kind: Exclude<MessageKind, NoticeKind>; toldStart: Date | null }>;

/** A message about at least one meeting. */
export function letterOf(
  reader: Reader,
  { kind, toldStart }: Told,
  meetings: readonly [Meeting, ...Meeting[]],
): Letter {
  if (kind === 'digest') return digestLetter(reader, meetings);
  if (isAfter(kind)) return afterLetter(reader, kind, meetings[0]);
  return meetingLetter(reader, { kind, toldStart }, meetings[0]);
}
