import type { Words } from '@cheminer/i18n';
import type { MyCohort } from './session.ts';

/** The pages of one's role in a cohort; to whoever left, what is their own. */
export function navigationOf(
  { cohortId, role, leftOn }: MyCohort,
  { navigation, mainNavigation, menu }: Words['common'],
) {
  const at = (page: string) => `/promotions/${cohortId}/${page}`;
  const path = { to: at('parcours'), label: navigation.path };
  const workshops = { to: at('ateliers'), label: navigation.workshops };
  const review = { to: at('suivi'), label: navigation.review };
  const ahead = { to: at('animation'), label: navigation.workshops };
  const webinars = { to: at('webinaires'), label: navigation.webinars };
  const links = {
    participant: leftOn === null ? [path, workshops] : [path],
    facilitator: [workshops],
    coordinator: [review, ahead, webinars],
    observer: [review],
  }[role];
  return { label: mainNavigation, menuLabel: menu, links };
}
