'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import { isComposing } from '@/components/ui/composing'
import { BOX, FIELD, HINT, LABEL, LINE } from '@/components/ui/field-style'
import type { Draft } from '@/newsroom/talk/draft'
import { MentionList } from './mention-list'
import { useCalling } from './use-calling'
import type { Callable } from './use-options'

type Props = {
  readonly label: string
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly callable: Callable
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly isFocused?: boolean
}

/** A field in which an @ offers colleagues and desks. The list opens below it and leaves the caret where it is. */
export function MentionField({ label, draft, onDraft, callable, onKeyDown, isFocused = false }: Props) {
  const words = useTranslations('talk')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const wanted = useRef<number | null>(null)
  const calling = useCalling({
    draft,
    callable,
    onPick: (picked) => {
      wanted.current = picked.caret
      onDraft(picked.draft)
    },
  })
  useLayoutEffect(() => {
    if (wanted.current === null || !field.current) return
    field.current.setSelectionRange(wanted.current, wanted.current)
    calling.moveCaret(wanted.current)
    wanted.current = null
  })
  useLayoutEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])
  const composing = useRef(false)
  const { options, at } = calling
  const isListed = options !== null && options.length > 0
  return (
    <div className={FIELD}>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={4000}
        className={`${LINE} ${BOX} leading-text field-sizing-content`}
        value={draft.text}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(isListed ? { 'aria-controls': `${id}-list`, 'aria-activedescendant': `${id}-list-${at}` } : {})}
        onChange={({ target }) => {
          onDraft({ ...draft, text: target.value })
          if (!composing.current) calling.moveCaret(target.selectionStart)
        }}
        onSelect={({ currentTarget }) => {
          if (!composing.current) calling.moveCaret(currentTarget.selectionStart)
        }}
        onCompositionStart={() => {
          composing.current = true
          calling.moveCaret(null)
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false
          calling.moveCaret(currentTarget.selectionStart)
        }}
        onBlur={() => calling.moveCaret(null)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          calling.onKeyDown(event)
          if (!event.defaultPrevented) onKeyDown(event)
        }}
      />
      {isListed ? <MentionList id={`${id}-list`} options={options} at={at} onTake={calling.take} /> : null}
      <p role="status" className="sr-only">
        {options === null ? null : words('mention.found', { count: options.length })}
      </p>
      <p id={`${id}-hint`} className={HINT}>
        {words('composer.hint')}
      </p>
    </div>
  )
}
