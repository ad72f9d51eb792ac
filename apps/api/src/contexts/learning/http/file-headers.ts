import { contentDisposition } from '../../../kit/content-disposition.ts';

const isShown = (mediaType: string): boolean =>
  mediaType.startsWith('image/') || mediaType === 'application/pdf';

/** Whatever a file holds, it runs nothing here. A reader of PDF does not open in a sandbox: it gets a policy instead. */
export function fileHeaders({ name, mediaType }: Readonly<{ name: string; mediaType: string }>) {
  const policy = mediaType === 'application/pdf' ? `default-src 'self'; script-src 'none'` : 'sandbox';
  return {
    'content-type': mediaType,
    'content-disposition': contentDisposition(isShown(mediaType) ? 'inline' : 'attachment', name),
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  };
}
