import { useFetcher } from 'react-router';
import type { Done } from './slot-commands.ts';

/** One sender for the whole page: what it sends, and what became of the last thing sent. */
export const useSlots = () => useFetcher<Done>({ key: 'study-slots' });
