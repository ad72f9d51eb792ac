export const signIn = {
  title: 'Reprenez votre chemin',
  invitation: 'Indiquez l’adresse à laquelle vous avez reçu votre invitation.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Se connecter',
  refused: 'La connexion n’a pas abouti',
  againTitle: 'Votre session a expiré',
  again: 'Reconnectez-vous ici : la page reprend où vous en étiez, et ce que vous avez écrit est gardé.',
  promiseTitle: 'Seul, par petites étapes. Ensemble, quatre fois, sur une situation réelle.',
  promise: 'Dix semaines, deux rythmes : un parcours pour les chefs et cheffes de projet des territoires.',
};
