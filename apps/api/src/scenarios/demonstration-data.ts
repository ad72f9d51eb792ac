import { readFile } from 'node:fs/promises';
import type { NeedKind } from '@cheminer/vocabulary';
import { parse } from 'yaml';
import type { HalfDay } from '../contexts/cohorts/domain/week.ts';

type AttendanceMark = 'present' | 'late' | 'phone' | 'absent';
type Reply = 'coming' | 'maybe' | 'not-coming';

export type DemonstrationPerson = Readonly<{ givenName: string; familyName: string; zone?: string }>;

export type DemonstrationParticipant = DemonstrationPerson &
  Readonly<{
    territory: string;
    profile: string;
    group: string;
    joinsOnDay?: number;
    leavesOnDay?: number;
    leftReason?: string;
    /** Autonomous steps done by week five, and days since the last of them. */
    running: Readonly<{ done: number; daysSinceLast: number; skips?: readonly string[] }>;
    archived: Readonly<{ done: number }>;
  }>;

export type DemonstrationColleague = DemonstrationPerson &
  Readonly<{ role: 'facilitator' | 'coordinator'; group?: string; relay?: boolean }>;

/** What people wrote in a journal or of their fieldwork, by step key; taken in turn. */
export type Writings = Readonly<Record<string, readonly string[]>>;

/** What somebody writes of their subject, by entry of the sheet. */
export type SubjectSheet = Readonly<Record<string, string>>;

/** Time that somebody sets apart this week (1 is Monday), and what they need. */
export type PersonsTime = Readonly<{
  name: string;
  slots?: readonly Readonly<{ weekday: number; at: string; minutes: number; unit?: string }>[];
  needs?: readonly Readonly<{
    kind: NeedKind;
    note: string;
    sharedWith: readonly ('facilitator' | 'coordinator')[];
  }>[];
}>;

type DemonstrationTurn = Readonly<{ step: string; slot: number }>;

/** Who is client when, by full name, as it is decided at first; and what is decided later, that many days after the start. */
export type DemonstrationTurns = Readonly<{
  clients: Readonly<Record<string, DemonstrationTurn>>;
  later: readonly (DemonstrationTurn & Readonly<{ name: string; onDay: number }>)[];
}>;

/** `content/demonstration.yaml`: fictional people, and what they did. Keyed by full name where it speaks of people. */
export type DemonstrationData = Readonly<{
  territories: readonly Readonly<{ key: string; name: string; kind: string; structure: string }>[];
  participants: readonly DemonstrationParticipant[];
  team: readonly DemonstrationColleague[];
  afternoonGroups: Readonly<Record<string, string>>;
  attendance: Readonly<Record<string, Readonly<Record<string, AttendanceMark>>>>;
  replies: Readonly<Record<string, Readonly<Record<string, Reply>>>>;
  turns: DemonstrationTurns;
  /** By full name. */
  subjects: Readonly<Record<string, SubjectSheet>>;
  writings: Writings;
  /** By full name: a word that whoever answers a questionnaire adds. */
  opinions: Readonly<Record<string, string>>;
  workTime: readonly PersonsTime[];
  /** Half-days by full name, at the person's own hours. */
  availability: Readonly<Record<string, HalfDay[]>>;
  /** Two full names: one answers to the other. */
  apart: readonly (readonly [string, string])[];
}>;

export const readDemonstration = async (file: string): Promise<DemonstrationData> =>
  parse(await readFile(file, 'utf8')) as DemonstrationData;

export const fullName = ({ givenName, familyName }: DemonstrationPerson): string =>
  `${givenName} ${familyName}`;

/** `marie-annick.hoarau@demo.example`: an address that nobody can have. */
export function emailOf({ givenName, familyName }: DemonstrationPerson): string {
  const plain = (name: string) =>
    name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
  return `${plain(givenName)}.${plain(familyName)}@demo.example`;
}
