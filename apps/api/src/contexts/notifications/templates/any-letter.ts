import type { AfterKind } from '@cheminer/vocabulary';
import type { Meeting } from '../../cohorts/index.ts';
import { isAfter } from '../domain/preferences.ts';
import { afterLetter } from './after-letter.ts';
import type { Letter } from './letter.ts';
import type { Reader } from './meeting-facts.ts';
import { meetingLetter, type MeetingNews } from './meeting-letter.ts';

export type Told = Readonly<{ kind: MeetingNews['kind'] | AfterKind; toldStart: Date | null }>;

/** A message about one meeting. */
export function letterOf(reader: Reader, { kind, toldStart }: Told, meeting: Meeting): Letter {
  if (isAfter(kind)) return afterLetter(reader, kind, meeting);
  return meetingLetter(reader, { kind, toldStart }, meeting);
}
