'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { isOtherScript, type StandInOnScreen } from '@/newsroom/disclaimers/stand-in-on-screen'
import { LOCALES } from '@/newsroom/language/locales'
import type { Refusal } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import type { StandInActions } from './stand-in-actions'

type Props = {
  readonly templateId: string
  readonly taken: readonly Pick<StandInOnScreen, 'locale' | 'standIn'>[]
  readonly onAdd: StandInActions['add']
}

/** Every pair of languages that is not taken, as one choice: no form can be half filled in. */
const PAIRS = LOCALES.flatMap((locale) =>
  LOCALES.filter((other) => other !== locale).map((standIn) => ({ id: `${locale} ${standIn}`, locale, standIn })),
)

/** Asks that one language stand in for another; it waits for a second person. */
export function NewStandIn({ templateId, taken, onAdd }: Props) {
  const t = useTranslations('disclaimers.standIns')
  const languages = useTranslations('disclaimers.languages')
  const { sentence } = useRefusalWords()
  const [chosen, choose] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startWork] = useTransition()
  const free = PAIRS.filter((pair) => !taken.some((one) => `${one.locale} ${one.standIn}` === pair.id))
  const pair = free.find(({ id }) => id === chosen) ?? null
  const names = (of: (typeof PAIRS)[number]) => ({ locale: languages(of.locale), standIn: languages(of.standIn) })
  if (free.length === 0) return null
  const add = ({ locale, standIn }: (typeof PAIRS)[number]) =>
    startWork(async () => {
      const result = await onAdd({ templateId, locale, standIn })
      setRefusal(result.ok ? null : result.refusal)
      if (!result.ok) return
      choose(null)
      toast({ text: t('added') })
    })
  return (
    <form
      aria-label={t('add')}
      className="flex w-full max-w-[32rem] flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (pair) add(pair)
      }}
    >
      <div className="w-full max-w-72">
        <Select
          label={t('choose')}
          options={free.map((one) => ({ id: one.id, label: t('pair', names(one)) }))}
          selectedKey={pair?.id ?? null}
          onSelectionChange={(key) => choose(key === null ? null : String(key))}
          error={refusal ? sentence(refusal) : undefined}
        />
      </div>
      {pair && isOtherScript(pair) ? (
        <p role="status" className="text-14 font-medium text-amber">
          {t('otherScript', names(pair))}
        </p>
      ) : null}
      <Button type="submit" size="small" isPending={isBusy} isDisabled={pair === null}>
        {t('add')}
      </Button>
    </form>
  )
}
