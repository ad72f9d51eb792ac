import { Button } from '@cheminer/ui';
import { Languages } from 'lucide-react';
import { chooseLanguage } from './language.ts';
import { useLanguage, useWords } from './words.tsx';

/** Said in the language it leads to. */
export function LanguageSwitch() {
  const { common } = useWords();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  return (
    <Button variant="quiet" icon={Languages} lang={other} onClick={() => chooseLanguage(other)}>
      {common.otherLanguage}
    </Button>
  );
}
