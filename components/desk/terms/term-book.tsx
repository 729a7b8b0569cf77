import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { TermBook as Book, ListOnScreen } from '@/newsroom/machine-check/on-screen'
import { FailureChoice } from './failure-choice'
import { NewList } from './new-list'
import type { TermActions } from './term-actions'

export type TermBookProps = { readonly book: Book; readonly actions: Pick<TermActions, 'addList' | 'setFailure'> }

/** The lists of the house, and what holds while the machine cannot look at them. */
export function TermBook({ book, actions }: TermBookProps) {
  const t = useTranslations('machine.book')
  return (
    <>
      {book.lists.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <ul className="flex flex-col">
        {book.lists.map((list) => (
          <li key={list.id} className="flex flex-col gap-1 border-t border-rule py-5">
            <Entry list={list} />
          </li>
        ))}
      </ul>
      <NewList onAdd={actions.addList} />
      <section aria-labelledby="machine-failure" className="flex flex-col gap-3 border-t border-rule pt-6">
        <h2 id="machine-failure" className="font-serif text-21">
          {t('failure')}
        </h2>
        <FailureChoice now={book.machineFailure} onSet={actions.setFailure} />
      </section>
    </>
  )
}

function Entry({ list: { id, name, inForce, draft } }: { readonly list: ListOnScreen }) {
  const t = useTranslations('machine.book')
  return (
    <>
      <h2 className="font-serif text-21 leading-snug">
        <Link href={`/desk/terms/${id}`} className="target hover:text-proof hover:underline">
          {name}
        </Link>
      </h2>
      <p className={`text-14 ${inForce ? 'text-stet' : 'text-amber'}`}>
        {inForce ? t('inForce', { n: inForce.n, count: inForce.terms }) : t('never')}
      </p>
      {draft ? <p className="text-14 text-amber">{t('draft', { n: draft.n, name: draft.writtenBy })}</p> : null}
    </>
  )
}
