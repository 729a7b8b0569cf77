'use server'

import { z } from 'zod'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { SetMachineFailure, setMachineFailure } from '@/commands/machine-check/set-machine-failure'
import { AddTermList, addTermList } from '@/commands/terms/add-term-list'
import { ApproveTerms, approveTerms } from '@/commands/terms/approve-terms'
import { WriteTerms, writeTerms } from '@/commands/terms/write-terms'
import { startOfDay } from '@/newsroom/time/start-of-day'
import { answer } from './answer'

const asContext = async () => contextFor(await mustView())

/** Forms write days; the newsroom keeps instants. An empty field is no day, a day that does not exist is refused. */
const Dated = z.looseObject({
  terms: z.array(z.looseObject({ startsOn: z.string(), endsOn: z.string() })),
})

const withInstants = (raw: unknown, timeZone: string): unknown => {
  const said = Dated.safeParse(raw)
  if (!said.success) return raw
  const instant = (day: string) => (day === '' ? null : (startOfDay(day, timeZone) ?? day))
  const terms = said.data.terms.map(({ startsOn, endsOn, ...term }) => ({
    ...term,
    validFrom: instant(startsOn),
    validTo: instant(endsOn),
  }))
  return { ...said.data, terms }
}

export const addTermListAction = async (raw: unknown) => answer(AddTermList, raw, addTermList, await asContext())

export const writeTermsAction = async (raw: unknown) => {
  const viewer = await mustView()
  return answer(WriteTerms, withInstants(raw, viewer.timeZone), writeTerms, contextFor(viewer))
}

export const approveTermsAction = async (raw: unknown) => answer(ApproveTerms, raw, approveTerms, await asContext())

export const setMachineFailureAction = async (raw: unknown) =>
  answer(SetMachineFailure, raw, setMachineFailure, await asContext())
