import { isUUID } from 'class-validator';
import {
  type CommandKind,
  fieldsOf,
  isSaid,
  type RunCommand,
  type SaidFields as Said,
  toldBy,
} from '@cheminer/workshop-run';
import { type FieldError, InvalidRequest } from '../../../kit/validation.ts';
import { howOf, type RoomCommandRequest } from './command.request.ts';

/** The command that was asked for. @throws InvalidRequest when a field is missing, or belongs to another kind */
export function commandOf({ kind, isSure: _, ...rest }: RoomCommandRequest): RunCommand {
  const said = rest as Said;
  const errors = [...missing(kind, said), ...foreign(kind, said), ...wrong(kind, said)];
  if (errors.length > 0) throw new InvalidRequest(errors);
  return toldBy(kind, said);
}

const missing = (kind: CommandKind, said: Said): FieldError[] =>
  fieldsOf(kind)
    .needed.filter((field) => !isSaid(said, field))
    .map((field) => ({ pointer: `/${field}`, code: 'isDefined' }));

const foreign = (kind: CommandKind, said: Said): FieldError[] =>
  Object.keys(said)
    .filter((field) => said[field] !== undefined && !fieldsOf(kind).known.includes(field))
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
