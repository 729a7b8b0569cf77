'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { useFaultWords } from '@/components/desk/work/use-fault-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { FILINGS, type Filing } from '@/newsroom/story/filing'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'
import { useAsked } from './use-asked'
import { useFilingWords } from './use-filing-words'

type FilingFactProps = {
  readonly plan: Pick<StoryPlan, 'storyId' | 'majorFiling' | 'majorReference' | 'may'>
  readonly setFiling: PlanDeeds['setFiling']
}

const SHORT = { none: 'filingNone', needed: 'filingNeeded', filed: 'filingFiledShort' } as const satisfies Record<
  Filing,
  string
>

/** Where the filing of a major topic stands, and the way to say so. */
export function FilingFact({ plan, setFiling }: FilingFactProps) {
  const t = useTranslations('work.plan')
  const say = useFaultWords()
  const words = useFilingWords()
  const { asked, ask, deed, close } = useAsked<'filing'>()
  const [filing, setState] = useState<Filing>(plan.majorFiling)
  const [reference, setReference] = useState(plan.majorReference)
  const { storyId } = plan
  const save = () =>
    deed.run(() => setFiling({ storyId, filing, reference: reference.trim() }), {
      text: t('filingSaved'),
      after: close,
    })
  return (
    <Fact
      label={t('filing')}
      action={
        plan.may.hold ? (
          <Button size="small" variant="bare" onPress={() => ask('filing')}>
            {t('filingChange')}
          </Button>
        ) : null
      }
    >
      {words(plan)}
      {asked === null ? null : (
        <Dialog isOpen onOpenChange={close} title={t('filingTitle')}>
          <DialogForm
            isPending={deed.isPending}
            isReady={filing !== 'filed' || reference.trim() !== ''}
            confirm={t('filingSave')}
            onSubmit={save}
          >
            <RadioGroup
              label={t('filingState')}
              options={FILINGS.map((id) => ({ id, label: t(SHORT[id]) }))}
              value={filing}
              onChange={(id) => setState(FILINGS.find((known) => known === id) ?? filing)}
              error={deed.fault === null ? undefined : say(deed.fault)}
            />
            {filing === 'filed' ? (
              <TextField
                label={t('filingReference')}
                hint={t('filingReferenceHint')}
                value={reference}
                onChange={setReference}
                maxLength={200}
                isRequired
              />
            ) : null}
          </DialogForm>
        </Dialog>
      )}
    </Fact>
  )
}
