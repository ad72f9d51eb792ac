const once = 'cheminer.reloaded';

/**
 * A page of the old version asks for a file of it that is gone: it starts anew, once. Off line, or when it is missing
 * all the same, the error page says so.
 */
export function reloadWhenFilesAreGone(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(once) ?? 0);
    if (!navigator.onLine || performance.timeOrigin - last < 60_000) return;
    event.preventDefault();
    sessionStorage.setItem(once, String(performance.timeOrigin + performance.now()));
    // What was typed is on the device already.
    location.reload();
  });
}
