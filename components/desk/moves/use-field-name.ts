'use client'

import { useTranslations } from 'next-intl'
import type { Issue } from '@/newsroom/issue'

/** What the place of an issue is called: the very line where it has a name of its own, else its part of the piece. */
export const useFieldName = (): ((issue: Issue) => string) => {
  const lines = useTranslations('issues.fields')
  const parts = useTranslations('moves.parts')
  return ({ field }) => {
    if (field.includes('.') && lines.has(field)) return lines(field)
    const [part = field] = field.split('.')
    return parts.has(part) ? parts(part) : part
  }
}
