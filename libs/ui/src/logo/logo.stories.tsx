import { Logo } from './logo.tsx';

export const Sizes = () => (
  <div className="row">
    <Logo />
    <Logo size={40} />
    <Logo size={72} />
  </div>
);
