import type { ErasedKind } from '@cheminer/vocabulary';
import { counting } from '../language.ts';

const count = counting('fr');

const erased: Record<ErasedKind, (many: number) => string> = {
  texts: (many) => count(many, 'texte ou choix', 'textes ou choix'),
  answers: (many) => count(many, 'réponse à un quiz', 'réponses à des quiz'),
  shares: (many) => count(many, 'page montrée', 'pages montrées'),
  files: (many) => count(many, 'fichier', 'fichiers'),
  slots: (many) => count(many, 'créneau d’étude', 'créneaux d’étude'),
  notes: (many) => count(many, 'note d’atelier', 'notes d’atelier'),
};

/** Ses données : les emporter, choisir comment son nom reste, effacer ce que l’on a écrit. */
export const myData = {
  title: 'Mes données',
  back: 'Mon compte',
  intro: 'Elles sont à vous, pendant le parcours comme après un départ.',
  leftOn: (cohort: string, day: string) => `Vous avez quitté « ${cohort} » le ${day}.`,
  stillHere: 'Vos données restent à votre disposition ici.',

  copy: {
    title: 'Emporter mes données',
    text: 'Un dossier compressé avec tout ce que vous avez écrit et fait : journaux, réponses, sujet, contributions, actions, présences, fichiers. Une page à lire, et un fichier pour un autre logiciel.',
    others: 'Les mots des autres membres de vos groupes n’y sont pas.',
    take: 'Télécharger mes données',
  },

  name: {
    title: 'Mon nom, après un départ',
    text: 'Après un départ, votre groupe garde les comptes rendus des ateliers où vous étiez. Vous choisissez s’il y lit votre nom. Tant que vous participez, votre nom s’affiche.',
    choice: (cohort: string) => `Dans « ${cohort} »`,
    kept: 'Mon nom reste',
    replaced: 'Remplacer mon nom',
    standIn: (day: string | null) =>
      day === null
        ? 'On lira « Une personne du groupe », avec la date du départ.'
        : `On lira « Une personne du groupe (départ du ${day}) ».`,
    evidence:
      'Les feuilles de présence et les documents remis aux financeurs gardent votre vrai nom : ce sont des preuves. Ce qui a déjà été imprimé, ou écrit par d’autres, ne change pas.',
    saved: 'C’est noté. Vous pouvez changer d’avis.',
    refused: 'Votre choix n’a pas été enregistré',
  },

  erase: {
    title: 'Effacer ce que j’ai écrit',
    text: 'Pour de bon, et tout de suite. Téléchargez d’abord vos données si vous voulez les garder.',
    goesTitle: 'Ce qui est effacé',
    goes: [
      'vos journaux, vos brouillons, votre sujet, vos positions, vos réponses',
      'les pages que vous avez montrées, et vos fichiers',
      'vos notes d’atelier, vos bilans, vos créneaux d’étude',
    ],
    staysTitle: 'Ce qui reste, et pourquoi',
    stays: [
      'vos présences, vos signatures et les étapes terminées, avec leurs dates : elles prouvent le travail fait, et sont gardées le temps fixé par l’organisme',
      'votre acceptation de la charte',
      'ce que vous avez dit et décidé en atelier : cela appartient au groupe ; votre nom peut y être remplacé',
    ],
    ask: (cohort: string) => `Effacer mes écrits de « ${cohort} »`,
    sure: (cohort: string) => `Effacer vos écrits de « ${cohort} »`,
    sureText: 'Personne ne pourra les retrouver, vous non plus.',
    no: 'Ne rien effacer',
    yes: 'Effacer pour de bon',
    done: (many: string) => `Effacé : ${many}.`,
    nothing: 'Il n’y avait rien à effacer.',
    erasedOn: (moment: string) => `Effacé le ${moment}.`,
    refused: 'Rien n’a été effacé',
    counts: (counts: Readonly<Record<ErasedKind, number>>): string =>
      (Object.keys(erased) as ErasedKind[])
        .filter((kind) => counts[kind] > 0)
        .map((kind) => erased[kind](counts[kind]))
        .join(', '),
  },
};
