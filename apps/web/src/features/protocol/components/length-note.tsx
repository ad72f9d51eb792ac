import { api } from '@cheminer/api-client';
import { Button, Note } from '@cheminer/ui';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { type Failure, send } from '../../../app/send.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { type Protocol, totalOf } from '../draft.ts';
import type { Editing } from '../use-protocol.ts';
import type { WorkshopPlace } from '../use-saving.ts';

type LengthNoteProps = { place: WorkshopPlace; editing: Editing; protocol: Protocol };

/** The length that the group was told, where it is not that of the protocol; and the way to tell the new one. */
export function LengthNote({ place, editing, protocol }: LengthNoteProps) {
  const words = useWords();
  const { minutes } = useFormat();
  const { align, isAligned, failure } = useAligning(place);
  const { announcedMinutes } = protocol;
  const by = totalOf(editing.draft) - announcedMinutes;
  if (by === 0) return <p role="status">{isAligned && words.protocol.aligned}</p>;
  const said = by > 0 ? words.protocol.longer : words.protocol.shorter;
  return (
    <Note tone="warn">
      <p>
        {words.protocol.announced(minutes(announcedMinutes))} {said(minutes(Math.abs(by)))}
      </p>
      <Button disabledReason={editing.isUnsaved && words.protocol.alignLater} onClick={() => void align()}>
        {words.protocol.align}
      </Button>
      <p role="alert">{failure && sentenceOfFailure(failure, words)}</p>
    </Note>
  );
}

function useAligning(path: WorkshopPlace) {
  const { revalidate } = useRevalidator();
  const [isAligned, setAligned] = useState(false);
  const [failure, fail] = useState<Failure | null>(null);
  const align = async (): Promise<void> => {
    const { failure: refused } = await send(() =>
      api.PUT('/api/cohorts/{cohortId}/workshops/{workshopId}/announced-length', { params: { path } }),
    );
    fail(refused);
    setAligned(!refused);
    if (!refused) await revalidate();
  };
  return { align, isAligned, failure };
}
