import type { ReactNode } from 'react'

/**
 * Plain HTML without React's marks. The module is asked for at call time: Next refuses a static import of
 * `react-dom/server` in anything a route can reach.
 */
export const staticMarkup = async (node: ReactNode): Promise<string> => {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(node)
}
