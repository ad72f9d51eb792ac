import { Bold, Heading, Italic, List, ListOrdered, type LucideIcon, Quote, Redo2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { cx } from '../cx.ts';
import { controlClass, Field, type FieldWords } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { RichEditor, type Tool, type ToolStates } from './editor.ts';
import styles from './rich-text.module.css';

export type RichTextWords = Readonly<Record<Tool, string> & { tools: string }>;

export type RichTextProps = FieldWords & {
  words: RichTextWords;
  /** Markdown: headings, lists, quotes, bold and italic. */
  value: string;
  readOnly?: boolean;
  onChange: (markdown: string) => void;
  onBlur?: () => void;
};

const icons: readonly (readonly [Tool, LucideIcon])[] = [
  ['bold', Bold],
  ['italic', Italic],
  ['heading', Heading],
  ['bullets', List],
  ['numbers', ListOrdered],
  ['quote', Quote],
  ['undo', Undo2],
  ['redo', Redo2],
];
const isAction = (tool: Tool): boolean => tool === 'undo' || tool === 'redo';

/** A text with just enough shape; what is pasted keeps only the shapes that the tools give. */
export function RichText({ words, value, readOnly = false, onChange, onBlur, ...field }: RichTextProps) {
  const { area, editor, states } = useEditor(value, readOnly, onChange);
  return (
    <Field {...field}>
      {({ id, ...control }) => (
        <div className={cx(controlClass, styles.frame)} data-invalid={control['aria-invalid']}>
          {!readOnly && <Toolbar words={words} states={states} onUse={(tool) => editor.current?.use(tool)} />}
          <div
            ref={area}
            id={id}
            role="textbox"
            aria-multiline="true"
            aria-labelledby={`${id}-label`}
            aria-readonly={readOnly || undefined}
            {...control}
            contentEditable={!readOnly}
            suppressContentEditableWarning
            tabIndex={0}
            spellCheck
            className={styles.area}
            onBlur={onBlur}
          />
        </div>
      )}
    </Field>
  );
}

function useEditor(value: string, readOnly: boolean, onChange: (markdown: string) => void) {
  const area = useRef<HTMLDivElement>(null);
  const editor = useRef<RichEditor>(null);
  const [states, setStates] = useState<ToolStates>({ on: [], canUndo: false, canRedo: false });
  const changed = useEffectEvent(onChange);
  const open = useEffectEvent((element: HTMLElement) => {
    editor.current = new RichEditor(element, value, { changed: (text) => changed(text), tools: setStates });
  });
  useEffect(() => {
    open(area.current!);
    return () => editor.current?.close();
  }, []);
  useEffect(() => editor.current?.show(value), [value]);
  useEffect(() => editor.current?.setReadOnly(readOnly), [readOnly]);
  return { area, editor, states };
}

type ToolbarProps = { words: RichTextWords; states: ToolStates; onUse: (tool: Tool) => void };

/** One stop of the keyboard; the arrows go from tool to tool. */
function Toolbar({ words, states, onUse }: ToolbarProps) {
  const [at, setAt] = useState(0);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + icons.length) % icons.length;
    setAt(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  const isIdle = (tool: Tool) => (tool === 'undo' && !states.canUndo) || (tool === 'redo' && !states.canRedo);
  return (
    <div role="toolbar" aria-label={words.tools} className={styles.tools} onKeyDown={move}>
      {icons.map(([tool, icon], index) => (
        <button
          key={tool}
          type="button"
          className={styles.tool}
          aria-label={words[tool]}
          title={words[tool]}
          aria-pressed={isAction(tool) ? undefined : states.on.includes(tool)}
          aria-disabled={isIdle(tool) || undefined}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setAt(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => isIdle(tool) || onUse(tool)}
        >
          <Icon of={icon} />
        </button>
      ))}
    </div>
  );
}
