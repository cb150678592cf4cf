import { LIMITS } from '../limits.ts';
import type { OfficeText } from './office-text.ts';
import { BadArchive, checkArchive } from './zip.ts';

/** How Word's paragraphs become HTML: titles are headings, and where a paragraph stands is kept for signatures. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='dashiji-right'] => p.align-right:fresh",
  "p[style-name='dashiji-center'] => p.align-center:fresh",
];

interface Paragraph {
  alignment?: string;
  styleName?: string | null;
}

/** A part of mammoth that its type declarations leave out. */
interface MammothTransforms {
  transforms: { paragraph(change: (paragraph: Paragraph) => Paragraph): (element: unknown) => unknown };
}

/** A Word file as HTML. Pictures are not opened, links to files are not followed, fields and macros do nothing. */
export async function docxText(bytes: Uint8Array): Promise<OfficeText> {
  const names = checkArchive(bytes, LIMITS.maxDocxUnpackedBytes);
  if (!names.includes('word/document.xml')) throw new BadArchive('it is a ZIP archive but not a Word file');
  const { default: mammoth } = await import('mammoth');
  const { transforms } = mammoth as unknown as MammothTransforms;
  const aligned = transforms.paragraph((paragraph: Paragraph): Paragraph => {
    const { alignment, styleName } = paragraph;
    const isPlain = !styleName || /^(?:normal|正文|body text)/i.test(styleName);
    if (!isPlain || (alignment !== 'right' && alignment !== 'center')) return paragraph;
    return { ...paragraph, styleName: `dashiji-${alignment}` };
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      transformDocument: aligned,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeEmbeddedStyleMap: false,
    },
  );
  return { html: value, title: null, author: null, date: null };
}
