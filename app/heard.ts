import { headers } from 'next/headers'
import type { Actor } from '@/newsroom/people/actor'
import type { Refusal, Result } from '@/newsroom/result'
import { log } from '@/platform/log'

const DENIALS: readonly Refusal['kind'][] = ['forbidden', 'notFound']

/** The address of the page that asks, without its query: what was searched for is nobody's business. */
const askedAt = async (): Promise<string> => (await headers()).get('x-stet-path')?.split('?')[0] ?? ''

/** Passes an answer on. A no for want of rights leaves a line in the log: who asked, where, and why not. */
export const heard = async <T>({ id }: Pick<Actor, 'id'>, result: Result<T>): Promise<Result<T>> => {
  if (!result.ok && DENIALS.includes(result.refusal.kind)) {
    log().warn({ person: id, path: await askedAt(), refusal: result.refusal }, 'denied')
  }
  return result
}
