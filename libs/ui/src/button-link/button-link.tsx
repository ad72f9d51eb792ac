import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { Face, faceClass, type ButtonFace } from '../button/face.tsx';
import { cx } from '../cx.ts';

type Inside = { to: ComponentProps<typeof Link>['to']; href?: undefined };
type Outside = { href: string; to?: undefined };

export type ButtonLinkProps = ButtonFace &
  (Inside | Outside) &
  Omit<ComponentProps<'a'>, 'href' | 'children' | 'aria-label'> & {
    /** For `to` only: keep the page where it is scrolled. */
    preventScrollReset?: boolean;
  };

/** A link with the looks of a button: `to` for a page of the site, `href` for a file or another site. */
export function ButtonLink(props: ButtonLinkProps) {
  const { variant, wide, icon, iconEnd, label, children, className, to, href, preventScrollReset, ...rest } =
    props;
  const common = {
    ...rest,
    className: cx(faceClass({ variant, wide, label }), className),
    'aria-label': label,
    children: <Face {...{ icon, iconEnd, children }} />,
  };
  if (to === undefined) return <a href={href} {...common} />;
  return <Link to={to} preventScrollReset={preventScrollReset} {...common} />;
}
