import { acceptedFiles } from '@cheminer/vocabulary';

const maxLength = 120;
const unnamed = 'document';

/** The name that somebody gave, without any folder, and without what could hide its true end. */
export function fileName(given: string | null | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[\\/]/).at(-1)!;
  const shown = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  const kept = shown.replace(/^\.+/, '').trim();
  return kept === '' ? unnamed : shortened(kept);
}

export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The same name, which ends as its content does: opened by what it is, not by what it says. */
export function namedAsItIs(name: string, mediaType: string): string {
  const extensions = acceptedFiles.find((each) => each.mediaType === mediaType)?.extensions ?? [];
  return extensions.includes(extensionOf(name)) ? name : shortened(`${name}.${extensions[0]}`);
}

function shortened(name: string): string {
  if (name.length <= maxLength) return name;
  const extension = extensionOf(name);
  const end = extension === '' || extension.length > 10 ? '' : name.slice(-extension.length - 1);
  return Array.from(name.slice(0, name.length - end.length))
    .slice(0, maxLength - end.length)
    .join('')
    .concat(end);
}
