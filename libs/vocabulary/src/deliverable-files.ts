const mebibyte = 1_048_576;

/** How much may be handed in: bytes of one file, files of one step. */
export const fileLimits = { bytes: 25 * mebibyte, perStep: 10 } as const;

export type FileForm = 'photo' | 'file';
export type AcceptedFile = Readonly<{ mediaType: string; form: FileForm; extensions: readonly string[] }>;

const ofOffice = (mediaType: string, extension: string): AcceptedFile => ({
  ...{ mediaType, form: 'file', extensions: [extension] },
});

/** What may be handed in. The bytes decide, not the name; the first extension is given to a name that has a wrong one. */
export const acceptedFiles: readonly AcceptedFile[] = [
  { mediaType: 'image/jpeg', form: 'photo', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  { mediaType: 'image/png', form: 'photo', extensions: ['png'] },
  { mediaType: 'image/webp', form: 'photo', extensions: ['webp'] },
  { mediaType: 'image/heic', form: 'photo', extensions: ['heic', 'heif'] },
  { mediaType: 'image/heif', form: 'photo', extensions: ['heif', 'heic'] },
  { mediaType: 'application/pdf', form: 'file', extensions: ['pdf'] },
  ofOffice('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  ofOffice('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  ofOffice('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
  ofOffice('application/vnd.oasis.opendocument.text', 'odt'),
  ofOffice('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  ofOffice('application/vnd.oasis.opendocument.presentation', 'odp'),
  { mediaType: 'text/plain', form: 'file', extensions: ['txt'] },
  { mediaType: 'text/csv', form: 'file', extensions: ['csv'] },
];
