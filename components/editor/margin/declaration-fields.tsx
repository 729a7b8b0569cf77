'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { canonicalJson } from '@/newsroom/story/canonical-json'
import { CONTRIBUTORS, type Declaration, GENRES, UNDECLARED } from '@/newsroom/story/declaration'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import type { Piece } from '../screen/piece'
import { DeclaredInterests } from './declared-interests'
import { DeclaredTicks } from './declared-ticks'

/** Key of the choice that says nothing: a list has no entry for null. */
const NONE = 'none'

const saysMore = (declared: Declaration): boolean => {
  const { genre, contributor, targets } = declared
  return canonicalJson(declared) !== canonicalJson({ ...UNDECLARED, genre, contributor, targets })
}

/** What the piece is, beyond where it comes from: the rules for notices ask for it. Interests stand behind a button. */
export function DeclarationFields({ piece }: { readonly piece: Piece }) {
  const words = useTranslations('disclaimers.declared')
  const { pkg, change, isReadOnly } = piece
  const declared = pkg.declared ?? UNDECLARED
  const [isOpen, setOpen] = useState(saysMore(declared))
  const set = (part: Partial<Declaration>) => change({ declared: { ...declared, ...part } })
  return (
    <section aria-labelledby="margin-declared" id="field-declared" tabIndex={-1} className="margin-stack">
      <h2 id="margin-declared" className="margin-heading">
        {words('title')}
      </h2>
      <p className="text-14 text-muted">{words('hint')}</p>
      <Select
        label={words('genre')}
        options={[{ id: NONE, label: words('unsaid') }, ...GENRES.map((id) => ({ id, label: words(`genres.${id}`) }))]}
        selectedKey={declared.genre ?? NONE}
        isDisabled={isReadOnly}
        onSelectionChange={(key) => set({ genre: GENRES.find((genre) => genre === key) ?? null })}
      />
      <Select
        label={words('contributor')}
        options={[
          { id: NONE, label: words('unsaid') },
          ...CONTRIBUTORS.map((id) => ({ id, label: words(`contributors.${id}`) })),
        ]}
        selectedKey={declared.contributor ?? NONE}
        isDisabled={isReadOnly}
        onSelectionChange={(key) => set({ contributor: CONTRIBUTORS.find((one) => one === key) ?? null })}
      />
      <DeclaredTicks
        label={words('targets')}
        hint={words('targetsHint')}
        options={JURISDICTIONS}
        nameOf={(place) => words(`jurisdictions.${place}`)}
        chosen={declared.targets}
        isReadOnly={isReadOnly}
        onChoose={(targets) => set({ targets: [...targets] })}
      />
      {isOpen ? <DeclaredInterests {...{ declared, set, isReadOnly }} language={pkg.language} /> : null}
      <Button size="text" variant="bare" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? words('fewer') : words('more')}
      </Button>
    </section>
  )
}
