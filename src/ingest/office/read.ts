import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { LIMITS } from '../limits.ts';
import { type ReadOptions, readKnown } from '../read-article.ts';
import { type ReadBytesResult, unread } from '../result.ts';
import { convert, type OfficeKind } from './convert.ts';
import type { OfficeText } from './office-text.ts';

const NAMES: Record<OfficeKind, string> = { docx: 'Word file', pdf: 'PDF' };

/** Reads a Word or PDF file as one article, in bounded time and memory. */
export async function readOfficeFile(
  kind: OfficeKind,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<ReadBytesResult> {
  let text: OfficeText;
  try {
    text = await inThread(kind, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : String(error);
    return unread(options, `${kind}/unreadable`, `the ${NAMES[kind]} could not be read: ${reason}`);
  }
  const { html, title, author, date } = text;
  const result = readKnown(html, { ...options, title, author, date, format: 'html' });
  if (kind === 'pdf' && result.article.text === '') {
    return unread(options, 'pdf/no-text', 'the PDF has no text layer (scanned pages); run OCR on it first');
  }
  return result;
}

/** Converts in a thread that is ended after its time. From source, where no compiled thread exists, in this one. */
async function inThread(kind: OfficeKind, bytes: Uint8Array): Promise<OfficeText> {
  const script = new URL('./worker.js', import.meta.url);
  if (!existsSync(fileURLToPath(script))) return convert(kind, bytes);
  const worker = new Worker(script, {
    workerData: { kind, bytes },
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.maxLibraryMegabytes },
    stdout: true,
    stderr: true,
  });
  try {
    return await new Promise<OfficeText>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`it took longer than ${LIMITS.maxLibraryMilliseconds / 1000} seconds`)),
        LIMITS.maxLibraryMilliseconds,
      );
      timer.unref();
      worker.once('message', (message: { text?: OfficeText; error?: string }) => {
        clearTimeout(timer);
        if (message.text) resolve(message.text);
        else reject(new Error(message.error));
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('its reader ended without a result')));
    });
  } finally {
    await worker.terminate();
  }
}
