/** An empty list says what would be there and what to do. */
export function Nothing({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="border-t border-rule py-8">
      <p className="font-serif text-21">{title}</p>
      <p className="text-muted">{text}</p>
    </div>
  )
}
