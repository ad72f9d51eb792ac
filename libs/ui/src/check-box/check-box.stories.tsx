import { CheckBox } from './check-box.tsx';

export const Rest = () => <CheckBox name="charter" label="J’accepte la charte du groupe" />;

export const Chosen = () => (
  <CheckBox name="lean" label="Mode léger" hint="Audio au lieu de vidéo, images réduites." defaultChecked />
);

export const Faulty = () => (
  <CheckBox
    name="must"
    label="J’accepte la charte du groupe"
    error="La charte est nécessaire pour rejoindre le groupe."
  />
);
