import { Avatar } from './avatar.tsx';

export const BesideAName = () => (
  <span className="row">
    <Avatar initials="MH" /> Marie-Annick Hoarau
  </span>
);

export const Speaking = () => <Avatar initials="RD" label="Rémi Delattre, parle" active />;
