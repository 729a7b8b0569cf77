'use client'

import { useTranslations } from 'next-intl'
import { useLanguage } from '@/components/ui/use-language'
import type { Issue } from '@/newsroom/issue'
import { issueValues } from '@/newsroom/issue-values'

/** A finding as a sentence, for whoever looks. */
export const useIssueSentence = (): ((issue: Issue) => string) => {
  const sentences = useTranslations('issues')
  const language = useLanguage()
  return (issue) => sentences(issue.key, issueValues(issue, language))
}
