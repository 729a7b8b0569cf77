import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import type { Condition } from './condition'

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
const Sources = z.enum(SOURCE_TYPES)
const Languages = z.enum(LOCALES)

/** One question, each fact with the operations that make sense for it: a piece has one section but several topics. */
const Leaf = z.union([
  z.strictObject({ fact: z.literal('sourceType'), op: z.enum(['eq', 'ne']), value: Sources }),
  z.strictObject({ fact: z.literal('sourceType'), op: z.literal('in'), value: z.array(Sources).min(1).readonly() }),
  z.strictObject({ fact: z.literal('language'), op: z.enum(['eq', 'ne']), value: Languages }),
  z.strictObject({ fact: z.literal('language'), op: z.literal('in'), value: z.array(Languages).min(1).readonly() }),
  z.strictObject({ fact: z.literal('section'), op: z.enum(['eq', 'ne']), value: Slug }),
  z.strictObject({ fact: z.literal('section'), op: z.literal('in'), value: z.array(Slug).min(1).readonly() }),
  z.strictObject({ fact: z.literal('topics'), op: z.literal('has'), value: Slug }),
  z.strictObject({ fact: z.literal('topics'), op: z.literal('in'), value: z.array(Slug).min(1).readonly() }),
])

const within = (depth: number): z.ZodType<Condition> => {
  if (depth === 0) return Leaf
  const part = within(depth - 1)
  return z.union([
    z.strictObject({ all: z.array(part).max(20).readonly() }),
    z.strictObject({ any: z.array(part).min(1).max(20).readonly() }),
    z.strictObject({ not: part }),
    Leaf,
  ])
}

/** A condition as it comes through a door: at most four levels deep, unknown facts, operations and values refused. */
export const ConditionSchema = within(4)

/** The condition, or null when it asks anything a rule cannot ask. */
export const parseCondition = (json: unknown): Condition | null => {
  const parsed = ConditionSchema.safeParse(json)
  return parsed.success ? parsed.data : null
}
