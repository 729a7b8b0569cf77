'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/newsroom/language/locales'
import { LineField } from '../fields/line-field'
import type { Piece } from '../screen/piece'

export type SuggestSlug = (asked: { readonly headline: string; readonly language: Locale }) => Promise<string>

type Props = { readonly piece: Piece; readonly suggest: SuggestSlug }

/** The last part of the address: typed, or taken from the headline, whose Chinese is spelled out on the server. */
export function SlugField({ piece: { pkg, change, isReadOnly }, suggest }: Props) {
  const words = useTranslations('editor.details')
  const [isPending, startTransition] = useTransition()
  const take = () =>
    startTransition(async () => {
      const slug = await suggest({ headline: pkg.headline, language: pkg.language })
      if (slug !== '') change({ slug })
    })
  return (
    <div className="margin-stack">
      <LineField
        field="slug"
        label={words('slug')}
        hint={words('slugHint')}
        value={pkg.slug}
        lang="en"
        isReadOnly={isReadOnly}
        onText={(slug) => change({ slug: slug.toLowerCase().replaceAll(/\s+/g, '-') })}
      />
      {isReadOnly || pkg.headline.trim() === '' ? null : (
        <Button size="small" isPending={isPending} onPress={take}>
          {words('slugSuggest')}
        </Button>
      )}
    </div>
  )
}
