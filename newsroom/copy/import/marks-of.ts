import type { Mark } from '@tiptap/pm/model'
import type { MarkName } from '../names'
import { copySchema } from '../schema'
import type { Heard } from './heard'
import { linkTarget } from './link-target'
import { type Markup, styleOf } from './markup'

type Marks = readonly Mark[]

const BY_TAG: Readonly<Record<string, Exclude<MarkName, 'link'>>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

type Turn = { readonly name: Exclude<MarkName, 'link'>; readonly on: boolean }

/** What a style says about marks; nothing about the rest. */
const turnsOf = (element: Markup): readonly Turn[] => {
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`
  const height = styleOf(element, 'vertical-align')
  const turns: readonly (Turn | false)[] = [
    weight !== '' && { name: 'bold', on: /^(?:bold|bolder|[6-9]00)$/.test(weight) },
    slant !== '' && { name: 'italic', on: /^(?:italic|oblique)/.test(slant) },
    /underline/.test(line) && element.tag !== 'a' && { name: 'underline', on: true },
    /line-through/.test(line) && { name: 'strike', on: true },
    height === 'super' && { name: 'superscript', on: true },
    height === 'sub' && { name: 'subscript', on: true },
  ]
  return turns.filter((turn) => turn !== false)
}

const turned = (marks: Marks, { name, on }: Turn): Marks => {
  const mark = copySchema.mark(name)
  return on ? mark.addToSet(marks) : mark.removeFromSet(marks)
}

const linked = (marks: Marks, { attrs }: Markup, heard: Heard): Marks => {
  const href = attrs.href ?? ''
  if (href === '' || href.startsWith('#')) return marks
  const target = linkTarget(href)
  if (target === null) heard.add('links')
  return target === null ? marks : copySchema.mark('link', { href: target }).addToSet(marks)
}

/** The marks inside an element: those around it, changed by what it is and how it is styled. */
export const marksOf = (element: Markup, marks: Marks, heard: Heard): Marks => {
  const byTag = BY_TAG[element.tag]
  const around = element.tag === 'a' ? linked(marks, element, heard) : marks
  const turns = [...(byTag === undefined ? [] : [{ name: byTag, on: true }]), ...turnsOf(element)]
  return turns.reduce(turned, around)
}
