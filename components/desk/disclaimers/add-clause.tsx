'use client'

import { useTranslations } from 'next-intl'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { OPTION, POPOVER } from '@/components/ui/popover-style'
import { FACTS, type Fact } from '@/newsroom/disclaimers/condition'

/** "and…": one more fact for the sentence. Gone when every fact is in it. */
export function AddClause({ used, onAdd }: { readonly used: readonly Fact[]; readonly onAdd: (fact: Fact) => void }) {
  const t = useTranslations('disclaimers.rule')
  const free = FACTS.filter((fact) => !used.includes(fact))
  if (free.length === 0) return null
  return (
    <MenuTrigger>
      <Button className="target cursor-pointer rounded-sm px-1 text-muted underline decoration-dotted underline-offset-4 hover:bg-proof-wash">
        {t('addClause')}
      </Button>
      <Popover className={POPOVER}>
        <Menu className="py-1 outline-hidden">
          {free.map((fact) => (
            <MenuItem key={fact} id={fact} className={OPTION} onAction={() => onAdd(fact)}>
              {t(`facts.${fact}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
