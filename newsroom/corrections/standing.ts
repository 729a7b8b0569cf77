import type { CopyNode } from '@/newsroom/copy/copy'

const isStruck = ({ marks = [] }: CopyNode): boolean => marks.some(({ type }) => type === 'strike')

/** The text of a textblock as it is said. Struck words are said no longer: striking out a "not" is taking it out. */
export const standing = ({ content = [] }: CopyNode): string =>
  content
    .filter((node) => !isStruck(node))
    .map(({ text = '\n' }) => text)
    .join('')
