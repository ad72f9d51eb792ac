import type { Command } from '../room.ts';

/** What somebody wrote in a command: what is lost with it if the room does not take it. */
export const saidIn = ({ text, withWhom, firstSign, because }: Command): string =>
  [text, withWhom, firstSign, because].filter(Boolean).join(' · ');
