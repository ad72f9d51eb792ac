import { Download } from 'lucide-react';
import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { SavedState } from '../saved-state/saved-state.tsx';
import { Page, PageHead } from './page.tsx';

export const Normal = () => (
  <Page id="page-normal">
    <PageHead
      title="Bonjour Marie-Annick"
      note="Mardi 17 octobre, semaine 5 sur 10"
      end={<SavedState state="saved">Tout est enregistré</SavedState>}
    />
    <Card as="div">1320 px au plus</Card>
  </Page>
);

export const Grid = () => (
  <Page id="page-grid" width="grid">
    <PageHead
      title="Promotion pilote 2023"
      note="Mardi 24 octobre, 14:05."
      end={<Button icon={Download}>Exporter</Button>}
    />
    <Card as="div">1400 px au plus</Card>
  </Page>
);
