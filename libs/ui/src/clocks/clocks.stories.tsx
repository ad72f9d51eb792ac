import { Clocks } from './clocks.tsx';

export const TwoZones = () => (
  <Clocks
    mine={{ text: '12:30', caption: 'jeudi 9 novembre, chez vous', dateTime: '2023-11-09T08:30:00Z' }}
    other={{ text: '09:30', caption: 'à Paris' }}
  />
);

export const OneZone = () => <Clocks mine={{ text: '09:30', caption: 'à Paris, jusqu’à 12:00' }} />;

export const Moved = () => (
  <Clocks
    moved={{ text: '23 nov.', caption: 'ancienne date' }}
    mine={{ text: '24 nov.', caption: 'vendredi, 12:30 chez vous' }}
  />
);
