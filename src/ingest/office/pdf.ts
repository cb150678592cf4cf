import { LIMITS } from '../limits.ts';
import { isWrap } from '../tidy.ts';
import type { OfficeText } from './office-text.ts';

/** One run of text on a page: its place is that of its baseline's start, in points from the lower left corner. */
interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

interface PdfLine {
  text: string;
  x: number;
  end: number;
  size: number;
  page: number;
}

/** The text layer of a PDF as HTML. Scripts in it are not run, attachments and links not opened; there is no OCR. */
export async function pdfText(bytes: Uint8Array): Promise<OfficeText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const lines: PdfLine[] = [];
  let length = 0;
  const pages = Math.min(document.numPages, LIMITS.maxPdfPages);
  for (let number = 1; number <= pages && length < LIMITS.maxTextLength; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs: Run[] = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4] as number,
              y: item.transform[5] as number,
              width: item.width,
              size: item.height,
            },
          ]
        : [],
    );
    for (const line of linesOf(runs, number)) {
      lines.push(line);
      length += line.text.length;
    }
    page.cleanup();
  }
  await document.destroy();
  return { html: paragraphs(lines).join('\n'), title: null, author: null, date: null };
}

/** Runs on one height are one line. */
function linesOf(runs: readonly Run[], page: number): PdfLine[] {
  const lines: (PdfLine & { y: number })[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - run.y) < Math.max(2, run.size / 2) && run.x >= last.x) {
      const gap = run.x - last.end;
      last.text += (gap > run.size * 0.6 ? ' ' : '') + run.text;
      last.end = run.x + run.width;
    } else {
      lines.push({ text: run.text, x: run.x, y: run.y, end: run.x + run.width, size: run.size, page });
    }
  }
  return lines.filter(({ text }) => !/^[-—–\s]*\d{1,4}[-—–\s]*$/.test(text));
}

/** Lines that fill their width run on into the next one, unless that is indented; short lines stand for themselves. */
function paragraphs(lines: readonly PdfLine[]): string[] {
  const left = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, { end }) => Math.max(most, end), 0);
  const html: string[] = [];
  let text = '';
  let start: PdfLine | undefined;
  const flush = () => {
    if (start && text !== '') html.push(paragraph(text, start, left, right));
    text = '';
  };
  let before: PdfLine | undefined;
  for (const line of lines) {
    const isFull = before !== undefined && before.end > right - 3 * before.size;
    const isIndented = line.x > left + 1.2 * line.size;
    const runsOn = isFull && (!isIndented || (before?.page !== line.page && isWrap(text, line.text)));
    if (!runsOn) {
      flush();
      start = line;
    }
    text += line.text;
    before = line;
  }
  flush();
  return html;
}

function paragraph(text: string, { x, end }: PdfLine, left: number, right: number): string {
  const width = right - left;
  const isRight = x > left + 0.45 * width && end > left + 0.7 * width;
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<p${isRight ? ' class="align-right"' : ''}>${escaped}</p>`;
}
