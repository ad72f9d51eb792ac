import { CompletionCell } from './completion-cell.tsx';

export const States = () => (
  <div className="row">
    <CompletionCell done={6} total={6} label="terminé, 6 étapes sur 6" />
    <CompletionCell done={5} total={6} label="5 étapes sur 6" />
    <CompletionCell done={1} total={5} label="1 étape sur 5" />
    <CompletionCell done={0} total={6} label="0 étape sur 6" />
    <CompletionCell done={0} total={6} notOpen label="pas encore ouvert" />
    <CompletionCell done={0} total={0} label="rien à faire ici, entrée en cours de route" />
  </div>
);

export const Departed = () => (
  <div className="row">
    <CompletionCell departed done={6} total={6} label="terminé, 6 étapes sur 6" />
    <CompletionCell departed done={3} total={6} label="3 étapes sur 6" />
    <CompletionCell departed done={0} total={6} label="0 étape sur 6" />
  </div>
);
