import type { RunKind } from '@cheminer/workshop-run';

/** What each command says: of the facts, and of what was said. A `?` may be left out. */
type Fields = Readonly<{ data: readonly string[]; content: readonly string[] }>;

const told = (data: readonly string[] = [], content: readonly string[] = []): Fields => ({ data, content });

/** Everything that people may command; the room alone notices the rest. */
export const commandFields = {
  start: told(['mode', 'opens?', 'heldFrom?', 'heldTo?']),
  move: told(['to', 'how']),
  pause: told(),
  resume: told(),
  lengthen: told(['minutes']),
  undo: told(['number']),
  mark: told(['memberId', 'presence']),
  arrive: told(['means', 'with']),
  leave: told(),
  spoken: told(['memberId', 'done']),
  queue: told(['joins']),
  client: told(['consultation', 'memberId?', 'why']),
  contract: told(['consultation', 'tags'], ['text?']),
  'reopen-contract': told(['consultation']),
  contribute: told(['type', 'tag?', 'onBehalfOf?', 'consultation?'], ['text']),
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
