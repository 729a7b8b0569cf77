import { useTranslations } from 'next-intl'

/** To the public address, to see what stands there now. */
export function AsReaders({ path }: { readonly path: string | null }) {
  const t = useTranslations('corrections.affairs')
  return path === null ? null : (
    <a className="link" href={path} target="_blank" rel="noopener">
      {t('asReaders')}
    </a>
  )
}
