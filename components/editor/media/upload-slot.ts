import { element } from './element'
import { type StoredPicture, type Uploaded, upload } from './upload'

export type UploadWords = Readonly<Record<'sending' | 'preparing' | 'cancel' | 'retry' | 'remove', string>> & {
  /** A refusal's key → its sentence. */
  readonly failed: (key: string) => string
}

type Heard = { readonly onDone: (picture: StoredPicture) => void; readonly onGone: () => void }

/** The place of a picture that is on its way: what it will look like, how far it is, and a way out. Never saved. */
export const uploadSlot = (file: File, words: UploadWords, { onDone, onGone }: Heard): HTMLElement => {
  const preview = URL.createObjectURL(file)
  const bar = element('progress', { attrs: { max: '1', 'aria-label': file.name } })
  const word = element('span', { class: 'copy-upload-word', attrs: { role: 'status' } })
  const retry = element('button', { text: words.retry, attrs: { type: 'button' }, on: { click: () => start() } })
  const cancel = element('button', { text: words.cancel, attrs: { type: 'button' } })
  const image = element('img', { attrs: { src: preview, alt: '' } })
  const ends = element('div', { class: 'copy-upload-ends' }, word, retry, cancel)
  const dom = element('div', { class: 'copy-upload', attrs: { contenteditable: 'false' } }, image, bar, ends)

  const leave = (after: () => void) => {
    URL.revokeObjectURL(preview)
    after()
  }
  const settle = (answer: Uploaded) => {
    if (answer.ok) return leave(() => onDone(answer.picture))
    if (answer.key === 'cancelled') return leave(onGone)
    word.textContent = words.failed(answer.key)
    dom.classList.add('has-failed')
    retry.hidden = false
    bar.hidden = true
    cancel.textContent = words.remove
    cancel.onclick = () => leave(onGone)
  }
  const start = () => {
    dom.classList.remove('has-failed')
    retry.hidden = true
    bar.hidden = false
    cancel.textContent = words.cancel
    word.textContent = words.sending
    const sending = upload(file, (share) => {
      bar.value = share
      word.textContent = share < 1 ? words.sending : words.preparing
    })
    cancel.onclick = sending.cancel
    void sending.done.then(settle)
  }
  start()
  return dom
}
