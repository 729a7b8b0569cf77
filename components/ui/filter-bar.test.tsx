import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FilterBar } from './filter-bar'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const sorted = (value: string) => (
  <FilterBar
    action="/desk/stories"
    label="Filter the stories"
    submit="Show"
    search={{ name: 'q', label: 'Search', value: '' }}
    filters={[
      {
        name: 'sort',
        label: 'Order',
        value,
        options: [
          { id: '', label: 'Last changed' },
          { id: 'deadline', label: 'Deadline' },
        ],
      },
    ]}
  />
)

/** The page as it was sent, what somebody does with it, and then the page awake. */
const wakeAfter = async (value: string, meanwhile: (form: HTMLFormElement) => void) => {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = renderToString(sorted(value))
  const form = place.querySelector('form')
  if (!form) throw new Error('no form')
  meanwhile(form)
  const sent: string[] = []
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    sent.push(new URLSearchParams([...new FormData(form)].map(([name, said]) => [name, String(said)])).toString())
  })
  const root = await act(async () => hydrateRoot(place, sorted(value)))
  return { form, sent, leave: () => act(async () => root.unmount()) }
}

const choose = (form: HTMLFormElement, value: string) => {
  const choice = form.querySelector('select')
  if (choice) choice.value = value
}

afterEach(() => {
  document.body.replaceChildren()
})

describe('a filter chosen while the page was still waking', () => {
  it('is applied as soon as somebody hears it, with what was typed', async () => {
    const { sent, leave } = await wakeAfter('', (form) => {
      choose(form, 'deadline')
      const search = form.querySelector('input')
      if (search) search.value = 'harbour'
    })
    expect(sent).toEqual(['q=harbour&sort=deadline'])
    await leave()
  })

  it('can also be the one that filters nothing', async () => {
    const { sent, leave } = await wakeAfter('deadline', (form) => choose(form, ''))
    expect(sent).toHaveLength(1)
    await leave()
  })

  it.each(['', 'deadline', 'no-longer-offered'])(
    'is not taken for chosen when the address says "%s"',
    async (value) => {
      const { sent, leave } = await wakeAfter(value, () => undefined)
      expect(sent).toEqual([])
      await leave()
    },
  )

  it('leaves a search that is still being typed to its Enter', async () => {
    const { form, sent, leave } = await wakeAfter('', (asSent) => {
      const search = asSent.querySelector('input')
      if (search) search.value = 'harb'
    })
    expect(sent).toEqual([])
    expect(form.querySelector('input')?.value).toBe('harb')
    await leave()
  })
})
