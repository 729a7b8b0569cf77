'use client'

import { useTranslations } from 'next-intl'
import { Button } from 'react-aria-components/Button'
import { Menu } from '@/components/ui/menu'
import { FACTS, type Fact } from '@/newsroom/disclaimers/condition'

/** "and…": one more fact for the sentence. Gone when every fact is in it. */
export function AddClause({ used, onAdd }: { readonly used: readonly Fact[]; readonly onAdd: (fact: Fact) => void }) {
  const t = useTranslations('disclaimers.rule')
  const free = FACTS.filter((fact) => !used.includes(fact))
  if (free.length === 0) return null
  return (
    <Menu
      label={t('addClause')}
      trigger={
        <Button className="target cursor-pointer ml-1 rounded-sm text-muted underline decoration-dotted underline-offset-4 hover:bg-proof-wash">
          {t('addClause')}
        </Button>
      }
      actions={free.map((fact) => ({ id: fact, label: t(`facts.${fact}`), onAction: () => onAdd(fact) }))}
    />
  )
}
