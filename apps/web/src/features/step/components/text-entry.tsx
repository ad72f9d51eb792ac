import { TextArea, TextField } from '@cheminer/ui';
import type { ReactNode } from 'react';
import type { DraftEntry } from '../../../app/draft/use-draft.ts';
import { useWork } from '../../../app/work-words.ts';
import { EntryState } from './entry-state.tsx';

type TextEntryProps = {
  entry: DraftEntry;
  label: ReactNode;
  hint?: ReactNode;
  optional?: string | undefined;
  max: number;
  /** Of a text of several lines. */
  rows?: number;
};

/** A text that saves itself; how long it is, is said once it nears the end of its place. */
export function TextEntry({ entry, label, hint, optional, max, rows }: TextEntryProps) {
  const { counter } = useWork();
  const value = String(entry.value);
  const isLong = value.length > max * 0.8;
  const words = {
    label,
    optional,
    hint: isLong ? (
      <>
        {hint} {counter(value.length, max)}
      </>
    ) : (
      hint
    ),
  };
  const common = {
    ...words,
    value,
    readOnly: entry.readOnly,
    error: value.length > max ? counter(value.length, max) : undefined,
    onBlur: entry.flush,
  };
  return (
    <div>
      {rows === undefined ? (
        <TextField {...common} onChange={({ currentTarget }) => entry.set(currentTarget.value)} />
      ) : (
        <TextArea {...common} rows={rows} onChange={({ currentTarget }) => entry.set(currentTarget.value)} />
      )}
      <EntryState entry={entry} />
    </div>
  );
}
