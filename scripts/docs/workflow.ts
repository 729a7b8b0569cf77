import { BUILT_IN } from '@/newsroom/workflow/routes'
import type { MoveSpec } from '@/newsroom/workflow/spec'
import { IN_WORK, STATES } from '@/newsroom/workflow/states'
import { MOVE_NAMES, type MoveName, specOf } from '@/newsroom/workflow/table'

export const file = 'docs/generated/workflow.md'

const listed = (names: readonly string[]): string =>
  names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', ')

const asked = ({ asks }: MoveSpec): string =>
  listed(Object.entries(asks).map(([name, demand]) => (demand === 'always' ? name : `${name} (${demand})`)))

const target = ({ to, begins }: MoveSpec): string => {
  if (to === 'same') return 'stays'
  return begins ? `\`${to}\` of a new edition` : `\`${to}\``
}

const row = (move: MoveName): string => {
  const spec = specOf(move)
  const cells = [
    `\`${move}\``,
    listed(spec.from),
    target(spec),
    listed(spec.who),
    listed(spec.whoNot),
    listed(spec.guards),
    asked(spec),
    listed(spec.effects),
  ]
  return `| ${cells.join(' | ')} |`
}

/** An arrow for each pair of states a move joins; a move that begins an edition comes from outside. */
const arrows = (move: MoveName): readonly string[] => {
  const { from, to, begins } = specOf(move)
  if (to === 'same') return []
  return begins ? [`  [*] --> ${to}: ${move}`] : from.map((state) => `  ${state} --> ${to}: ${move}`)
}

const isFinal = (state: string): boolean =>
  MOVE_NAMES.every((move) => {
    const { begins, to, from } = specOf(move)
    return begins !== undefined || to === 'same' || !from.some((one) => one === state)
  })

const diagram = (): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    ...MOVE_NAMES.flatMap(arrows),
    ...STATES.filter(isFinal).map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n')

const routes = (): string =>
  Object.values(BUILT_IN)
    .map(
      ({ key, stages }) =>
        `- \`${key}\`: ${stages.map((stage) => `${stage.key} (${stage.kind}, ${stage.role})`).join(' → ')}`,
    )
    .join('\n')

export const generate = (): string => `# The workflow

Generated from \`newsroom/workflow/table.ts\` and the three parts it joins. Nothing else writes a state.

In work: ${listed(IN_WORK)}.

${diagram()}

| Move | From | To | Who (any of) | Who not | Guards | Asks | Effects |
|---|---|---|---|---|---|---|---|
${MOVE_NAMES.map(row).join('\n')}

Who: a role means that role or one that includes it, on the story's desk or for the whole house. \`ownStory\` started the
story or was given it; \`ownDraft\` is the same while it is a draft; \`filer\` sent it for review; \`stage\` may take the
stage the piece waits at: is one of the people it names, or holds its role where it names nobody; \`laterStage\` the same
where it is not the first; \`lastWord\` where it is the last and nobody else has yet to pass it, \`beforeLastWord\` in all
other cases; \`publisher\` holds the role that publishes on the desk; \`editorOwed\` is an editor of a desk whose piece carries
an open debt; \`system\` is the house itself, which nobody can sign in as.

Who not: \`hand\` changed the package since it was last approved and published, \`handAtReview\` the same except at proof
stages; \`spoke\` gave an opinion at another review stage of the run; \`passed\` has passed this very stage, which wants
others beside them; \`debtOpener\`, \`scheduler\` and \`withdrawer\` did
what somebody else has to look at or take back.

## Review routes

${routes()}
`
