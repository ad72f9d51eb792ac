import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhaseKind } from '@cheminer/vocabulary';
import type { ClientReason, ContractTag, Ending, FollowUp, Keeping } from '@cheminer/workshop-run';
import { parse } from 'yaml';

/** What somebody did in the room, by given name. `for`: said aloud by that person, typed by another. */
type By<Deed> = Readonly<{ by: string; for?: string } & Deed>;

export type Deeds = Readonly<{
  question: { question: string };
  offer: { offer: string; as: ContractTag };
  /** Advice given too early: it waits for the consultation. */
  parked: { parked: string };
  learning: { learning: string };
  contract: { contract: string; tags: readonly ContractTag[] };
  reopen: { reopen: true };
  /** `action` is its name within the group, for whoever follows it up. `inDays`: after the workshop. */
  action: { action: string; text: string; inDays?: number; with?: string; sign?: string };
  follow: { follow: string; status: FollowUp; because?: string };
  client: { client: string | null; of: 1 | 2; why: ClientReason };
  arrives: { arrives: 'on-site' | 'online' | 'phone'; with: readonly string[] };
  leaves: { leaves: true };
  hands: { hands: string };
  takes: { takes: true };
  phone: { phone: boolean };
  /** What a client wants of what was said about their subject. */
  keeps: { keeps: Keeping; of: 1 | 2 };
  pause: { pause: true };
  resume: { resume: true };
}>;
export type DeedKey = keyof Deeds;
export type Deed = { [Key in DeedKey]: By<Deeds[Key]> }[DeedKey];

/** A phase as it went: the minutes that it really lasted, and what was done in it, in order. */
export type Moment = Readonly<{
  phase: PhaseKind;
  lasts: number;
  /** Gone over, for lack of time or of a subject. */
  skipped?: boolean;
  deeds?: readonly Deed[];
}>;

/** A file of `content/ateliers-…`: one workshop of a cohort, as its group told it. People by given name. */
export type WorkshopTale = Readonly<{
  workshop: string;
  group: string;
  /** Typed in by the facilitator that evening; it was run from the printed kit. */
  onPaper?: boolean;
  /** Minutes after the hour at which it began. */
  beginsAfter: number;
  moments: readonly Moment[];
  ends: Readonly<{ how: Ending; forgetMinutes?: number }>;
  /** Minutes after the beginning, of those who came late. */
  late?: Readonly<Record<string, number>>;
  /** After the end. */
  afterwards?: readonly Deed[];
  /** What they typed meanwhile, for themselves alone. */
  notes?: Readonly<Record<string, string>>;
  /** Useful, heard, frame: from 1 to 5. */
  evaluations?: Readonly<Record<string, readonly [number, number, number]>>;
  /** Those who did not sign. */
  unsigned?: readonly string[];
  /** A month later, each for themselves. */
  lookBacks?: Readonly<Record<string, string>>;
}>;

/** By workshop and group: « A1 A ». */
export type WorkshopTales = ReadonlyMap<string, WorkshopTale>;
export const taleKey = (workshop: string, group: string): string => `${workshop} ${group}`;

export async function readTales(folder: string): Promise<WorkshopTales> {
  const tales = await Promise.all(
    (await readdir(folder)).map(
      async (file) => parse(await readFile(join(folder, file), 'utf8')) as WorkshopTale,
    ),
  );
  return new Map(tales.map((tale) => [taleKey(tale.workshop, tale.group), tale]));
}
