import { api } from '@cheminer/api-client';
import { isLightMode } from './light-mode.ts';
import { standing } from './outbox/standing.ts';
import { keptSince } from './packs/kept-copies.ts';
import { reloadWhenFilesAreGone } from './reload-when-gone.ts';

/** The device begins to keep what it may: once the page is at rest, and not ahead of need on a slow line. */
export function startKeeping(): void {
  reloadWhenFilesAreGone();
  api.use({ onResponse: ({ request, response }) => tellAge(request, response) });
  if (document.readyState === 'complete') void keepTheApp();
  else window.addEventListener('load', () => void keepTheApp());
}

async function keepTheApp(): Promise<void> {
  const { hasWorker, registerWorker } = await import('./service-worker.ts');
  if (!isLightMode() || (await hasWorker())) await registerWorker();
}

/** Whether the page shows what the server says now, or a copy. */
function tellAge({ method }: Request, { headers }: Response): undefined {
  const copyOf = headers.get(keptSince);
  if (method === 'GET' && copyOf !== standing.now().copyOf) standing.change({ copyOf });
}
