import { createBrowserRouter } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { home } from './home.ts';
import { Frame } from './frame.tsx';
import { Loading } from './loading.tsx';
import { sessionLoader } from './session.ts';

/** The site map: every address of the product, on one page. Addresses are French, for they are read. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: Loading,
    children: [
      { path: '/connexion', lazy: () => import('../features/sign-in/sign-in.route.tsx') },
      {
        id: 'session',
        loader: sessionLoader,
        Component: Frame,
        ErrorBoundary: ErrorPage,
        children: [
          {
            ErrorBoundary: ErrorPage,
            children: [
              { path: '/', loader: home, Component: Loading },
              { path: '/compte', lazy: () => import('../features/account/account.route.tsx') },
              { path: '/promotions/:cohortId/parcours', lazy: () => import('../features/path/my-path.route.tsx') },
              { path: '/promotions/:cohortId/etapes/:stepKey', lazy: () => import('../features/step/step.route.tsx') },
              { path: '*', loader: () => { throw new Response(null, { status: 404 }); }, Component: Loading },
            ],
          },
        ],
      },
    ],
  },
]);
