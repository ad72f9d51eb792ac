import { api } from '@cheminer/api-client';
import { useEffect, useRef, useState } from 'react';
import { sendAside } from '../../app/send.ts';
import type { Place, Room } from './room.ts';

const pauseMs = 1_200;
const NOTE = '/api/cohorts/{cohortId}/workshops/{workshopId}/room/note';

type Other = Readonly<{ text: string; version: number }>;
export type NoteKeeping = Readonly<{
  text: string;
  type: (text: string) => void;
  isSaved: boolean;
  /** What another device wrote meanwhile. */
  other: Other | null;
  choose: (isMine: boolean) => void;
}>;

/** One's own notes: kept on the device at once, and on the server after a pause. */
export function useNote(place: Place, { note }: Room): NoteKeeping {
  const key = `cheminer.room.note.${place.workshopId}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? note.text);
  const [saved, setSaved] = useState(note.text);
  const [other, setOther] = useState<Other | null>(null);
  const version = useRef(note.version);
  useEffect(() => {
    if (text === saved || other) return undefined;
    const timer = setTimeout(async () => {
      const body = { text, baseVersion: version.current };
      const { data, failure } = await sendAside(() => api.PUT(NOTE, { params: { path: place }, body }));
      if (data) {
        version.current = data.version;
        setSaved(text);
        sessionStorage.removeItem(key);
      }
      const current = typeof failure === 'object' && failure?.code === 'room.note-changed' && failure.current;
      if (current) setOther(current as unknown as Other);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, saved, other, place, key]);
  return {
    ...{ text, other, isSaved: text === saved },
    type: (typed) => {
      sessionStorage.setItem(key, typed);
      setText(typed);
    },
    choose: (isMine) => {
      version.current = other!.version;
      if (!isMine) setText(other!.text);
      setSaved(other!.text);
      setOther(null);
    },
  };
}
