import type { Effect, Merge, SavingEvent } from './events'
import { type Flight, type Head, isDirty, type Saving } from './state'

/** An input method may hold a save this long; then the text from before the composition goes out. */
const LONGEST_HOLD = 10_000

type Step<P, C> = { readonly state: Saving<P, C>; readonly effects: readonly Effect<P>[] }
type Rules<P, C> = { readonly merge: Merge<P, C>; readonly same: (left: P, right: P) => boolean }

const still = <P, C>(state: Saving<P, C>): Step<P, C> => ({ state, effects: [] })

/**
 * The save protocol of a text, pure: one request in the air, every answer bound to its request, nothing shown as saved
 * before the server has this very generation, and a merge where the server was ahead.
 */
export const stepWith = <P, C>(rules: Rules<P, C>) => {
  const step = (state: Saving<P, C>, event: SavingEvent<P>): Step<P, C> => {
    switch (event.type) {
      case 'changed':
        return still({ ...state, mine: event.package, generation: state.generation + 1 })
      case 'composing':
        return composing(rules, state, event.since)
      case 'due':
        return heldAt(state, event.at) ? still(state) : send(state, false)
      case 'leaving':
        return send(state, true)
      case 'resolved':
        return resolved(state, event.package)
      case 'recovered':
        return recovered(rules, state, event)
      default:
        return answerIsOurs(state, event.n) ? answered(rules, state, state.flight, event) : still(state)
    }
  }
  return step
}

type Answer<P> = Extract<SavingEvent<P>, { readonly n: number }>
type InAir<P, C> = Saving<P, C> & { readonly flight: Flight<P> }

/** Answers to requests given up or answered before change nothing. */
const answerIsOurs = <P, C>(state: Saving<P, C>, n: number): state is InAir<P, C> =>
  state.flight?.inAir === true && state.flight.n === n

const heldAt = (state: Saving<unknown, unknown>, at: number) =>
  state.composingSince !== null && at - state.composingSince < LONGEST_HOLD

const send = <P, C>(state: Saving<P, C>, keepalive: boolean): Step<P, C> => {
  if (state.trouble?.kind === 'conflict' || state.trouble?.kind === 'closed' || state.ahead !== null)
    return still(state)
  if (state.flight?.inAir) return still(state)
  const again = state.flight
  if (again === null && !isDirty(state)) return still(state)
  if (state.trouble?.kind === 'invalid' && state.trouble.generation === state.generation) return still(state)
  return launch(state, again === null ? nextFlight(state, 'autosave') : { ...again, inAir: true }, keepalive)
}

const nextFlight = <P, C>(state: Saving<P, C>, kind: Flight<P>['kind']): Flight<P> => ({
  n: state.sent + 1,
  seq: state.base.seq,
  generation: state.generation,
  package: state.mine,
  kind,
  inAir: true,
})

const launch = <P, C>(state: Saving<P, C>, flight: Flight<P>, keepalive: boolean): Step<P, C> => ({
  state: { ...state, flight, sent: flight.n },
  effects: [{ type: 'send', flight, keepalive }],
})

const answered = <P, C>(rules: Rules<P, C>, state: Saving<P, C>, flight: Flight<P>, answer: Answer<P>): Step<P, C> => {
  switch (answer.type) {
    case 'acknowledged':
      return still({
        ...state,
        base: { seq: answer.seq, package: flight.package },
        acknowledged: flight.generation,
        savedAt: answer.at,
        flight: null,
        trouble: null,
      })
    case 'behind':
      return behind(rules, { ...state, flight: null, trouble: null }, answer.head)
    case 'unreachable':
      return still(waiting(state, flight, 'offline'))
    case 'signedOut':
      return still(waiting(state, flight, 'signedOut'))
    case 'refused': {
      const { path, code } = answer
      return still({ ...state, flight: null, trouble: { kind: 'invalid', path, code, generation: flight.generation } })
    }
    case 'closed':
      return still({ ...state, flight: null, trouble: { kind: 'closed', because: answer.because } })
  }
}

const waiting = <P, C>(state: Saving<P, C>, flight: Flight<P>, kind: 'offline' | 'signedOut'): Saving<P, C> => {
  const before = state.trouble?.kind === 'offline' || state.trouble?.kind === 'signedOut' ? state.trouble.tries : 0
  return { ...state, flight: { ...flight, inAir: false }, trouble: { kind, tries: before + 1 } }
}

const behind = <P, C>(rules: Rules<P, C>, state: Saving<P, C>, head: Head<P>): Step<P, C> => {
  if (state.composingSince !== null) return still({ ...state, ahead: head })
  const merged = rules.merge(state.base.package, state.mine, head.package)
  if (!merged.ok) return still({ ...state, ahead: null, trouble: { kind: 'conflict', head, clashes: merged.clashes } })
  const shown: readonly Effect<P>[] = rules.same(merged.package, state.mine)
    ? []
    : [{ type: 'show', package: merged.package }]
  const next: Saving<P, C> = {
    ...state,
    ahead: null,
    base: head,
    mine: merged.package,
    generation: state.generation + 1,
  }
  if (rules.same(merged.package, head.package)) {
    return { state: { ...next, acknowledged: next.generation }, effects: shown }
  }
  const launched = launch(next, nextFlight(next, 'merge'), false)
  return { state: launched.state, effects: [...shown, ...launched.effects] }
}

const composing = <P, C>(rules: Rules<P, C>, state: Saving<P, C>, since: number | null): Step<P, C> => {
  const next: Saving<P, C> = { ...state, composingSince: since }
  return since === null && state.ahead !== null ? behind(rules, next, state.ahead) : still(next)
}

const resolved = <P, C>(state: Saving<P, C>, decided: P): Step<P, C> => {
  const base = state.trouble?.kind === 'conflict' ? state.trouble.head : state.base
  const next: Saving<P, C> = { ...state, base, mine: decided, generation: state.generation + 1, trouble: null }
  const show: Effect<P> = { type: 'show', package: decided }
  if (next.flight !== null) return { state: next, effects: [show] }
  const launched = launch(next, nextFlight(next, 'merge'), false)
  return { state: launched.state, effects: [show, ...launched.effects] }
}

/** A recovered draft is merged like a text the server was ahead of; it overwrites nothing that came since. */
const recovered = <P, C>(
  rules: Rules<P, C>,
  state: Saving<P, C>,
  { base, package: mine }: { readonly base: P; readonly package: P },
): Step<P, C> => {
  if (state.flight !== null || isDirty(state)) return still(state)
  const written = { ...state, base: { seq: state.base.seq, package: base }, mine, generation: state.generation + 1 }
  const shown = behind(rules, written, state.base)
  return { state: shown.state, effects: [{ type: 'show', package: shown.state.mine }, ...shown.effects] }
}
