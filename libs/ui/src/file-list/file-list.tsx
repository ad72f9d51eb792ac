import { FileText, X } from 'lucide-react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './file-list.module.css';

export type FileRow = Readonly<{
  id: string;
  name: string;
  /** « 1,2 Mo » */
  sizeText: string;
  state: 'waiting' | 'uploading' | 'paused' | 'done' | 'refused';
  stateText: string;
  /** From 0 to 1, of one that is on its way. */
  share?: number;
  href?: string | undefined;
  /** A picture to show small. */
  previewSrc?: string | undefined;
  /** Why it was refused. */
  reason?: string | undefined;
}>;

export type FileListProps = {
  label: string;
  rows: readonly FileRow[];
  words: Readonly<{
    remove: (name: string) => string;
    retry: string;
    cancel: string;
    open: (name: string) => string;
  }>;
  onRemove: (id: string) => void;
  onRetry: (id: string) => void;
  onCancel: (id: string) => void;
};

/** Files that are there, and files on their way. */
export function FileList({ label, rows, ...rest }: FileListProps) {
  if (rows.length === 0) return null;
  return (
    <ul role="list" aria-label={label} className={styles.list}>
      {rows.map((row) => (
        <Row key={row.id} row={row} {...rest} />
      ))}
    </ul>
  );
}

type RowProps = Omit<FileListProps, 'label' | 'rows'> & { row: FileRow };

function Row({ row, ...ways }: RowProps) {
  const { name, sizeText, stateText, reason, share, state } = row;
  return (
    <li className={styles.row}>
      <Preview row={row} />
      <div className={styles.words}>
        <Name row={row} words={ways.words} />
        <p role="status" className={styles.quiet}>
          {sizeText}, {stateText}
        </p>
        {state === 'uploading' && (
          <progress value={share ?? 0} max={1} aria-label={name} className={styles.bar} />
        )}
        {reason && <p className={styles.reason}>{reason}</p>}
      </div>
      <Ways row={row} {...ways} />
    </li>
  );
}

const Preview = ({ row: { previewSrc } }: { row: FileRow }) =>
  previewSrc ? (
    <img src={previewSrc} alt="" loading="lazy" className={styles.preview} />
  ) : (
    <span className={styles.preview}>
      <Icon of={FileText} />
    </span>
  );

function Name({ row: { href, name }, words }: { row: FileRow; words: FileListProps['words'] }) {
  if (href === undefined) return <p className={styles.name}>{name}</p>;
  return (
    <p className={styles.name}>
      <a href={href} target="_blank" rel="noreferrer" aria-label={words.open(name)}>
        {name}
      </a>
    </p>
  );
}

function Ways({ row: { id, name, state }, words, onRemove, onRetry, onCancel }: RowProps) {
  if (state === 'done')
    return <Button variant="quiet" icon={X} label={words.remove(name)} onClick={() => onRemove(id)} />;
  return (
    <div className={styles.ways}>
      {state === 'paused' && <Button onClick={() => onRetry(id)}>{words.retry}</Button>}
      <Button variant="quiet" icon={X} label={`${words.cancel} ${name}`} onClick={() => onCancel(id)} />
    </div>
  );
}
