import { ParseUUIDPipe } from '@nestjs/common';
import { OutOfReach } from '../domain/identity.refusals.ts';

/** What is no identifier names nothing: not found, like any other that names nothing. */
export const idInPath = new ParseUUIDPipe({ exceptionFactory: () => new OutOfReach() });
