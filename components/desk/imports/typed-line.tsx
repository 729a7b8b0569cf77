'use client'

import { useTranslations } from 'next-intl'
import { useTemplateName } from '@/components/desk/disclaimers/use-template-name'
import type { TypedInFile } from '@/newsroom/imports/typed-in-file'

/** A piece that ends in a notice: its words, and the template for its place. Nothing is lifted by taking it in. */
export function TypedLine({ typed: { text, template } }: { readonly typed: TypedInFile }) {
  const t = useTranslations('imports.typed')
  const nameOf = useTemplateName()
  return (
    <div className="border-l-4 border-proof pl-3">
      <p>{t('ends')}</p>
      <blockquote className="line-clamp-2 font-serif text-muted wrap-anywhere">{text}</blockquote>
      <p className="text-14 text-muted">
        {template === null ? t('unknown') : t('proposed', { template: nameOf(template) })}
      </p>
    </div>
  )
}
