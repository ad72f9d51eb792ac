import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'public';

/** Opens a route to everybody. Routes are closed by default. */
export const Public = () => SetMetadata(PUBLIC, true);
