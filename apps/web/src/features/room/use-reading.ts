import { api } from '@cheminer/api-client';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { sendAside } from '../../app/send.ts';
import type { Place, Room } from './room.ts';

const ROOM = '/api/cohorts/{cohortId}/workshops/{workshopId}/room';

/** The room as it was last read: what is on the screen stays there where it cannot be read again. */
export function useReading(place: Place, loaded: Room) {
  const [room, setRoom] = useState(loaded);
  const navigate = useNavigate();
  useEffect(() => setRoom(loaded), [loaded]);
  const readAgain = useCallback(async () => {
    const { data, failure } = await sendAside(() => api.GET(ROOM, { params: { path: place } }));
    if (data) setRoom(data);
    // No more of this group.
    else if (typeof failure === 'object' && [403, 404].includes(failure.status)) await navigate('/methode');
  }, [place, navigate]);
  return [room, readAgain] as const;
}
