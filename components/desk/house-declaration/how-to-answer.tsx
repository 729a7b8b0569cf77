import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** What to do when a platform asks about one piece: it gives reasons and a day to reply. */
export function HowToAnswer() {
  const words = useTranslations('evidence.house')
  return (
    <ol className="flex list-decimal flex-col gap-2 pl-5 leading-text">
      <li>
        {words.rich('steps.find', {
          link: (text) => (
            <Link href="/desk/stories" className="link">
              {text}
            </Link>
          ),
        })}
      </li>
      <li>{words('steps.sheet')}</li>
      <li>{words('steps.send')}</li>
      <li>{words('steps.keep')}</li>
    </ol>
  )
}
