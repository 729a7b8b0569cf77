type Props = {
  readonly class?: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, string>>
  readonly on?: Readonly<Record<string, (event: Event) => void>>
}

/** One element of a plain node view; React would cost a root for each picture in a long piece. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: name, text, attrs = {}, on = {} }: Props = {},
  ...children: readonly HTMLElement[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  if (name !== undefined) made.className = name
  if (text !== undefined) made.textContent = text
  for (const [key, value] of Object.entries(attrs)) made.setAttribute(key, value)
  for (const [type, listener] of Object.entries(on)) made.addEventListener(type, listener)
  made.append(...children)
  return made
}
