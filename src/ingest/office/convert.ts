import type { OfficeText } from './office-text.ts';

export type OfficeKind = 'docx' | 'pdf';

/** A Word or PDF file's text, by the library for it, which is loaded only here. */
export async function convert(kind: OfficeKind, bytes: Uint8Array): Promise<OfficeText> {
  if (kind === 'docx') return (await import('./docx.ts')).docxText(bytes);
  return (await import('./pdf.ts')).pdfText(bytes);
}
