import { Conflict } from './conflict.tsx';

export const Two = () => (
  <Conflict
    title="Deux versions de ce texte existent. Les deux sont gardées."
    mine={{ caption: 'Sur cet appareil', text: 'J’ai compris que je cherchais un accord.' }}
    theirs={{
      caption: 'Sur un autre appareil, 20 oct. 2026, 14:02',
      text: 'J’ai compris.\n\nIl manquait une question.',
    }}
    keepLabel="Garder celle-ci"
    onKeepMine={() => undefined}
    onKeepTheirs={() => undefined}
    keepBothLabel="Garder les deux, l’une après l’autre"
    onKeepBoth={() => undefined}
  />
);
