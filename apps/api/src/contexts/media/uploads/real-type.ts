import { createReadStream } from 'node:fs';
import { acceptedFiles, type FileForm } from '@cheminer/vocabulary';
import { fileTypeFromFile } from 'file-type';
import { extensionOf } from '../domain/file-name.ts';
import { TypeNotAccepted } from '../domain/media.refusals.ts';
import { TextCheck } from '../domain/plain-text.ts';
import { isHonestArchive } from './archive.ts';

/**
 * What the file is, read from its bytes. Its name counts for texts only, which have no signature.
 * @throws TypeNotAccepted
 */
export async function realType(path: string, name: string, forms: readonly FileForm[]): Promise<string> {
  const mediaType = (await fromSignature(path)) ?? (await fromText(path, name));
  const accepted = acceptedFiles.find((each) => each.mediaType === mediaType);
  if (!accepted || !forms.includes(accepted.form)) throw new TypeNotAccepted({ name });
  const isArchive = /officedocument|opendocument/.test(accepted.mediaType);
  if (isArchive && !(await isHonestArchive(path))) throw new TypeNotAccepted({ name });
  return accepted.mediaType;
}

/** A file made to break its reader is of no type. */
async function fromSignature(path: string): Promise<string | undefined> {
  return fileTypeFromFile(path).then(
    (found) => found?.mime,
    () => 'unreadable',
  );
}

async function fromText(path: string, name: string): Promise<string | undefined> {
  const said = acceptedFiles.find(
    ({ mediaType, extensions }) => mediaType.startsWith('text/') && extensions.includes(extensionOf(name)),
  );
  if (!said) return undefined;
  const check = new TextCheck();
  for await (const piece of createReadStream(path)) check.take(piece as Buffer);
  return check.isText() ? said.mediaType : undefined;
}
