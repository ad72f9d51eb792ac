import { FileList } from './file-list.tsx';
import { FilePicker } from './file-picker.tsx';

export const Files = () => (
  <FileList
    label="Fichiers"
    words={{
      remove: (name) => `Retirer ${name}`,
      retry: 'Réessayer',
      cancel: 'Annuler l’envoi',
      open: (name) => `Ouvrir ${name}`,
    }}
    rows={[
      {
        id: '1',
        name: 'carte-des-acteurs.pdf',
        sizeText: '1,2 Mo',
        state: 'done',
        stateText: 'déposé',
        href: '/f/1',
      },
      {
        id: '2',
        name: 'photo.jpg',
        sizeText: '4,1 Mo',
        state: 'uploading',
        stateText: 'envoi, 40 %',
        share: 0.4,
      },
      {
        id: '3',
        name: 'releve.xlsx',
        sizeText: '80 ko',
        state: 'paused',
        stateText: 'en pause : la ligne est coupée',
      },
      {
        ...{ id: '4', name: 'photo.exe', sizeText: '1 Mo', state: 'refused', stateText: 'refusé' },
        reason: 'Ce type de fichier n’est pas accepté.',
      },
    ]}
    onRemove={() => undefined}
    onRetry={() => undefined}
    onCancel={() => undefined}
  />
);

export const Picker = () => (
  <FilePicker label="Ajouter un fichier" accept="image/*" multiple onFiles={() => undefined} />
);
