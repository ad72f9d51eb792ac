import { Note, SelectField, TextArea } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import type { WorkshopDetail } from '../meetings.ts';
import { FormDialog } from './form-dialog.tsx';

type ReplaceDialogProps = {
  workshop: Pick<
    WorkshopDetail,
    'workshopId' | 'facilitators' | 'standInId' | 'standsInFor' | 'facilitatorName'
  >;
  open: boolean;
  onClose: () => void;
};

/** Who runs a workshop from now on: another facilitator, or the group’s own again. */
export function ReplaceDialog({ workshop, ...asked }: ReplaceDialogProps) {
  const { dates } = useWords().workshops;
  const { workshopId, facilitators, standInId, standsInFor, facilitatorName } = workshop;
  const own = { value: '', label: dates.replaceMine(standsInFor ?? facilitatorName!) };
  const others = facilitators.map(({ memberId, name }) => ({ value: memberId, label: name }));
  return (
    <FormDialog
      intent="replace"
      title={dates.replaceTitle}
      keep={dates.keep}
      submit={dates.replaceDone}
      {...asked}
    >
      {(error) => (
        <>
          <input type="hidden" name="workshopId" value={workshopId!} />
          <p>{dates.replaceThen}</p>
          {error && (
            <Note tone="danger" role="alert">
              {error}
            </Note>
          )}
          <SelectField
            name="facilitatorId"
            label={dates.replaceWho}
            defaultValue={standInId ?? ''}
            options={[own, ...others]}
          />
          <TextArea
            name="note"
            label={dates.replaceNote}
            hint={dates.replaceNoteHint}
            rows={2}
            maxLength={500}
          />
        </>
      )}
    </FormDialog>
  );
}
