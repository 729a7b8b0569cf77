import { Mark, Node } from '@tiptap/core'
import { isWrittenAddress } from '@/newsroom/disclaimers/wording/address'

const Doc = Node.create({ name: 'doc', topNode: true, content: 'paragraph+' })

const Paragraph = Node.create({
  name: 'paragraph',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
})

const Text = Node.create({ name: 'text', group: 'inline' })

const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    // What word processors put around everything they copy.
    { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
    { style: 'font-weight', getAttrs: (weight) => /^(?:bold(?:er)?|[6-9]00)$/.test(weight) && null },
  ],
  renderHTML: () => ['strong', 0],
})

const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
  renderHTML: () => ['em', 0],
})

const allowed = (href: unknown): void => {
  if (typeof href !== 'string' || !isWrittenAddress(href)) throw new RangeError('No notice may lead there.')
}

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { isRequired: true, validate: allowed } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? ''
        return isWrittenAddress(href) && { href }
      },
    },
  ],
  // Nobody follows a link while writing it.
  renderHTML: ({ mark }) => ['a', { 'data-href': mark.attrs.href, title: mark.attrs.href, class: 'link' }, 0],
})

const CHIP = 'rounded-sm px-1 whitespace-nowrap font-sans text-[0.875em] not-italic'

/** What variables are called in the language of the desk; null: there is none of that name. */
type VariableNames = { readonly lang: string; readonly called: (name: string) => string | null }

/** A variable stands in the text as one thing, under its name; copied as text it is as it is written. */
const variable = ({ lang, called }: VariableNames) =>
  Node.create({
    name: 'variable',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ name: { isRequired: true, rendered: false } }),
    parseHTML: () => [{ tag: 'var[data-variable]', getAttrs: (element) => ({ name: element.dataset.variable ?? '' }) }],
    renderHTML: ({ node }) => {
      const name = String(node.attrs.name)
      const known = called(name)
      const tone = known === null ? 'bg-wash text-vermilion' : 'bg-proof-wash text-proof'
      const said = { 'data-variable': name, title: `{{${name}}}`, lang, class: `${CHIP} ${tone}` }
      return ['var', said, known ?? `{{${name}}}`]
    },
    renderText: ({ node }) => `{{${node.attrs.name}}}`,
  })

/** All a wording can be made of. */
export const wordingNodes = (names: VariableNames) => [Doc, Paragraph, Text, variable(names), Link, Bold, Italic]
