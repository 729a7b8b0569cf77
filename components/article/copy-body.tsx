import type { ReactNode } from 'react'
import type { Article } from '@/newsroom/article/article'
import type { CopyNode } from '@/newsroom/copy/copy'
import { markName, nodeName } from '@/newsroom/copy/names'
import { type Run, runsOf } from '@/newsroom/copy/runs'
import { MARKS } from './copy-marks'
import { NODES, type NodeProps } from './copy-nodes'
import type { SiteWords } from './words'

type Context = Pick<NodeProps, 'images' | 'first' | 'words'>

const drawNode = (node: CopyNode, parent: CopyNode, context: Context, key: string): ReactNode => {
  const Node = NODES[nodeName(node)]
  return (
    <Node key={key} node={node} parent={parent} {...context}>
      {drawRuns(runsOf(node.content), node, context)}
    </Node>
  )
}

const drawRuns = (runs: readonly Run[], parent: CopyNode, context: Context): ReactNode =>
  runs.map((run, index) => {
    const key = String(index)
    if (run.kind === 'text') return run.text
    if (run.kind === 'node') return drawNode(run.node, parent, context, key)
    const Mark = MARKS[markName(run.mark)]
    return (
      <Mark key={key} mark={run.mark}>
        {drawRuns(run.runs, parent, context)}
      </Mark>
    )
  })

const firstPicture = (node: CopyNode): CopyNode | null =>
  node.type === 'image' ? node : (node.content?.map(firstPicture).find((found) => found !== null) ?? null)

/** The copy as HTML. Where a lead picture stands above it, no picture of the copy is the first of the page. */
export const CopyBody = ({ article, words }: { readonly article: Article; readonly words: SiteWords }) =>
  drawNode(
    article.copy,
    article.copy,
    { images: article.images, first: article.leadImage ? null : firstPicture(article.copy), words },
    'copy',
  )
