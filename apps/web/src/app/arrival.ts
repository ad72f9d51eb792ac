import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { forgetUnsent } from './send.ts';

/** On another page the focus goes to its title, so that a screen reader starts there and the keyboard goes on from it. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const here = useRef(pathname);
  useEffect(() => {
    if (here.current === pathname) return;
    here.current = pathname;
    forgetUnsent();
    const title =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [pathname]);
}
