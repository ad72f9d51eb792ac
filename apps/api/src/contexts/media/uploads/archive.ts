import { type FileHandle, open } from 'node:fs/promises';

const endOfDirectory = 0x06054b50;
const entry = 0x02014b50;
const longestEnd = 22 + 65_535;

/** More than that unpacked, or many times its size, is a trap for whoever opens it. */
const maxUnpacked = 300 * 1_048_576;
const maxTimes = 200;
/** What an office document has no reason to carry. */
const stranger = /\.(zip|7z|rar|gz|exe|dll|com|scr|msi|bat|cmd|ps1|vbs|js|jar|lnk|hta|apk)$|vbaProject/i;

/** Whether a document made of packed parts holds only what such a document holds, by its directory. Unpacks nothing. */
export async function isHonestArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const directory = await directoryOf(file, size);
    return directory !== null && isHonest(directory, size);
  } finally {
    await file.close();
  }
}

async function directoryOf(file: FileHandle, size: number): Promise<Buffer | null> {
  const length = Math.min(size, longestEnd);
  const end = await read(file, size - length, length);
  for (let at = end.length - 22; at >= 0; at -= 1) {
    if (end.readUInt32LE(at) !== endOfDirectory) continue;
    const [bytes, start] = [end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)];
    return start + bytes <= size ? read(file, start, bytes) : null;
  }
  return null;
}

function isHonest(directory: Buffer, size: number): boolean {
  let unpacked = 0;
  let at = 0;
  for (; at + 46 <= directory.length && directory.readUInt32LE(at) === entry;) {
    const nameLength = directory.readUInt16LE(at + 28);
    if (stranger.test(directory.toString('utf8', at + 46, at + 46 + nameLength))) return false;
    unpacked += directory.readUInt32LE(at + 24);
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return at > 0 && unpacked <= maxUnpacked && unpacked <= size * maxTimes;
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
