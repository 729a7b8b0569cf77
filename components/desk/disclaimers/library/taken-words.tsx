import type { Said } from './taking'

/** What became of it, or what stands against it. */
export function TakenWords({ said }: { readonly said: Said }) {
  return (
    <>
      <p role="status">{said && 'done' in said ? said.done : null}</p>
      {said && 'fault' in said ? (
        <p role="alert" className="text-vermilion">
          {said.fault}
        </p>
      ) : null}
    </>
  )
}
