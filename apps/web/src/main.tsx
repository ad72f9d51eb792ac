import '@cheminer/ui';
import './app/tell-age.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { currentLanguage } from './app/language.ts';
import { showLightMode } from './app/light-mode.ts';
import { router } from './app/router.tsx';
import { startKeeping } from './app/start-keeping.ts';
import { loadWords, WordsProvider } from './app/words.tsx';

const language = currentLanguage();
document.documentElement.lang = language;
showLightMode();
startKeeping();
// Not awaited here: another language comes in a part that needs this one, and would wait for it for ever.
void loadWords(language).then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <WordsProvider>
        <RouterProvider router={router} />
      </WordsProvider>
    </StrictMode>,
  ),
);
