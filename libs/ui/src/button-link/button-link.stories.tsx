import { ArrowRight, CalendarPlus, Download, FileText } from 'lucide-react';
import { ButtonLink } from './button-link.tsx';

export const InTheSite = () => (
  <div className="row">
    <ButtonLink to="/quiz" variant="main" iconEnd={ArrowRight}>
      Commencer le quiz
    </ButtonLink>
    <ButtonLink to="/export">Choisir un créneau</ButtonLink>
    <ButtonLink to="/fiche" variant="quiet" icon={FileText}>
      Ma fiche
    </ButtonLink>
  </div>
);

export const Downloads = () => (
  <div className="row">
    <ButtonLink href="agenda.ics" download variant="quiet" icon={CalendarPlus}>
      Agenda
    </ButtonLink>
    <ButtonLink href="promotion.xlsx" download icon={Download}>
      Exporter
    </ButtonLink>
    <ButtonLink href="promotion.xlsx" download icon={Download} label="Exporter la promotion" />
  </div>
);
