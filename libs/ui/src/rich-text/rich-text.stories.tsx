import { useState } from 'react';
import { RichText } from './rich-text.tsx';

const words = {
  tools: 'Mise en forme',
  bold: 'Gras',
  italic: 'Italique',
  heading: 'Intertitre',
  bullets: 'Liste à puces',
  numbers: 'Liste numérotée',
  quote: 'Citation',
  undo: 'Annuler',
  redo: 'Rétablir',
};
const page = 'Hélène **soupire** quand on parle du compte rendu.\n- onze membres\n- un courriel';

function Page({ first = page, ...rest }: { first?: string; readOnly?: boolean; error?: string }) {
  const [value, setValue] = useState(first);
  return (
    <>
      <RichText label="Votre page" words={words} value={value} onChange={setValue} {...rest} />
      <output aria-label="Markdown">{value}</output>
    </>
  );
}

export const Rest = () => <Page />;
export const Empty = () => <Page first="" error="20 010 caractères sur 20 000." />;
export const ReadOnly = () => <Page readOnly />;
