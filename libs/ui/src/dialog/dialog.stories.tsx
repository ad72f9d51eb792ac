import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { Dialog } from './dialog.tsx';

export function Question() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Sauter la phase</Button>
      <Dialog
        open={open}
        onClose={close}
        title="Sauter les apprentissages ?"
        actions={
          <>
            <Button variant="main" onClick={close}>
              Garder, en 5 min
            </Button>
            <Button variant="danger" onClick={close}>
              Sauter
            </Button>
          </>
        }
      >
        <p>
          C’est la phase où chacun repart avec quelque chose. Il reste 9 min : vous pouvez la faire en une
          phrase par personne.
        </p>
      </Dialog>
    </>
  );
}

export function WithCross() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Proposer un créneau</Button>
      <Dialog open={open} onClose={close} title="Proposer un créneau" closeLabel="Fermer">
        <TextField name="why" label="Pourquoi celui-ci" />
      </Dialog>
    </>
  );
}
