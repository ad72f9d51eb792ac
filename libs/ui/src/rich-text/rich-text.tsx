import type { ReactNode } from 'react';
import { TextArea } from '../text-area/text-area.tsx';

export type RichTextProps = {
  /** Markdown. */
  value: string;
  onChange: (markdown: string) => void;
  onBlur?: () => void;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  readOnly?: boolean;
  words: Readonly<
    Record<'toolbar' | 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo', string>
  >;
};

export default function RichText({ words: _, onChange, ...rest }: RichTextProps) {
  return <TextArea rows={12} {...rest} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
}
