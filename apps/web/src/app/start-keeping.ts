import { isLightMode } from './light-mode.ts';
import { reloadWhenFilesAreGone } from './reload-when-gone.ts';

/** The device begins to keep what it may: once the page is at rest, and not ahead of need on a slow line. */
export function startKeeping(): void {
  reloadWhenFilesAreGone();
  if (document.readyState === 'complete') void keepTheApp();
  else window.addEventListener('load', () => void keepTheApp());
}

async function keepTheApp(): Promise<void> {
  const { hasWorker, registerWorker } = await import('./service-worker.ts');
  if (!isLightMode() || (await hasWorker())) await registerWorker();
}
