const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' }

/** JSON inside HTML: without these three no text can end the block or begin another. */
export const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&]/g, (mark) => ESCAPES[mark] ?? '')}</script>`
