/** A wording has no line breaks: where pasted text has one, a paragraph ends. */
export const pastedParagraphs = (html: string): string => html.replace(/<br\b[^>]*>/gi, '</p><p>')
