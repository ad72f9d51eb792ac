import { ChoiceGroup } from '@cheminer/ui';
import { useDevice } from '../../../app/device-words.ts';
import { chooseLightMode, type LightChoice, useLight } from '../../../app/light-mode.ts';
import styles from './light-mode-choice.module.css';

const choices: readonly LightChoice[] = ['auto', 'on', 'off'];

/** How much this device fetches: as the line allows, or as the person says; and what it comes to now, with the reason. */
export function LightModeChoice() {
  const { light } = useDevice();
  const { choice, isLight, why } = useLight();
  return (
    <div className={styles.choice}>
      <ChoiceGroup
        look="segments"
        name="light-mode"
        label={light.title}
        hint={light.hint}
        choices={choices.map((value) => ({ value, label: light.choices[value] }))}
        value={choice}
        onChange={(chosen) => chooseLightMode(chosen as LightChoice)}
      />
      <p role="status" className={styles.now}>
        {light.now(isLight)} {light.why[why]}
      </p>
    </div>
  );
}
