import type { Meeting } from '../domain/meeting.ts';
import type { Read } from './read-side.ts';
import { sortedBy } from './folded.ts';

/** A cohort as its reviewers see it. Days are in its zone. */
export type ReviewedCohort = Readonly<{
  title: string;
  versionId: string;
  zone: string;
  startsOn: string;
  endsOn: string;
  archived: boolean;
}>;

/** A unit of the path, with its days in this cohort. */
export type Column = Readonly<{
  unitKey: string;
  kind: 'module' | 'workshop' | 'webinar';
  title: string;
  shortTitle: string;
  themeKey: string | null;
  themeTitle: string | null;
  required: number;
  collectiveRequired: number;
  opensOn: string | null;
  guideOn: string | null;
}>;

export type Territory = Readonly<{ territoryId: string; name: string; kind: string }>;
/** `groupKey` is null for what the whole cohort attends. */
export type GroupMeeting = Meeting & Readonly<{ groupKey: string | null }>;

export async function readCohort(
  read: Read,
  cohortId: string,
  now: Date,
): Promise<ReviewedCohort | undefined> {
  const [cohort] = await read<ReviewedCohort>(
    `SELECT title, version_id AS "versionId", zone, starts_on::text AS "startsOn", ends_on::text AS "endsOn",
            archived_at IS NOT NULL AND archived_at <= $2 AS archived
       FROM read.cohorts_cohort WHERE cohort_id = $1`,
    [cohortId, now],
  );
  return cohort;
}

export const readColumns = (read: Read, cohortId: string, versionId: string): Promise<Column[]> =>
  read<Column>(
    `SELECT u.unit_key AS "unitKey", u.kind, u.title, u.short_title AS "shortTitle", u.theme_key AS "themeKey",
            t.title AS "themeTitle", u.required, u.collective_required AS "collectiveRequired",
            d.opens_on::text AS "opensOn", d.guide_on::text AS "guideOn"
       FROM read.curriculum_unit u
       LEFT JOIN read.curriculum_theme t ON t.version_id = u.version_id AND t.theme_key = u.theme_key
       LEFT JOIN read.cohorts_module_date d ON d.cohort_id = $1 AND d.module_key = u.unit_key
      WHERE u.version_id = $2 ORDER BY u.position`,
    [cohortId, versionId],
  );

export const readTerritories = (read: Read, cohortId: string): Promise<Territory[]> =>
  read<Territory>(
    `SELECT territory_id AS "territoryId", name, kind FROM read.cohorts_territory
      WHERE cohort_id = $1 ORDER BY ${sortedBy('name')}, territory_id`,
    [cohortId],
  );

export async function readGroups(read: Read, cohortId: string): Promise<string[]> {
  const rows = await read<{ key: string }>(
    'SELECT group_key AS key FROM read.cohorts_group WHERE cohort_id = $1 ORDER BY group_key COLLATE "C"',
    [cohortId],
  );
  return rows.map(({ key }) => key);
}

export const readMeetings = (read: Read, cohortId: string, versionId: string): Promise<GroupMeeting[]> =>
  read<GroupMeeting>(
    `SELECT s.unit_key AS "unitKey", g.group_key AS "groupKey", w.starts_at AS "startsAt", w.status <> 'scheduled' AS opened
       FROM read.workshops_workshop w
       JOIN read.cohorts_group g ON g.group_id = w.group_id
       JOIN read.curriculum_step s ON s.version_id = $2 AND s.step_key = w.step_key
      WHERE w.cohort_id = $1
     UNION ALL
     SELECT s.unit_key, NULL, e.starts_at, false
       FROM read.agenda_event e JOIN read.curriculum_step s ON s.version_id = $2 AND s.step_key = e.step_key
      WHERE e.cohort_id = $1`,
    [cohortId, versionId],
  );
