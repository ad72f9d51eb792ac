import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { type Failure, send } from './send.ts';

/** Sends a decision, reads the page anew, and keeps what is to be said of it. */
export function useDeciding() {
  const [isSending, setSending] = useState(false);
  const [failure, fail] = useState<Failure | null>(null);
  const [said, say] = useState('');
  const { revalidate } = useRevalidator();
  async function decide(saying: string, ask: Parameters<typeof send>[0]): Promise<void> {
    setSending(true);
    say('');
    const { failure: refused } = await send(ask);
    fail(refused);
    await revalidate();
    setSending(false);
    if (!refused) say(saying);
  }
  return { isSending, failure, said, decide };
}
