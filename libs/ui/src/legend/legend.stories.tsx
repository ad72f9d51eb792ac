import { AttendanceCell } from '../attendance-cell/attendance-cell.tsx';
import { CompletionCell } from '../completion-cell/completion-cell.tsx';
import { Hut } from '../hut/hut.tsx';
import { Screen } from '../screen/screen.tsx';
import { Legend, TrailSample } from './legend.tsx';

export const OfTheMap = () => (
  <Legend
    label="Légende"
    items={[
      { mark: <TrailSample walked />, text: 'étape terminée' },
      { mark: <TrailSample />, text: 'étape à faire, en autonomie' },
      { mark: <Hut state="open" size="small" />, text: 'atelier, en groupe' },
      { mark: <Screen state="open" size="small" />, text: 'webinaire' },
    ]}
  />
);

export const OfTheGrid = () => (
  <Legend
    label="Légende"
    items={[
      { mark: <CompletionCell done={6} total={6} label="" />, text: 'terminé' },
      { mark: <CompletionCell done={4} total={6} label="" />, text: 'étapes faites' },
      { mark: <CompletionCell done={0} total={6} notOpen label="" />, text: 'pas encore ouvert' },
      { mark: <AttendanceCell state="present" label="" />, text: 'présent' },
      { mark: <AttendanceCell state="phone" label="" />, text: 'au téléphone' },
      { mark: <AttendanceCell state="late" label="" />, text: 'en retard' },
      { mark: <AttendanceCell state="absent" label="" />, text: 'absent' },
    ]}
  />
);
