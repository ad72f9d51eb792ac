import { Clocks } from '@cheminer/ui';
import { dayIn } from './days.ts';
import { useFormat, useWords } from './words.tsx';

/** The reader's hour first and large; the organiser's beside it when their clocks differ. */
export function MeetingClocks({ startsAt, zone }: { startsAt: string; zone: string }) {
  const format = useFormat();
  const { meeting } = useWords().path;
  const place = format.place(zone);
  const mine = format.time(startsAt);
  const theirs = format.time(startsAt, zone);
  const sameDay = dayIn(format.zone, startsAt) === dayIn(zone, startsAt);
  const day = format.longDay(startsAt);
  if (mine === theirs && sameDay) {
    return <Clocks mine={{ text: mine, caption: meeting.dayAt(day, place), dateTime: startsAt }} />;
  }
  const caption = sameDay ? meeting.at(place) : meeting.dayAt(format.longDayIn(startsAt, zone), place);
  return (
    <Clocks
      mine={{ text: mine, caption: meeting.mine(day), dateTime: startsAt }}
      other={{ text: theirs, caption, dateTime: startsAt }}
    />
  );
}
