import { type Consultation, type Phase, phaseAt, phaseIndexAt, type Run } from '@cheminer/workshop-run';
import { createContext, use } from 'react';
import type { Commanding } from './use-commands.ts';
import { nameIn, type Place, type Room, treatmentAt } from './room.ts';
import type { Drafts } from './typed/drafts.ts';
import type { NoteKeeping } from './use-note.ts';
import type { Following } from './use-room.ts';

/** What every part of the room's screens looks at. */
export type Standing = Following &
  Commanding &
  Readonly<{
    place: Place;
    room: Room;
    run: Run;
    now: string;
    phase: Phase | undefined;
    phaseIndex: number;
    nameOf: (memberId: string | null) => string;
    /** The reader’s own notes. */
    note: NoteKeeping;
    /** What is typed and has not gone. */
    drafts: Drafts;
  }>;

type Sources = Readonly<{
  place: Place;
  room: Room;
  following: Following;
  commanding: Commanding;
  note: NoteKeeping;
  drafts: Drafts;
  now: string;
}>;

/** The room itself and its rehearsal feed the same screens. */
export function standingOf({ place, room, following, commanding, note, drafts, now }: Sources): Standing {
  const { run } = following.log;
  const at = { phase: phaseAt(run, now), phaseIndex: phaseIndexAt(run, now) };
  return { ...following, ...commanding, ...at, place, room, run, note, drafts, now, nameOf: nameIn(room) };
}

/** Writes for the others: in command of the workshop, or typing it in after one from paper. */
export const writesForAll = ({ run, room }: Pick<Standing, 'run' | 'room'>): boolean =>
  run.commanderId === room.me.memberId || (run.mode === 'paper' && room.me.runs);

export const StandingContext = createContext<Standing | null>(null);

export function useStanding(): Standing {
  const standing = use(StandingContext);
  if (!standing) throw new Error('The room is asked for outside of it.');
  return standing;
}

/** Which subject a part of a screen is about, where it shows several at once. */
export const SubjectContext = createContext<Consultation | null>(null);

/** The subject that this part is about; else the one that is treated now. */
export const useTreatment = () => {
  const { run, now } = useStanding();
  const subject = use(SubjectContext);
  if (subject === null) return treatmentAt(run, now);
  return run.treatments.find(({ consultation }) => consultation === subject);
};
