import { api } from '@cheminer/api-client';
import { useEffect, useRef, useState } from 'react';
import { isLost, sendAside } from '../../app/send.ts';
import type { Place, Room } from './room.ts';
import { keepNote, noteSaved, recallNote } from './typed/typed-note.ts';

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
  const [typed] = useState(() => {
    const kept = recallNote(sessionStorage, key);
    // It had arrived: only the answer was lost.
    return kept?.text === note.text ? null : kept;
  });
  const version = useRef(typed?.baseVersion ?? note.version);
  const [text, setText] = useState(typed?.text ?? note.text);
  const [saved, setSaved] = useState(note.text);
  const [other, setOther] = useState<Other | null>(null);
  const onSaved = (sent: string, next: number) => {
    version.current = next;
    setSaved(sent);
    noteSaved(sessionStorage, key, { text: sent, baseVersion: next });
  };
  useSaving({ place, text, version, mustSave: text !== saved && other === null, onSaved, onOther: setOther });
  const type = (next: string) => {
    keepNote(sessionStorage, key, { text: next, baseVersion: version.current });
    setText(next);
  };
  const choose = (isMine: boolean) => {
    const { text: theirs, version: next } = other!;
    onSaved(theirs, next);
    setOther(null);
    if (isMine) return;
    setText(theirs);
    sessionStorage.removeItem(key);
  };
  return { text, other, isSaved: text === saved, type, choose };
}

type Saving = Readonly<{
  place: Place;
  text: string;
  /** That the text was typed on. */
  version: Readonly<{ current: number }>;
  mustSave: boolean;
  onSaved: (text: string, version: number) => void;
  onOther: (other: Other) => void;
}>;

/** One at a time: two of the same device would be taken for two devices. What did not arrive goes again. */
function useSaving({ place, text, version, mustSave, onSaved, onOther }: Saving): void {
  const [isSaving, setSaving] = useState(false);
  const [refused, refuse] = useState<string | null>(null);
  const told = useRef({ onSaved, onOther });
  told.current = { onSaved, onOther };
  const isDue = mustSave && !isSaving && text !== refused;
  useEffect(() => {
    if (!isDue) return undefined;
    const save = async () => {
      setSaving(true);
      const body = { text, baseVersion: version.current };
      const { data, failure } = await sendAside(() => api.PUT(NOTE, { params: { path: place }, body }));
      if (data) told.current.onSaved(text, data.version);
      const current = typeof failure === 'object' && failure?.code === 'room.note-changed' && failure.current;
      if (current) told.current.onOther(current as unknown as Other);
      else if (failure && !isLost(failure)) refuse(text);
      setSaving(false);
    };
    const timer = setTimeout(() => void save(), pauseMs);
    return () => clearTimeout(timer);
  }, [isDue, text, version, place]);
}
