import { Injectable } from '@nestjs/common';
import { entriesOfKind, type EntryValue } from '@cheminer/vocabulary/entries';
import { KeyReused } from '../../../kit/commands.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { checkEntry } from '../domain/entries.ts';
import { decideDraft, isSameValue } from '../domain/draft.ts';
import { AlreadySubmitted, DraftConflict } from '../domain/learning.refusals.ts';
import type { DraftRecord } from '../persistence/draft.entity.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { KeepDraft } from './keep-draft.ts';
import { type OpenedStep, OpenStep, type Sending, type StepPlace } from './open-step.ts';

export type Typed = Readonly<{
  entryKey: string;
  value: EntryValue;
  /** Version it was typed from; 0 when nothing was there. */
  baseVersion: number;
  /** An earlier write of the same device whose answer never came. */
  afterWrite?: string | undefined;
}>;

export type SavedDraft = Readonly<{ entryKey: string; version: number; savedAt: string }>;

/** Kinds that are handed in once: a measure taken again would be another measure. A quiz is done again for practice. */
const fixedOnceDone = new Set(['positioning', 'commitment', 'survey']);

@Injectable()
export class SaveDraft {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly openStep: OpenStep,
    private readonly drafts: Drafts,
    private readonly keep: KeepDraft,
  ) {}

  /**
   * Keeps what somebody is typing. The same write again changes nothing; a write from an older version than what
   * another device left is a conflict, and nothing is lost of either.
   * @throws EntryUnknown, EntryInvalid, TextTooLong, AlreadySubmitted, DraftConflict, and those of OpenStep
   */
  run(actor: Actor, place: StepPlace, typed: Typed, sending: Sending): Promise<SavedDraft> {
    return this.tx.run(async () => {
      const opened = await this.openStep.run(actor, place, sending);
      checkEntry(entriesOfKind(opened.step.kind, opened.body), typed.entryKey, typed.value);
      const drafts = await this.drafts.of(opened.walker.memberId, place.stepKey);
      const kept = drafts.find(({ entryKey }) => entryKey === typed.entryKey) ?? null;
      const writeId = sending.writeId ?? this.ids.next();
      if (isAnotherText(kept, typed, writeId)) throw new KeyReused({ key: writeId });
      const fate = decideDraft(kept, { ...typed, writeId, afterWrite: typed.afterWrite ?? null });
      if (fate === 'kept') return savedOf(kept!);
      if (fate === 'conflict') throw conflictWith(kept!);
      refuseFixed(opened);
      const draft = draftOf(opened, typed, writeId, kept);
      await this.keep.run(opened, draft, drafts);
      return savedOf(draft);
    });
  }
}

const draftOf = (
  { walker, step, happening: { moment } }: OpenedStep,
  { entryKey, value }: Typed,
  writeId: string,
  kept: DraftRecord | null,
): DraftRecord => ({
  ...{ memberId: walker.memberId, stepKey: step.key, entryKey, value },
  ...{ version: (kept?.version ?? 0) + 1, writeId },
  ...{ versionId: walker.outline.versionId, doneAt: moment.doneAt, savedAt: moment.receivedAt },
});

/** The same name for another text. */
const isAnotherText = (kept: DraftRecord | null, typed: Typed, writeId: string): boolean =>
  kept !== null && kept.writeId === writeId && !isSameValue(kept.value, typed.value);

/** @throws AlreadySubmitted */
function refuseFixed({ isDone, step }: OpenedStep): void {
  if (isDone && fixedOnceDone.has(step.kind)) throw new AlreadySubmitted({ step: step.key });
}

const savedOf = ({ entryKey, version, savedAt }: DraftRecord): SavedDraft => ({
  ...{ entryKey, version, savedAt: savedAt.toISOString() },
});

const conflictWith = (kept: DraftRecord): DraftConflict =>
  new DraftConflict({ entry: kept.entryKey, version: kept.version }, { ...savedOf(kept), value: kept.value });
