import type { Language } from '@cheminer/i18n';
import { Button } from '@cheminer/ui';
import { Languages } from 'lucide-react';
import { chooseLanguage } from './language.ts';
import { useLanguage, useWords } from './words.tsx';

/** Said in the language it leads to. `tell` is waited for before the page comes back in that language. */
export function LanguageSwitch({ tell }: { tell?: (language: Language) => Promise<unknown> }) {
  const { common } = useWords();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  const choose = async () => {
    await tell?.(other);
    chooseLanguage(other);
  };
  return (
    <Button variant="quiet" icon={Languages} lang={other} onClick={() => void choose()}>
      {common.otherLanguage}
    </Button>
  );
}
