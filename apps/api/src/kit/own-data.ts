import type { ErasedKind, OwnField, OwnKind } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Transaction } from './transaction.ts';

/** A place that somebody has, or had, in a cohort. */
export type OwnPlace = Readonly<{
  memberId: string;
  cohortId: string;
  cohortTitle: string;
  versionId: string;
}>;

/** Whose data: an account, and all its places. */
export type Owner = Readonly<{ accountId: string; places: readonly OwnPlace[] }>;

export type OwnValue = string | number | boolean | readonly string[] | null;
export type OwnFields = Readonly<Partial<Record<OwnField, OwnValue>>>;

/** One thing that somebody wrote or did, or that is kept of them. Never the words of others. */
export type OwnFact = Readonly<{
  kind: OwnKind;
  /** When, ISO 8601; null for what has no date. */
  at: string | null;
  /** Null for what is of the account. */
  cohortId: string | null;
  /** Key of the step or of the meeting that it is about; null for what is about none. */
  stepKey: string | null;
  fields: OwnFields;
}>;

/** A file that somebody handed in: where it lies, and under which path it goes into the copy. */
export type OwnFile = Readonly<{ path: string; source: string; at: Date }>;

/** What one context holds of people: each answers for its own tables. */
export interface OwnPart {
  /** Those that it tells of; a table that nobody names is found by a test. */
  readonly tables: readonly string[];
  /** All that it holds of somebody, grouped by kind. Read as it is asked for, page by page. */
  facts(owner: Owner): AsyncIterable<OwnFact>;
  files?(owner: Owner): AsyncIterable<OwnFile>;
}

/** How many of each sort are gone. */
export type ErasedCounts = Readonly<Partial<Record<ErasedKind, number>>>;

/** What one context erases when somebody asks for it, of what is theirs alone. */
export interface OwnErasure {
  readonly tables: readonly string[];
  /** In the caller's transaction. Twice is once. */
  erase(place: Readonly<{ cohortId: string; memberId: string }>): Promise<ErasedCounts>;
}

/**
 * How one kind of thing is found. `$1` of the statement is the account, or the member of each place. Its columns:
 * `cursor` (a text array by which rows are ordered, no two alike), `at`, `memberId` and `stepKey` where there are any;
 * all others are fields.
 */
export type OwnSelect = Readonly<{ kind: OwnKind; of: 'account' | 'members'; sql: string }>;

type OwnRow = Readonly<{ cursor: readonly string[]; at: Date | null; memberId?: string; stepKey?: string }> &
  Readonly<Partial<Record<OwnField, OwnValue | Date>>>;

/** Rows at once: a page of the longest writings is a few megabytes. */
const pageSize = 200;

/** Reads what somebody has, however much it is. */
@Injectable()
export class OwnRows {
  constructor(private readonly tx: Transaction) {}

  async *facts(owner: Owner, selects: readonly OwnSelect[]): AsyncGenerator<OwnFact> {
    for (const { kind, of, sql } of selects) {
      const whose = of === 'account' ? owner.accountId : memberIdsOf(owner);
      for await (const row of this.of<OwnRow>(sql, whose)) yield factOf(kind, row, owner);
    }
  }

  /** @param select as in `OwnSelect` */
  async *of<Row extends Pick<OwnRow, 'cursor'>>(
    select: string,
    whose: string | readonly string[],
  ): AsyncGenerator<Row> {
    const page = `SELECT * FROM (${select}) own WHERE cursor > $2::text[] ORDER BY cursor LIMIT ${pageSize}`;
    for (let reached: readonly string[] | undefined = []; reached;) {
      const rows: Row[] = await this.tx.manager.query(page, [whose, reached]);
      yield* rows;
      reached = rows.length < pageSize ? undefined : rows.at(-1)?.cursor;
    }
  }
}

function factOf(kind: OwnKind, row: OwnRow, owner: Owner): OwnFact {
  const { cursor: _, at, memberId, stepKey, ...fields } = row;
  const place = memberId === undefined ? null : placeOf(owner, memberId);
  return {
    ...{ kind, at: said(at), cohortId: place?.cohortId ?? null, stepKey: stepKey ?? null },
    fields: fieldsOf(fields),
  };
}

const said = (at: Date | null): string | null => at && at.toISOString();

const fieldsOf = (columns: Readonly<Record<string, OwnValue | Date>>): OwnFields =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, value instanceof Date ? said(value) : value]),
  );

/** For a cursor: instants as text that sorts as they do. */
export const sortable = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`;

export const memberIdsOf = ({ places }: Owner): string[] => places.map(({ memberId }) => memberId);

export const placeOf = ({ places }: Owner, memberId: string): OwnPlace =>
  places.find((place) => place.memberId === memberId)!;
