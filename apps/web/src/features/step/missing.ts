import type { EntryValue } from '../../app/outbox/write.ts';
import type { Step } from './step.ts';

type Content = Step['content'];
type Handed = Pick<Step, 'kind' | 'rule' | 'content'> & Readonly<{ files: readonly unknown[] }>;

/** What is still to be filled in, as the server counts it and names it in its refusal. */
export type Missing = Readonly<{ missing: number; reason: 'entries' | 'deliverable' }>;

const keysOf = (list: readonly Readonly<{ key: string }>[] = []): string[] => list.map(({ key }) => key);

/** Entries that a step of the kind is not handed in without. */
const neededOf: Partial<Record<Step['kind'], (content: Content) => readonly string[]>> = {
  positioning: ({ positioning }) => keysOf(positioning?.statements),
  journal: () => ['text'],
  commitment: ({ items }) => keysOf(items),
  subject: () => ['form', 'title', 'facts', 'tried', 'margin', 'question'],
  survey: ({ survey = [] }) => keysOf(survey.filter(({ required }) => required)),
  'technical-check': () => ['downlink', 'sound'],
  download: () => ['opened'],
};

/**
 * Told before « J’ai terminé » is kept: off line the server’s refusal would come hours later. The server decides all
 * the same.
 */
export function missingOf(step: Handed, valueOf: (entryKey: string) => EntryValue): Missing {
  const { kind, rule, content, files } = step;
  if (kind === 'fieldwork') {
    const isThere = files.length > 0 || isFilled(valueOf('text'));
    return { missing: isThere ? 0 : 1, reason: 'deliverable' };
  }
  const least = kind === 'journal' ? rule.characters : 1;
  const needed = neededOf[kind]?.(content) ?? [];
  const missing = needed.filter((key) => !isFilled(valueOf(key), least)).length;
  const enough = rule.atLeast ?? needed.length;
  return {
    missing: Math.max(0, Math.min(missing, enough - (needed.length - missing))),
    reason: 'entries',
  };
}

const isFilled = (value: EntryValue, least = 1): boolean =>
  typeof value === 'string' ? value.trim().length >= Math.max(1, least) : value.length > 0;
