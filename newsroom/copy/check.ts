import { Mark, type Node } from '@tiptap/pm/model'
import { canonicalCopy } from './canonical'
import type { Copy } from './copy'
import { type Fault, fault } from './fault'
import { guard } from './guard'
import { repeatedId, withIds } from './ids'
import { copySchema } from './schema'
import { tableFault } from './table-shape'
import { COPY_VERSION, upgrade } from './upgrade/upgrade'
import { wireFault } from './wire'

export type Checked = { readonly ok: true; readonly copy: Copy } | ({ readonly ok: false } & Fault)

const refuse = (found: Fault): Checked => ({ ok: false, ...found })

/** Marks in another order, or two that exclude each other. */
const hasStrayMarks = ({ marks }: Node): boolean =>
  !Mark.sameSet(
    marks.reduce((set, mark) => mark.addToSet(set), Mark.none),
    marks,
  )

/** The first node that holds what it may not hold, and where. */
const misfit = (node: Node, path = ''): Fault | null => {
  if (hasStrayMarks(node)) return fault(`${path}/marks`, 'badMarks', 'these marks cannot stand together so')
  if (!node.type.validContent(node.content)) {
    return fault(`${path}/content`, 'badContent', `${node.type.name} cannot hold these nodes in this order`)
  }
  for (const [index, child] of node.children.entries()) {
    const found = misfit(child, `${path}/content/${index}`)
    if (found !== null) return found
  }
  return null
}

/**
 * The door for every document that was not written by this house just now: saved, imported, restored, seeded. What
 * passes renders, and comes out in its canonical form. The shape is judged after the upgrade, by today's entries.
 */
export const checkCopy = (json: unknown, version: number = COPY_VERSION): Checked => {
  const danger = guard(json)
  if (danger !== null) return refuse(danger)
  const upgraded = upgrade(json, version)
  if (!upgraded.ok) return refuse(fault('', 'unknownVersion', `this house reads versions up to ${upgraded.newest}`))
  const wrong = wireFault(upgraded.json)
  return wrong === null ? checkDocument(copySchema.nodeFromJSON(upgraded.json)) : refuse(wrong)
}

const checkDocument = (doc: Node): Checked => {
  const found = misfit(doc) ?? tableFault(doc)
  if (found !== null) return refuse(found)
  doc.check()
  const copy = canonicalCopy(doc)
  const shared = repeatedId(copy)
  return shared === null ? { ok: true, copy: withIds(copy) } : refuse(shared)
}
