/** What a Word or PDF file says, as HTML for the HTML reader, and its properties as written. */
export interface OfficeText {
  html: string;
  title: string | null;
  author: string | null;
  date: string | null;
}
