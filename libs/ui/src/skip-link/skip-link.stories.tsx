import { SkipLink } from './skip-link.tsx';

export const WithTheKeyboard = () => (
  <div style={{ position: 'relative', minHeight: 60, overflow: 'hidden' }}>
    <SkipLink to="apres">Aller au contenu</SkipLink>
    <p id="apres" tabIndex={-1}>
      Le lien se montre au premier appui sur Tabulation.
    </p>
  </div>
);
