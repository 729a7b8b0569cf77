import { element } from './element'

export type PictureWords = Readonly<
  Record<'alt' | 'altHint' | 'decorative' | 'credit' | 'creditHint' | 'remove' | 'missing', string>
>

/** What a picture in the copy says about itself beside its caption. */
export type Facts = { readonly alt: string; readonly decorative: boolean; readonly credit: string }

export type FactsForm = { readonly dom: HTMLElement; readonly show: (facts: Facts) => void }

type Heard = { readonly onChange: (change: Partial<Facts>) => void; readonly onRemove: () => void }

/** Text goes out as it is typed, but never half-composed. */
const line = (label: string, hint: string, onText: (text: string) => void) => {
  const input = element('input', { attrs: { type: 'text', placeholder: hint, maxlength: '1000' } })
  const tell = () => onText(input.value)
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) tell()
  })
  input.addEventListener('compositionend', tell)
  return { input, label: element('label', {}, element('span', { text: label }), input) }
}

export const factsForm = (words: PictureWords, { onChange, onRemove }: Heard): FactsForm => {
  const alt = line(words.alt, words.altHint, (text) => onChange({ alt: text }))
  const credit = line(words.credit, words.creditHint, (text) => onChange({ credit: text }))
  const box = element('input', { attrs: { type: 'checkbox' } })
  box.addEventListener('change', () => onChange({ decorative: box.checked }))
  const decorative = element(
    'label',
    { class: 'copy-picture-decorative' },
    box,
    element('span', { text: words.decorative }),
  )
  const remove = element('button', { text: words.remove, attrs: { type: 'button' }, on: { click: onRemove } })
  const dom = element(
    'div',
    { class: 'copy-picture-facts', attrs: { contenteditable: 'false' } },
    alt.label,
    credit.label,
    element('div', { class: 'copy-picture-ends' }, decorative, remove),
  )
  const set = (input: HTMLInputElement, value: string) => {
    if (input.value !== value && document.activeElement !== input) input.value = value
  }
  return {
    dom,
    show: (facts) => {
      set(alt.input, facts.alt)
      set(credit.input, facts.credit)
      box.checked = facts.decorative
      alt.input.disabled = facts.decorative
      dom.classList.toggle('needs-alt', !facts.decorative && facts.alt.trim() === '')
    },
  }
}
