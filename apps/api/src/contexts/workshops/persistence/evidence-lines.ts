import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Recorded } from '../domain/recorded.ts';
import type { SignatureKind } from '../domain/signature.ts';

/** All that proves that somebody was there, as it stands now. */
export type EvidenceLine = Readonly<{
  memberId: string;
  recorded: Recorded;
  signedAt: Date | null;
  signatureKind: SignatureKind | null;
  isSignatureCurrent: boolean | null;
  drawing: string | null;
  contestedAt: Date | null;
  contest: string | null;
  isContested: boolean;
  countersignedAt: Date | null;
  countersignedByName: string | null;
  /** Nothing of the line has changed since, nor been contested. */
  isCountersignatureCurrent: boolean | null;
  /** Member on whose device they were last. */
  besideId: string | null;
}>;

/** What is shown of a change: the fields that its kind is about. */
export type CorrectionLine = Readonly<{
  id: string;
  memberId: string;
  kind: 'presence' | 'hours';
  before: Partial<Recorded>;
  after: Partial<Recorded>;
  reason: string | null;
  changedAt: Date;
  byName: string;
}>;

/** The sheet of a workshop, for those who sign it and for whoever runs the group. */
@Injectable()
export class EvidenceLines {
  constructor(private readonly tx: Transaction) {}

  people(workshopId: string): Promise<EvidenceLine[]> {
    return this.tx.manager.query<EvidenceLine[]>(people, [workshopId]);
  }

  /** Members who contested what is recorded of them, and to whom nothing has answered since. */
  async awaitingAnswer(workshopId: string): Promise<string[]> {
    const rows = await this.tx.manager.query<{ memberId: string }[]>(
      `SELECT e.member_id AS "memberId" FROM read.workshops_evidence e
        WHERE e.workshop_id = $1 AND ${awaitsAnswer} ORDER BY e.member_id`,
      [workshopId],
    );
    return rows.map(({ memberId }) => memberId);
  }

  /** The latest first. */
  corrections(workshopId: string): Promise<CorrectionLine[]> {
    return this.tx.manager.query<CorrectionLine[]>(corrections, [workshopId]);
  }
}

const nameOf = (member: string): string =>
  `(SELECT a.given_name || ' ' || a.family_name FROM read.cohorts_member m
      JOIN read.identity_person a ON a.account_id = m.account_id WHERE m.member_id = ${member})`;

/** Neither put right, nor signed, nor countersigned since. */
const awaitsAnswer = '(e.is_contested AND (e.contested_at > e.countersigned_at) IS NOT FALSE)';

const people = `
  SELECT e.member_id AS "memberId", e.recorded, e.signed_at AS "signedAt", e.signature_kind AS "signatureKind",
         e.is_signature_current AS "isSignatureCurrent", e.contested_at AS "contestedAt",
         e.is_contested AS "isContested", e.countersigned_at AS "countersignedAt",
         ${nameOf('e.countersigned_by')} AS "countersignedByName",
         e.is_countersignature_current AND NOT ${awaitsAnswer} AS "isCountersignatureCurrent",
         (SELECT drawing FROM workshops_signature s WHERE s.workshop_id = e.workshop_id
             AND s.member_id = e.member_id AND s.signed_at = e.signed_at ORDER BY s.id DESC LIMIT 1) AS drawing,
         (SELECT text FROM workshops_contest c WHERE c.workshop_id = e.workshop_id
             AND c.member_id = e.member_id ORDER BY c.contested_at DESC, c.id DESC LIMIT 1) AS contest,
         (SELECT beside_id FROM workshops_stay t WHERE t.workshop_id = e.workshop_id
             AND t.member_id = e.member_id ORDER BY t.arrived_at DESC LIMIT 1) AS "besideId"
    FROM read.workshops_evidence e WHERE e.workshop_id = $1`;

const corrections = `
  SELECT c.change_id AS id, c.member_id AS "memberId", c.kind, c.before, c.after, c.reason,
         c.changed_at AS "changedAt", ${nameOf('c.changed_by')} AS "byName"
    FROM read.workshops_correction c WHERE c.workshop_id = $1 ORDER BY c.changed_at DESC, c.change_id DESC`;
