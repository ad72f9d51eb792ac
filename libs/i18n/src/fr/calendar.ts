/** L’adresse privée que suit l’agenda de quelqu’un ; chargé avec ces écrans. */
export const calendar = {
  title: 'Mon agenda',
  back: 'Mon compte',
  intro:
    'Une adresse privée que votre agenda relit de lui-même : une date déplacée ou annulée y change toute seule, à vos heures.',

  partsTitle: 'Ce que vous voulez y voir',
  parts: {
    meetings: 'Les ateliers et les webinaires',
    study: 'Mes créneaux d’étude',
    guides: 'Les repères des modules',
  },
  partHints: {
    meetings:
      'Décochez si vous acceptez déjà les invitations reçues par e-mail : ils seraient écrits deux fois.',
    study: 'Ceux que vous réservez dans « Mon temps ». Inutile alors de télécharger le fichier .ics.',
    guides: 'Des journées entières, qui ne bloquent pas votre agenda.',
  },
  chosen: 'Choix enregistré. Votre agenda le suivra à sa prochaine lecture.',

  addressTitle: 'Votre adresse',
  none: 'Vous n’avez pas d’adresse pour le moment.',
  make: 'Créer mon adresse',
  shownOnce: 'Copiez-la maintenant : pour votre sécurité, elle n’est montrée qu’une fois.',
  address: 'Adresse privée de mon agenda',
  copy: 'Copier l’adresse',
  copied: 'Adresse copiée',
  copyFailed: 'La copie n’a pas marché : sélectionnez l’adresse à la main.',
  open: 'Ouvrir dans l’agenda de cet appareil',
  madeAt: (day: string, time: string) => `Créée le ${day} à ${time}.`,
  neverRead: 'Aucun agenda ne l’a encore lue.',
  readAt: (day: string, time: string) => `Lue pour la dernière fois le ${day} à ${time}.`,
  notShown: 'Elle n’est plus affichée. Si vous l’avez perdue, créez-en une nouvelle.',
  renew: 'Créer une nouvelle adresse',
  revoke: 'Supprimer l’adresse',
  refused: 'Rien n’a été changé',
  made: 'Adresse créée.',
  revoked: 'Adresse supprimée : elle n’ouvre plus rien.',
  private:
    'Qui a cette adresse peut lire ces dates et rejoindre vos visios : ne la partagez pas. Elle ne dit rien des sujets ni de ce qui s’échange en atelier.',

  renewTitle: 'Créer une nouvelle adresse',
  renewText:
    'L’adresse actuelle cessera aussitôt de marcher. Il faudra donner la nouvelle à chaque agenda qui la suit.',
  revokeTitle: 'Supprimer l’adresse',
  revokeText:
    'Les agendas qui la suivent ne recevront plus rien. Les dates déjà copiées peuvent y rester : retirez-y aussi l’abonnement.',
  keep: 'Garder l’adresse',

  howTitle: 'L’ajouter à votre agenda',
  programs: [
    {
      name: 'Outlook',
      steps: [
        'Ouvrez Outlook sur le web, puis le calendrier.',
        'Choisissez « Ajouter un calendrier », puis « S’abonner à partir du web ».',
        'Collez l’adresse, donnez un nom, puis « Importer ».',
      ],
      note: 'Outlook relit l’adresse plusieurs fois par jour, parfois après quelques heures.',
    },
    {
      name: 'Google Agenda',
      steps: [
        'Sur un ordinateur, ouvrez Google Agenda.',
        'À côté de « Autres agendas », choisissez « + », puis « À partir de l’URL ».',
        'Collez l’adresse, puis « Ajouter un agenda ».',
      ],
      note: 'Google peut mettre jusqu’à un jour à voir un changement. Il apparaît aussi sur le téléphone.',
    },
    {
      name: 'Calendrier d’Apple',
      steps: [
        'Sur iPhone ou iPad : dans Calendrier, touchez « Calendriers », « Ajouter un calendrier », puis « Ajouter un calendrier avec abonnement ».',
        'Sur Mac : menu Fichier, « Nouvel abonnement à un calendrier ».',
        'Collez l’adresse et validez.',
      ],
      note: 'Sur Mac, choisissez une actualisation toutes les heures.',
    },
    {
      name: 'Thunderbird',
      steps: [
        'Dans l’agenda, choisissez « Nouvel agenda », puis « Sur le réseau ».',
        'Cochez « Cet emplacement ne requiert pas d’identifiants », collez l’adresse, puis « Rechercher des agendas ».',
        'Cochez l’agenda trouvé, puis « S’abonner ».',
      ],
      note: 'Thunderbird relit l’adresse toutes les demi-heures.',
    },
  ],
};
