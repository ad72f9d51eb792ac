import type { Scene } from '../stage.ts';
import { cartographier } from './cartographier-a-trois.ts';
import { marche } from './conversations-au-marche.ts';
import { navette } from './navette.ts';
import { accord } from './relire-un-accord.ts';
import { reunion } from './reunion-debout.ts';
import { fins } from './trois-fins-heureuses.ts';
import { lecteurs } from './trois-lecteurs.ts';
import { mains } from './trois-mains.ts';

/** The scenes of a clip, by the title of the chapter that each one draws. */
export type Storyboard = Readonly<Record<string, Scene>>;

/** By the name of the clip's files. */
export const storyboards: Readonly<Record<string, Storyboard>> = {
  'cartographier-a-trois': cartographier,
  'conversations-au-marche': marche,
  navette,
  'relire-un-accord': accord,
  'reunion-debout': reunion,
  'trois-fins-heureuses': fins,
  'trois-lecteurs': lecteurs,
  'trois-mains': mains,
};
