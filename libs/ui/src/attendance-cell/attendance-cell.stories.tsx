import { AttendanceCell, type Attendance } from './attendance-cell.tsx';

const states: [Attendance, string][] = [
  ['present', 'présent'],
  ['phone', 'présent au téléphone'],
  ['late', 'présent, arrivé en retard'],
  ['absent', 'absent'],
  ['before-arrival', 'avant son arrivée'],
  ['to-come', 'à venir'],
];

const row = (departed: boolean) => (
  <div className="row">
    {states.map(([state, label]) => (
      <AttendanceCell key={state} state={state} label={label} departed={departed} />
    ))}
  </div>
);

export const States = () => row(false);

export const Departed = () => row(true);
