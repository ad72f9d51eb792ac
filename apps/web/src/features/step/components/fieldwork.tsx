import { Button, Note } from '@cheminer/ui';
import { FileList, FilePicker } from '@cheminer/ui/work';
import { acceptedFiles, fileLimits } from '@cheminer/vocabulary';
import { Printer } from 'lucide-react';
import { useId, useState } from 'react';
import type { UploadRow, Uploads } from '../../../app/outbox/uploads.ts';
import { sentenceOf } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import type { Work } from '../use-step-work.ts';
import { useUploads } from '../use-uploads.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './form.module.css';
import { Text } from '../../../app/course-text/text.tsx';
import { TextEntry } from './text-entry.tsx';

type FieldworkProps = { cohortId: string; step: Step; work: Work };

/** What to do in the field, and what one brings back: a text, a photo, files. */
export default function Fieldwork({ cohortId, step, work }: FieldworkProps) {
  const { fieldwork: words } = useWork();
  const { deliverable, accepts = [] } = step.content;
  return (
    <div className={styles.form}>
      <Text of={step.content} />
      <p className={styles.deliverable}>
        <b>{words.deliverable}</b> {deliverable}
      </p>
      <div className={styles.row}>
        <Button variant="quiet" icon={Printer} onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      {accepts.includes('text') && (
        <TextEntry
          entry={work.drafts.entry('text')}
          label={words.text}
          hint={words.textHint}
          max={10_000}
          rows={8}
        />
      )}
      {accepts.some((each) => each !== 'text') && <Files cohortId={cohortId} step={step} of={work.uploads} />}
    </div>
  );
}

/** For the device's own way to choose files: endings, of photos or of everything that is accepted. */
const endingsOf = (form?: 'photo'): string =>
  acceptedFiles
    .filter((each) => form === undefined || each.form === form)
    .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
    .join(',');

type FilesProps = { cohortId: string; step: Step; of: Uploads };

function Files({ cohortId, step, of }: FilesProps) {
  const { fieldwork: words } = useWork();
  const id = useId();
  const uploads = useUploads(cohortId, step.key, of);
  const [removed, setRemoved] = useState<{ id: string; name: string } | null>(null);
  const rows = useRows(step, uploads.rows);
  const remove = (fileId: string) => {
    setRemoved({ id: fileId, name: step.files.find((file) => file.id === fileId)?.name ?? '' });
    void uploads.remove(fileId);
  };
  const restore = (fileId: string) => {
    setRemoved(null);
    void uploads.restore(fileId);
  };
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{words.files}</h2>
      <p className={styles.quiet}>
        {words.limits(fileLimits.perStep, Math.round(fileLimits.bytes / 1024 / 1024))}
      </p>
      {!step.readOnly && <Pickers step={step} onFiles={(files) => void uploads.add(files)} />}
      <FileList
        label={words.files}
        rows={rows}
        words={words}
        onRemove={remove}
        onRetry={uploads.retry}
        onCancel={(each) => void uploads.cancel(each)}
      />
      {removed && <Removed name={removed.name} onRestore={() => restore(removed.id)} />}
    </section>
  );
}

function Pickers({ step, onFiles }: { step: Step; onFiles: (files: File[]) => void }) {
  const { fieldwork: words } = useWork();
  const { accepts = [] } = step.content;
  return (
    <div className={styles.row}>
      {accepts.includes('file') && (
        <FilePicker label={words.add} accept={endingsOf()} multiple onFiles={onFiles} />
      )}
      {accepts.includes('photo') && (
        <FilePicker
          label={words.addPhoto}
          accept={endingsOf('photo')}
          capture="environment"
          onFiles={onFiles}
        />
      )}
    </div>
  );
}

/** What was taken away may be had back as long as the page is open. */
function Removed({ name, onRestore }: { name: string; onRestore: () => void }) {
  const { fieldwork: words } = useWork();
  return (
    <Note role="status">
      {words.removed(name)}{' '}
      <Button variant="quiet" onClick={onRestore}>
        {words.restore}
      </Button>
    </Note>
  );
}

/** What is there, then what is on its way. */
function useRows({ files }: Step, going: readonly UploadRow[]) {
  const words = useWords();
  const { fieldwork } = useWork();
  const { size } = useFormat();
  const kept = files.map(({ id, name, bytes, mediaType, href }) => ({
    ...{ id, name, href, sizeText: size(bytes), state: 'done' as const, stateText: fieldwork.done },
    previewSrc: mediaType.startsWith('image/') && mediaType !== 'image/heic' ? href : undefined,
  }));
  const coming = going.map(({ id, name, bytes, state, share, problem }) => ({
    ...{ id, name, sizeText: size(bytes), state, share },
    stateText: state === 'uploading' ? fieldwork.uploading(Math.round(share * 100)) : fieldwork[state],
    reason: problem ? sentenceOf(problem, words) : undefined,
  }));
  return [...kept, ...coming];
}
