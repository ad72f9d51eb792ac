import { isUUID } from 'class-validator';
import type { RunCommand } from '@cheminer/workshop-run';
import { type FieldError, InvalidRequest } from '../../../kit/validation.ts';
import { type CommandKind, commandFields } from './command-fields.ts';
import { howOf, type RoomCommandRequest } from './command.request.ts';

type Said = Readonly<Record<string, unknown>>;

const nameOf = (field: string): string => field.replace('?', '');
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The command that was asked for. @throws InvalidRequest when a field is missing, or belongs to another kind */
export function commandOf({ kind, isSure: _, ...rest }: RoomCommandRequest): RunCommand {
  const said = rest as Said;
  const { data, content }: { data: readonly string[]; content: readonly string[] } = commandFields[kind];
  const known = [...data, ...content];
  const errors = [...missing(said, known), ...foreign(said, known), ...wrong(kind, said)];
  if (errors.length > 0) throw new InvalidRequest(errors);
  const spoken = content.map(nameOf).filter((field) => isGiven(said[field]));
  return {
    kind,
    data: Object.fromEntries(data.map((field) => [nameOf(field), said[nameOf(field)] ?? null])),
    content: spoken.length === 0 ? null : Object.fromEntries(spoken.map((field) => [field, said[field]])),
  } as unknown as RunCommand;
}

const missing = (said: Said, known: readonly string[]): FieldError[] =>
  known
    .filter((field) => !field.endsWith('?') && !isGiven(said[field]))
    .map((field) => ({ pointer: `/${field}`, code: 'isDefined' }));

const foreign = (said: Said, known: readonly string[]): FieldError[] =>
  Object.keys(said)
    .filter((field) => said[field] !== undefined && !known.some((each) => nameOf(each) === field))
    .map((field) => ({ pointer: `/${field}`, code: 'whitelistValidation' }));

/** Two fields that mean something else by kind. */
const wrong = (kind: CommandKind, said: Said): FieldError[] => [
  ...(kind === 'move' && !Number.isInteger(said['to']) ? [{ pointer: '/to', code: 'isInt' }] : []),
  ...(kind === 'give-command' && !isUUID(said['to']) ? [{ pointer: '/to', code: 'isUuid' }] : []),
  ...(isOneOf(howsOf(kind), said['how']) ? [] : [{ pointer: '/how', code: 'isIn' }]),
];

const howsOf = (kind: CommandKind): readonly unknown[] | null =>
  kind === 'move' || kind === 'end' ? howOf[kind] : null;
const isOneOf = (known: readonly unknown[] | null, how: unknown): boolean =>
  known === null || known.includes(how);
