import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListItemNode,
  ListNode,
  registerList,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import {
  $convertFromMarkdownString,
  $convertToMarkdownString,
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  HEADING,
  ITALIC_STAR,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
  HeadingNode,
  QuoteNode,
  registerRichText,
} from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { mergeRegister } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  createEditor,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';

/** What the text knows of Markdown: no link, no picture, no table. */
const known: Transformer[] = [
  HEADING,
  QUOTE,
  UNORDERED_LIST,
  ORDERED_LIST,
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  ITALIC_STAR,
];

/** Written by the program, not by the person. */
const fromOutside = 'from-outside';
/** Time, in ms, within which what is typed is undone together. */
const together = 500;

export type Tool = 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo';
/** Tools that are on where one writes, and those that would do something. */
export type ToolStates = Readonly<{ on: readonly Tool[]; canUndo: boolean; canRedo: boolean }>;

type Told = Readonly<{
  changed: (markdown: string) => void;
  tools: (states: ToolStates) => void;
}>;

/** A text in Markdown, shown as it will be read while one writes it. */
export class RichEditor {
  private readonly editor: LexicalEditor;
  private readonly release: () => void;
  private markdown: string;
  private states: ToolStates = { on: [], canUndo: false, canRedo: false };

  constructor(
    element: HTMLElement,
    initial: string,
    private readonly told: Told,
  ) {
    this.markdown = initial;
    this.editor = createEditor({
      namespace: 'rich-text',
      nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
      onError: (error) => {
        throw error;
      },
    });
    this.read(initial);
    this.editor.setRootElement(element);
    this.release = mergeRegister(
      registerRichText(this.editor),
      registerHistory(this.editor, createEmptyHistoryState(), together),
      registerList(this.editor),
      registerMarkdownShortcuts(this.editor, known),
      this.editor.registerUpdateListener(({ editorState, tags }) =>
        editorState.read(() => this.hear(tags), { editor: this.editor }),
      ),
      this.editor.registerCommand(
        CAN_UNDO_COMMAND,
        (can) => this.tell({ canUndo: can }),
        COMMAND_PRIORITY_LOW,
      ),
      this.editor.registerCommand(
        CAN_REDO_COMMAND,
        (can) => this.tell({ canRedo: can }),
        COMMAND_PRIORITY_LOW,
      ),
    );
  }

  /** Another text takes the place of this one: it comes from another device. */
  show(markdown: string): void {
    if (markdown === this.markdown) return;
    this.markdown = markdown;
    this.read(markdown);
  }

  setReadOnly(readOnly: boolean): void {
    this.editor.setEditable(!readOnly);
  }

  focus(): void {
    this.editor.focus();
  }

  use(tool: Tool): void {
    const isOn = this.states.on.includes(tool);
    if (tool === 'undo') this.editor.dispatchCommand(UNDO_COMMAND, undefined);
    else if (tool === 'redo') this.editor.dispatchCommand(REDO_COMMAND, undefined);
    else if (tool === 'bold' || tool === 'italic') this.editor.dispatchCommand(FORMAT_TEXT_COMMAND, tool);
    else if (tool === 'bullets' || tool === 'numbers')
      this.editor.dispatchCommand(listCommand(tool, isOn), undefined);
    else this.block(isOn ? 'paragraph' : tool);
    this.editor.focus();
  }

  close(): void {
    this.release();
    this.editor.setRootElement(null);
  }

  private block(tool: 'heading' | 'quote' | 'paragraph'): void {
    this.editor.update(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) $setBlocksType(selection, makers[tool]);
    });
  }

  private read(markdown: string): void {
    this.editor.update(() => $convertFromMarkdownString(markdown, known, undefined, true), {
      tag: fromOutside,
      discrete: true,
    });
  }

  private hear(tags: ReadonlySet<string>): void {
    this.tell({ on: toolsOn() });
    if (tags.has(fromOutside)) return;
    const markdown = $convertToMarkdownString(known, undefined, true);
    if (markdown === this.markdown) return;
    this.markdown = markdown;
    this.told.changed(markdown);
  }

  private tell(change: Partial<ToolStates>): false {
    const next = { ...this.states, ...change };
    const isSame =
      next.on.join() === this.states.on.join() &&
      next.canUndo === this.states.canUndo &&
      next.canRedo === this.states.canRedo;
    this.states = next;
    if (!isSame) this.told.tools(next);
    return false;
  }
}

const makers: Readonly<Record<'heading' | 'quote' | 'paragraph', () => ElementNode>> = {
  heading: () => $createHeadingNode('h3'),
  quote: () => $createQuoteNode(),
  paragraph: $createParagraphNode,
};

function listCommand(tool: 'bullets' | 'numbers', isOn: boolean) {
  if (isOn) return REMOVE_LIST_COMMAND;
  return tool === 'bullets' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND;
}

function toolsOn(): Tool[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const formats = (['bold', 'italic'] as const).filter((format) => selection.hasFormat(format));
  const block = blockAt(selection.anchor.getNode().getTopLevelElement());
  return block === null ? formats : [...formats, block];
}

function blockAt(element: unknown): Tool | null {
  if ($isHeadingNode(element as never)) return 'heading';
  if ($isQuoteNode(element as never)) return 'quote';
  if (!$isListNode(element as never)) return null;
  return (element as ListNode).getListType() === 'number' ? 'numbers' : 'bullets';
}
