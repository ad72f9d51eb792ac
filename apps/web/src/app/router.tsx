import { createBrowserRouter } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { home } from './home.ts';
import { Frame } from './frame.tsx';
import { Loading } from './loading.tsx';
import { sessionLoader } from './session.ts';
import { saying } from './words.tsx';

/** What comes after a workshop: one way to both pages, for each way weighs on the first screen. */
const after = (page: 'compte-rendu' | 'bilan') => ({
  path: `/promotions/:cohortId/ateliers/:workshopId/${page}`,
  lazy: saying('workshops', async () => (await import('../features/room-summary/routes.ts'))[page]),
});

/** The site map: every address of the product, on one page. Addresses are French, for they are read. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: Loading,
    children: [
      {
        path: '/reponse/:token',
        lazy: saying('workshops', () => import('../features/workshops/answer.route.tsx')),
      },
      {
        path: '/desinscription/:token',
        lazy: saying('messages', () => import('../features/messages/refusal.route.tsx')),
      },
      { path: '/methode', lazy: saying('method', () => import('../features/method/method.route.tsx')) },
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
              {
                path: '/compte',
                lazy: saying(['account', 'messages'], () => import('../features/account/account.route.tsx')),
              },
              {
                path: '/compte/agenda',
                lazy: saying('calendar', () => import('../features/calendar/calendar.route.tsx')),
              },
              { path: '/compte/donnees', lazy: () => import('../features/my-data/my-data.route.tsx') },
              { path: '/compte/besoins', lazy: () => import('../features/needs/needs.route.tsx') },
              {
                path: '/promotions/:cohortId/parcours',
                lazy: () => import('../features/path/my-path.route.tsx'),
              },
              {
                path: '/promotions/:cohortId/etapes/:stepKey',
                lazy: () => import('../features/step/step.route.tsx'),
              },
              {
                path: '/promotions/:cohortId/glossaire',
                lazy: () => import('../features/glossary/glossary.route.tsx'),
              },
              {
                path: '/promotions/:cohortId/temps',
                lazy: () => import('../features/study/my-time.route.tsx'),
              },
              {
                path: '/promotions/:cohortId/note-employeur',
                lazy: () => import('../features/study/employer-note.route.tsx'),
              },
              {
                path: '/promotions/:cohortId/partages',
                lazy: () => import('../features/sharing/shared.route.tsx'),
              },
              {
                path: '/promotions/:cohortId/ateliers',
                lazy: saying('workshops', () => import('../features/workshops/workshops.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/nouveau',
                lazy: saying('workshops', () => import('../features/workshops/schedule-workshop.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/serie',
                lazy: saying('workshops', () => import('../features/workshops/series.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/sondages/nouveau',
                lazy: saying('workshops', () => import('../features/workshops/new-poll.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/sondages/:pollId',
                lazy: saying('workshops', () => import('../features/workshops/poll.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/:workshopId',
                lazy: saying('workshops', () => import('../features/workshops/workshop.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/:workshopId/date',
                lazy: saying(
                  'workshops',
                  () => import('../features/workshops/reschedule-workshop.route.tsx'),
                ),
              },
              {
                path: '/promotions/:cohortId/ateliers/:workshopId/emargement',
                lazy: saying('workshops', () => import('../features/attendance/attendance.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/:workshopId/deroule',
                lazy: saying('protocol', () => import('../features/protocol/protocol.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/ateliers/:workshopId/salle',
                lazy: saying(
                  ['room', 'protocol', 'workshops'],
                  () => import('../features/room/room.route.tsx'),
                ),
              },
              {
                path: '/promotions/:cohortId/ateliers/:workshopId/passation',
                lazy: saying(
                  ['workshops', 'protocol'],
                  () => import('../features/workshops/briefing.route.tsx'),
                ),
              },
              after('compte-rendu'),
              after('bilan'),
              {
                path: '/promotions/:cohortId/ateliers/:workshopId/repetition',
                lazy: saying(
                  ['room', 'protocol', 'workshops', 'rehearsal'],
                  () => import('../features/room/rehearsal/rehearsal.route.tsx'),
                ),
              },
              {
                path: '/promotions/:cohortId/groupes',
                lazy: saying('groups', () => import('../features/groups/groups.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/groupes/:groupId/tours',
                lazy: saying('turns', () => import('../features/turns/turns.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/animation',
                lazy: saying('workshops', () => import('../features/workshops/workshops-ahead.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/webinaires',
                lazy: saying('workshops', () => import('../features/workshops/webinars.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/webinaires/nouveau',
                lazy: saying('workshops', () => import('../features/workshops/schedule-webinar.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/webinaires/:eventId',
                lazy: saying('workshops', () => import('../features/workshops/webinar.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/webinaires/:eventId/date',
                lazy: saying('workshops', () => import('../features/workshops/reschedule-webinar.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/messages',
                lazy: saying('messages', () => import('../features/messages/messages.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/messages/:messageId',
                lazy: saying('messages', () => import('../features/messages/message.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/suivi',
                lazy: saying('review', () => import('../features/review/grid.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/suivi/:memberId',
                lazy: saying('review', () => import('../features/review/person.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/questionnaires',
                lazy: saying('review', () => import('../features/review/surveys.route.tsx')),
              },
              {
                path: '/promotions/:cohortId/departs/:who/:id',
                lazy: saying('review', () => import('../features/review/departure.route.tsx')),
              },
              {
                path: '*',
                loader: () => {
                  throw new Response(null, { status: 404 });
                },
                Component: Loading,
              },
            ],
          },
        ],
      },
    ],
  },
]);
