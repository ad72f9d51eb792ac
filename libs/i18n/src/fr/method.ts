/** What co-development is, for whoever stands before a door that is closed to them; nothing of any group. */
export const method = {
  title: 'Le codéveloppement, et pourquoi la salle reste fermée',
  lead: 'Une salle ne s’ouvre qu’aux personnes du groupe qui s’y retrouve. Voici ce qui s’y fait, et pourquoi personne d’autre n’y entre.',
  what: {
    title: 'Apprendre de son travail, à plusieurs',
    text: [
      'De cinq à huit personnes qui font un métier proche se retrouvent tout au long d’un parcours. À chaque rencontre, l’une d’elles apporte une situation qu’elle vit en ce moment, et les autres l’aident à la regarder autrement. La fois suivante, c’est au tour d’une autre.',
      'On ne cherche pas à régler le problème à sa place : chacun·e repart avec quelque chose pour sa propre pratique, la personne qui raconte comme celles qui écoutent.',
    ],
  },
  steps: {
    title: 'Ce qui se passe dans la salle',
    list: [
      ['Exposé', 'La personne raconte ce qui l’occupe. Personne ne l’interrompt.'],
      ['Clarification', 'Les autres posent des questions pour comprendre, sans conseiller.'],
      ['Contrat', 'Elle dit quelle aide elle souhaite, et le groupe s’y engage.'],
      ['Consultation', 'Chacun·e offre ce qui a été demandé : une piste, une expérience, un ressenti.'],
      ['Synthèse', 'Elle retient ce qui lui sert, et choisit un premier pas.'],
      ['Apprentissages', 'Tout le monde dit ce que cette consultation lui apprend.'],
    ],
  },
  closed: {
    title: 'Pourquoi l’on n’y assiste pas',
    text: [
      'Dire ce qui ne marche pas demande de savoir qui écoute. Une oreille de plus, même bienveillante, change ce que l’on ose raconter ; quand elle est celle d’une personne dont on dépend, on se tait.',
      'C’est pourquoi la salle n’a ni lien d’invitation, ni enregistrement, ni place d’observation. Cela vaut pour tout le monde, quelle que soit la fonction : ce n’est dirigé contre personne.',
    ],
  },
  outside: {
    title: 'Ce que l’on en sait dehors',
    text: [
      'La coordination du parcours connaît les présences, les durées et l’avancement. Ce qui s’est dit reste au groupe.',
      'Si la méthode vous intéresse, la personne qui coordonne le parcours peut vous la présenter sur un exemple inventé.',
    ],
  },
  home: 'Revenir à l’accueil',
};
