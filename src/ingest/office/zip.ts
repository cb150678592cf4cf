import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** Why an archive is not opened. */
export class BadArchive extends Error {}

interface Part {
  name: string;
  method: number;
  packed: number;
  at: number;
}

/**
 * Unpacks every part of an archive once, under a bound, and throws the result away: what a library will then unpack is
 * known not to be a bomb. Returns the names of the parts.
 */
export function checkArchive(bytes: Uint8Array, maxUnpacked: number): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = maxUnpacked;
  const parts = directory(buffer);
  for (const part of parts) {
    left -= unpackedSize(buffer, part, left);
    if (left < 0) throw new BadArchive(`it unpacks to more than ${maxUnpacked} bytes`);
  }
  return parts.map(({ name }) => name);
}

function directory(buffer: Buffer): Part[] {
  const from = Math.max(0, buffer.length - 65_557);
  let end = buffer.length - 22;
  while (end >= from && buffer.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < from || end < 0) throw new BadArchive('the archive is truncated: it has no directory');
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new BadArchive('the archive is damaged: its directory is cut');
    }
    const nameLength = buffer.readUInt16LE(at + 28);
    parts.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      at: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return parts;
}

function unpackedSize(buffer: Buffer, part: Part, limit: number): number {
  if (part.at + 30 > buffer.length) throw new BadArchive('the archive is damaged: a part lies outside it');
  const from = part.at + 30 + buffer.readUInt16LE(part.at + 26) + buffer.readUInt16LE(part.at + 28);
  if (part.method !== 8) return part.packed;
  try {
    return inflateRawSync(buffer.subarray(from, from + part.packed), { maxOutputLength: limit + 1 }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return limit + 1;
    throw new BadArchive('the archive is damaged: a part cannot be unpacked');
  }
}
