import { useTranslations } from 'next-intl'
import type { Ref } from 'react'

type Props = { readonly ref: Ref<HTMLInputElement>; readonly onFile: (file: File) => void }

/** The browser's own file dialog, opened from the toolbar. The same picture can be chosen twice. */
export function PicturePick({ ref, onFile }: Props) {
  const words = useTranslations('editor.upload')
  return (
    <input
      ref={ref}
      type="file"
      accept="image/jpeg,image/png,image/webp"
      hidden
      aria-label={words('choose')}
      onChange={(event) => {
        for (const file of event.target.files ?? []) onFile(file)
        event.target.value = ''
      }}
    />
  )
}
