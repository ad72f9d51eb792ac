import { ParseUUIDPipe } from '@nestjs/common';
import { OutOfReach } from '../../identity/index.ts';

/** What is no identifier names nothing: not found, like any other that names nothing. */
export const slotInPath = new ParseUUIDPipe({ exceptionFactory: () => new OutOfReach() });
