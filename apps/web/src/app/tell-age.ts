import { api } from '@cheminer/api-client';
import { standing } from './outbox/standing.ts';
import { keptSince } from './packs/kept-copies.ts';

/** Whether the page shows what the server says now, or a copy. Imported before anything is asked for. */
api.use({
  onResponse({ request, response }) {
    const copyOf = response.headers.get(keptSince);
    if (request.method === 'GET' && copyOf !== standing.now().copyOf) standing.change({ copyOf });
  },
});
