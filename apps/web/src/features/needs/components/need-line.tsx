import { CheckBox, TextArea } from '@cheminer/ui';
import { useStudy } from '../../../app/study-words.ts';
import styles from '../needs.module.css';
import type { Line } from '../typed.ts';

const longest = 500;
/** How much is left is said when it begins to matter. */
const soonFull = 100;

type NeedLineProps = { line: Line; onChange: (line: Line) => void; faulty: boolean };

/** One kind of need; ticked, it opens to be said in one's own words and shared by choice. */
export function NeedLine({ line, onChange, faulty }: NeedLineProps) {
  const { needs: words } = useStudy();
  const { kind, needed, note } = line;
  const left = longest - note.length;
  return (
    <li>
      <CheckBox
        label={words.kinds[kind]}
        hint={words.kindHints[kind]}
        checked={needed}
        onChange={({ currentTarget }) => onChange({ ...line, needed: currentTarget.checked })}
      />
      {needed && (
        <div className={styles.details}>
          <TextArea
            label={kind === 'other' ? words.noteNeeded : words.note}
            hint={left <= soonFull ? words.noteHint(left) : undefined}
            error={faulty && note.trim() === '' ? words.noteNeeded : undefined}
            rows={2}
            maxLength={longest}
            value={note}
            onChange={({ currentTarget }) => onChange({ ...line, note: currentTarget.value })}
          />
          <Sharing line={line} onChange={onChange} />
        </div>
      )}
    </li>
  );
}

function Sharing({ line, onChange }: Pick<NeedLineProps, 'line' | 'onChange'>) {
  const { needs: words } = useStudy();
  const { kind, sharedWithFacilitator, sharedWithCoordinator } = line;
  return (
    <fieldset className={styles.sharing}>
      <legend>
        {words.sharing} <span className="sr">({words.kinds[kind]})</span>
      </legend>
      <CheckBox
        label={words.facilitator}
        checked={sharedWithFacilitator}
        onChange={({ currentTarget }) => onChange({ ...line, sharedWithFacilitator: currentTarget.checked })}
      />
      <CheckBox
        label={words.coordinator}
        checked={sharedWithCoordinator}
        onChange={({ currentTarget }) => onChange({ ...line, sharedWithCoordinator: currentTarget.checked })}
      />
      {!sharedWithFacilitator && !sharedWithCoordinator && <p className={styles.nobody}>{words.nobody}</p>}
    </fieldset>
  );
}
