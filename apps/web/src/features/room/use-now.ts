import { useEffect, useState } from 'react';

/** The instant of the workshop's clock, each second. */
export function useNow(ahead: number): string {
  const [now, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return new Date(now + ahead).toISOString();
}
