import { type OwnSelect, sortable } from '../../../kit/own-data.ts';

/** What is typed in steps; entries left empty say nothing. */
export const ownDrafts = `
  SELECT ARRAY[member_id::text, step_key, entry_key] AS cursor, saved_at AS at, member_id AS "memberId",
         step_key AS "stepKey", entry_key AS entry, value, version_id AS "versionId"
    FROM learning_draft WHERE member_id = ANY($1) AND value NOT IN ('""', '[]')`;

export const ownAnswers = `
  SELECT ARRAY[member_id::text, step_key, lpad(attempt::text, 6, '0'), question_key] AS cursor, done_at AS at,
         member_id AS "memberId", step_key AS "stepKey", question_key AS entry, value, version_id AS "versionId",
         attempt, is_right AS "isRight"
    FROM learning_answer WHERE member_id = ANY($1)`;

/** Where a file lies in the copy: under a name of its own, whatever it is called. */
const filePath = `'fichiers/' || step_key || '-' || right(id::text, 6) || '-' || translate(name, '/\\:', '___')`;

export const ownFiles = `
  SELECT ARRAY[id::text] AS cursor, received_at AS at, hash, ${filePath} AS path
    FROM learning_file WHERE member_id = ANY($1)`;

const columns = (cursor: string, at: string): string =>
  `SELECT ARRAY[member_id::text, ${cursor}] AS cursor, ${at} AS at, member_id AS "memberId"`;
const mine = 'WHERE member_id = ANY($1)';

export const ownLearning: readonly OwnSelect[] = [
  {
    ...{ kind: 'attempt', of: 'members' },
    sql: `${columns(`step_key, lpad(number::text, 6, '0')`, 'started_at')}, step_key AS "stepKey", number AS attempt,
                 right_answers AS "rightAnswers", questions, finished_at AS "finishedAt" FROM learning_attempt ${mine}`,
  },
  {
    ...{ kind: 'file', of: 'members' },
    sql: `${columns('id::text', 'received_at')}, step_key AS "stepKey", name AS "fileName", ${filePath} AS path, bytes,
                 removed_at AS "removedAt" FROM learning_file ${mine}`,
  },
  {
    ...{ kind: 'share', of: 'members' },
    sql: `${columns(`${sortable('shared_at')}, id::text`, 'shared_at')}, step_key AS "stepKey", audience,
                 ARRAY(SELECT value FROM jsonb_each_text(content)) AS text, revoked_at AS "revokedAt"
            FROM learning_share ${mine}`,
  },
  {
    ...{ kind: 'completion', of: 'members' },
    sql: `${columns(`${sortable('completed_at')}, id::text`, 'completed_at')}, step_key AS "stepKey",
                 evidence ->> 'by' AS "provedBy", withdrawn_at AS "withdrawnAt" FROM learning_completion ${mine}`,
  },
  {
    ...{ kind: 'position', of: 'members' },
    sql: `${columns('step_key', 'kept_at')}, step_key AS "stepKey", position, end_reached AS "endReached"
            FROM learning_position ${mine}`,
  },
  {
    ...{ kind: 'study-slot', of: 'members' },
    sql: `${columns(`${sortable('starts_at')}, id::text`, 'made_at')}, starts_at AS "startsAt", minutes,
                 cancelled_at AS "cancelledAt" FROM learning_study_slot ${mine}`,
  },
  {
    ...{ kind: 'learning-record', of: 'members' },
    sql: `${columns(`${sortable('received_at')}, id::text`, 'done_at')}, step_key AS "stepKey", verb, entry_key AS entry
            FROM learning_record ${mine}`,
  },
];
