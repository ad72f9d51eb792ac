import { ArrowRight, Check, LifeBuoy, Pause, X } from 'lucide-react';
import type { FormEvent } from 'react';
import { Button } from './button.tsx';

export const Variants = () => (
  <div className="row">
    <Button variant="main" icon={Check}>
      J’ai terminé
    </Button>
    <Button>Relancer</Button>
    <Button variant="quiet">Voir en liste</Button>
    <Button variant="danger" icon={LifeBuoy}>
      Un souci
    </Button>
    <Button icon={Pause} label="Mettre l’horloge en pause" />
    <Button variant="quiet" icon={X} label="Tout désélectionner" />
  </div>
);

export const Wide = () => (
  <div style={{ maxWidth: 340 }}>
    <Button variant="main" wide iconEnd={ArrowRight}>
      Commencer le quiz
    </Button>
  </div>
);

const markSent = (event: FormEvent) => {
  event.preventDefault();
  document.body.setAttribute('data-sent', 'yes');
};

export const Busy = () => (
  <form className="row" onSubmit={markSent}>
    <Button variant="main" type="submit" busy="Envoi…">
      Valider ma réponse
    </Button>
    <Button busy="Envoi…">Relancer</Button>
    <Button variant="main" busy={false}>
      Valider ma réponse
    </Button>
  </form>
);

export const Disabled = () => (
  <div className="row">
    <Button
      disabledReason="L’atelier n’est pas encore signé."
      onClick={() => document.body.setAttribute('data-pressed', 'yes')}
    >
      Signer
    </Button>
  </div>
);

export const DisabledWide = () => (
  <div style={{ maxWidth: 340 }}>
    <Button variant="main" wide disabledReason="Il manque la réponse de Lucas.">
      Retenir ce créneau
    </Button>
  </div>
);
