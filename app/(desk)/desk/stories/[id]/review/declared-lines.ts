import type { getTranslations } from 'next-intl/server'
import type { Declaration } from '@/newsroom/story/declaration'

type Words = Awaited<ReturnType<typeof getTranslations<'disclaimers.declared'>>>

const said = (label: string, value: string): readonly string[] => (value === '' ? [] : [`${label}: ${value}`])

/** What is declared of a piece, a line for each thing that is, in the viewer's language. */
export const declaredLines =
  (t: Words) =>
  ({ genre, contributor, targets, sponsor, tickers, holdings, licence, contentFlags, flags }: Declaration) => [
    ...said(t('genre'), genre === null ? '' : t(`genres.${genre}`)),
    ...said(t('contributor'), contributor === null ? '' : t(`contributors.${contributor}`)),
    ...said(t('targets'), targets.map((place) => t(`jurisdictions.${place}`)).join(' · ')),
    ...said(t('sponsor'), sponsor),
    ...said(t('tickers'), tickers.join(' · ')),
    ...said(t('holdings'), holdings),
    ...said(t('licence'), licence === null ? '' : t(`licences.${licence}`)),
    ...said(t('contentFlags'), contentFlags.map((flag) => t(`flagged.${flag}`)).join(' · ')),
    ...flags.map((flag) => t(`flags.${flag}`)),
  ]
