/** `/` goes to the search field of the list on the screen. */
export const focusFilter = (): void => {
  document.querySelector<HTMLInputElement>('input[data-filter]')?.focus()
}
