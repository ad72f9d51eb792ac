import { Gauge } from './gauge.tsx';

export const Full = () => <Gauge label="Sas d’entrée" text="5 sur 5" value={5} max={5} />;

export const Partial = () => <Gauge label="Coopérer efficacement" text="18 sur 23" value={18} max={23} />;

export const Empty = () => <Gauge label="Innovation territoriale" text="0 sur 20" value={0} max={20} />;
