'use server'

import { answering } from '@/app/answer'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { DrawSample, drawSample } from '@/commands/sampling/draw-sample'
import { FinishCheck, finishCheck } from '@/commands/sampling/finish-check'
import { RecordError, recordError } from '@/commands/sampling/record-error'
import { TakeBackError, takeBackError } from '@/commands/sampling/take-back-error'

const answer = answering('/desk/sampling')

const asContext = async () => contextFor(await mustView())

export const drawSampleAction = async (raw: unknown) => answer(DrawSample, raw, drawSample, await asContext())

export const recordErrorAction = async (raw: unknown) => answer(RecordError, raw, recordError, await asContext())

export const finishCheckAction = async (raw: unknown) => answer(FinishCheck, raw, finishCheck, await asContext())

export const takeBackErrorAction = async (raw: unknown) => answer(TakeBackError, raw, takeBackError, await asContext())
