import type { ReactNode } from 'react'
import { RichWords } from '@/components/article/rich-words'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { filledAddress } from '@/newsroom/disclaimers/wording/address'
import { richWords } from '@/newsroom/disclaimers/wording/notice-words'
import { parseWording } from '@/newsroom/disclaimers/wording/parse-wording'
import type { RichText } from '@/newsroom/disclaimers/wording/rich-text'

/** What a piece will fill in is marked by the pencil. */
const Variable = ({ name }: { readonly name: string }) => <var className="text-proof not-italic">{`{{${name}}}`}</var>

type LinkProps = { readonly address: string; readonly words: string; readonly children: ReactNode }

/** Where a link leads is part of what is approved: words that do not say it have it behind them. */
function Leading({ address, words, children }: LinkProps) {
  const href = filledAddress(address)
  const plain = address.replace(/^mailto:/i, '')
  return (
    <>
      {href === null ? (
        <span className="underline decoration-proof underline-offset-2">{children}</span>
      ) : (
        <a href={href} rel="noreferrer" className="link">
          {children}
        </a>
      )}
      {words.includes(plain) ? null : (
        <span lang="en" className="font-sans text-14 text-muted wrap-anywhere">
          {' '}
          ({plain})
        </span>
      )}
    </>
  )
}

const DESK = { variable: Variable, link: Leading } as const

function Words({ rich, lang }: { readonly rich: RichText; readonly lang: string }) {
  return (
    <div lang={lang} className="flex flex-col gap-2 font-serif leading-text">
      {rich.map((runs) => (
        <p key={JSON.stringify(runs)} className="whitespace-pre-line">
          <RichWords runs={runs} drawing={DESK} />
        </p>
      ))}
    </div>
  )
}

/** A wording of the book set as readers get it. */
export function Wording({ text, lang }: { readonly text: string; readonly lang: string }) {
  return <Words rich={parseWording(text)} lang={lang} />
}

/** The words of a notice as one piece carries it. */
export function NoticeWords({ notice }: { readonly notice: Pick<Notice, 'text' | 'marked' | 'locale'> }) {
  return <Words rich={richWords(notice)} lang={notice.locale} />
}
