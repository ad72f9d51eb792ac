/** Whether the server puts this device’s time right, and whether the person has read so. */
let state: 'right' | 'wrong' | 'read' = 'right';
const listeners = new Set<() => void>();

function change(next: typeof state): void {
  if (next === state) return;
  state = next;
  listeners.forEach((listener) => listener());
}

export const deviceClock = {
  isToTell: (): boolean => state === 'wrong',

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  /** Of each answer. Said once, until the clock is right again. */
  hear(isWrong: boolean): void {
    if (!isWrong) return change('right');
    if (state === 'right') change('wrong');
  },

  read: (): void => change('read'),
};
