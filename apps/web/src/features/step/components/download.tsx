import { ButtonLink } from '@cheminer/ui';
import { Check, Download as DownloadIcon } from 'lucide-react';
import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import { useFormat } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './form.module.css';
import { Text } from '../../../app/course-text/text.tsx';

/** A document to take away. */
export function Download({ step, drafts }: { step: Step; drafts: StepDrafts }) {
  const { download: words } = useWork();
  const { size } = useFormat();
  const file = step.content.download;
  const entry = drafts.entry('opened');
  if (!file) return <Text of={step.content} />;
  return (
    <div className={styles.section}>
      <Text of={step.content} />
      <div className={styles.row}>
        <ButtonLink
          href={file.href}
          download={file.name}
          icon={DownloadIcon}
          onClick={() => entry.readOnly || entry.set('yes')}
        >
          {words.open}
        </ButtonLink>
        <span className={styles.quiet}>{words.size(file.name, size(file.bytes))}</span>
      </div>
      <p role="status" className={styles.quiet}>
        {entry.value === 'yes' ? (
          <>
            <Check aria-hidden="true" size={16} /> {words.opened}
          </>
        ) : (
          words.hint
        )}
      </p>
    </div>
  );
}
