import { Menu } from 'lucide-react';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { Avatar } from '../avatar/avatar.tsx';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import { Logo } from '../logo/logo.tsx';
import styles from './top-bar.module.css';

export type TopBarLink = Readonly<{
  to: string;
  label: string;
  /** Current on this very address only, not on those below it. */
  end?: boolean;
}>;

type Navigation = Readonly<{
  /** Names the navigation: « Principale ». */
  label: string;
  /** Names the button that opens it on a phone: « Menu ». */
  menuLabel: string;
  links: readonly TopBarLink[];
}>;

export type TopBarProps = {
  brand: string;
  /** Where the brand leads. */
  home: string;
  navigation?: Navigation;
  /** « données de démonstration »; hidden under 1100 px, where the footer says it. */
  demoLabel?: string;
  /** At the end: save state, light mode, `AccountLink`. */
  end?: ReactNode;
  /** 56 px high at every width: reading, quiz, workshop. */
  slim?: boolean;
};

export function TopBar({ brand, home, navigation, demoLabel, end, slim }: TopBarProps) {
  return (
    <header className={cx(styles.top, slim && styles.slim)}>
      <Link to={home} className={styles.brand} aria-label={brand}>
        <Logo />
        <span className={styles.name}>{brand}</span>
      </Link>
      <div className={styles.end}>
        {demoLabel !== undefined && <span className={styles.demo}>{demoLabel}</span>}
        {end}
      </div>
      {navigation && <MainNavigation {...navigation} />}
    </header>
  );
}

/** On a wide screen a line of links; on a phone the same list, as a native popover. */
function MainNavigation({ label, menuLabel, links }: Navigation) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={menuLabel} className={styles.menu}>
        <Icon of={Menu} />
      </button>
      <nav id={id} popover="auto" aria-label={label} className={styles.links} onClick={close}>
        {links.map(({ to, label: words, end }) => (
          <NavLink key={to} to={to} end={end}>
            {words}
          </NavLink>
        ))}
      </nav>
    </>
  );
}

function close({ currentTarget }: MouseEvent<HTMLElement>) {
  if (currentTarget.matches(':popover-open')) currentTarget.hidePopover();
}

export type AccountLinkProps = {
  to: string;
  name: string;
  initials: string;
  /** « Mon compte »: read before the name, not shown. */
  label: string;
};

/** The person signed in. Under 1100 px only the initials show; the name is still read. */
export function AccountLink({ to, name, initials, label }: AccountLinkProps) {
  return (
    <Link to={to} className={styles.account}>
      <span className="sr">{label}, </span>
      <span className={styles.person}>{name}</span>
      <Avatar initials={initials} />
    </Link>
  );
}
