'use server'

import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { AddChecklistItem, addChecklistItem } from '@/commands/review-rules/add-checklist-item'
import { AddRouteRule, addRouteRule } from '@/commands/review-rules/add-route-rule'
import { EndChecklistItem, endChecklistItem } from '@/commands/review-rules/end-checklist-item'
import { EndRouteRule, endRouteRule } from '@/commands/review-rules/end-route-rule'
import { MoveChecklistItem, moveChecklistItem } from '@/commands/review-rules/move-checklist-item'
import { SetDeskPublisher, setDeskPublisher } from '@/commands/review-rules/set-desk-publisher'
import { SetReviewSettings, setReviewSettings } from '@/commands/review-rules/set-review-settings'
import { WriteRoute, writeRoute } from '@/commands/review-rules/write-route'
import { answer } from './answer'

const asContext = async () => contextFor(await mustView())

export const writeRouteAction = async (raw: unknown) => answer(WriteRoute, raw, writeRoute, await asContext())

export const addRouteRuleAction = async (raw: unknown) => answer(AddRouteRule, raw, addRouteRule, await asContext())

export const endRouteRuleAction = async (raw: unknown) => answer(EndRouteRule, raw, endRouteRule, await asContext())

export const addChecklistItemAction = async (raw: unknown) =>
  answer(AddChecklistItem, raw, addChecklistItem, await asContext())

export const endChecklistItemAction = async (raw: unknown) =>
  answer(EndChecklistItem, raw, endChecklistItem, await asContext())

export const moveChecklistItemAction = async (raw: unknown) =>
  answer(MoveChecklistItem, raw, moveChecklistItem, await asContext())

export const setDeskPublisherAction = async (raw: unknown) =>
  answer(SetDeskPublisher, raw, setDeskPublisher, await asContext())

export const setReviewSettingsAction = async (raw: unknown) =>
  answer(SetReviewSettings, raw, setReviewSettings, await asContext())
