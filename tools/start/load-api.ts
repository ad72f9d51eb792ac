import { join } from 'node:path';

/** The built API, with the types of its source. */
export const loadApi = (): Promise<typeof import('../../apps/api/src/start.ts')> =>
  import(join(import.meta.dirname, '../../apps/api/dist/start.js')) as Promise<
    typeof import('../../apps/api/src/start.ts')
  >;
