import type { RunCommand, RunKind } from './facts.ts';

/** What each command says: of the facts, and of what was said. A `?` may be left out. */
type Fields = Readonly<{ data: readonly string[]; content: readonly string[] }>;

const told = (data: readonly string[] = [], content: readonly string[] = []): Fields => ({ data, content });

/** Everything that people may command; the room alone notices the rest. */
export const commandFields = {
  start: told(['mode', 'opens?', 'closes?', 'heldFrom?', 'heldTo?']),
  move: told(['to', 'how']),
  pause: told(),
  resume: told(),
  lengthen: told(['minutes']),
  undo: told(['number']),
  redate: told(['opens', 'closes']),
  mark: told(['memberId', 'presence']),
  arrive: told(['means', 'with']),
  leave: told(),
  spoken: told(['memberId', 'done']),
  queue: told(['joins']),
  order: told(['members']),
  client: told(['consultation', 'memberId?', 'why'], ['because?']),
  contract: told(['consultation', 'tags'], ['text?']),
  'reopen-contract': told(['consultation']),
  'accept-contract': told(['consultation']),
  contribute: told(['type', 'tag?', 'onBehalfOf?', 'consultation?', 'answers?'], ['text']),
  withdraw: told(['number']),
  'decide-action': told(
    ['actionId', 'consultation', 'dueOn?', 'remindOn?'],
    ['text', 'withWhom?', 'firstSign?'],
  ),
  'drop-action': told(['actionId']),
  'follow-up': told(['actionId', 'status'], ['because?']),
  'name-deputy': told(['memberId?']),
  'give-command': told(['to']),
  'take-command': told(),
  'to-phone': told(['on']),
  end: told(['how', 'forgetMinutes']),
  keep: told(['consultation', 'keeping']),
} as const satisfies Partial<Record<RunKind, Fields>>;

export type CommandKind = keyof typeof commandFields;
export const commandKinds = Object.keys(commandFields) as CommandKind[];

const nameOf = (field: string): string => field.replace('?', '');
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Names of the fields that go with the kind, and those of them that may not be left out. */
export function fieldsOf(
  kind: CommandKind,
): Readonly<{ known: readonly string[]; needed: readonly string[] }> {
  const { data, content }: Fields = commandFields[kind];
  const all = [...data, ...content];
  return { known: all.map(nameOf), needed: all.filter((field) => !field.endsWith('?')) };
}

/** Whether a field that may not be left out was said. */
export const isSaid = (said: SaidFields, field: string): boolean => isGiven(said[field]);

export type SaidFields = Readonly<Record<string, unknown>>;

/** The command from its fields as they were said side by side: facts apart from what was said. Checks nothing. */
export function toldBy(kind: CommandKind, said: SaidFields): RunCommand {
  const { data, content }: Fields = commandFields[kind];
  const spoken = content.map(nameOf).filter((field) => isGiven(said[field]));
  return {
    kind,
    data: Object.fromEntries(data.map((field) => [nameOf(field), said[nameOf(field)] ?? null])),
    content: spoken.length === 0 ? null : Object.fromEntries(spoken.map((field) => [field, said[field]])),
  } as unknown as RunCommand;
}
