import type { Actor } from '@/newsroom/people/actor'
import { HOUSE_ROLES, ROLES, type Role } from '@/newsroom/people/roles'
import { can } from '@/newsroom/policy/can'
import type { EditionSubject } from '@/newsroom/policy/subjects'
import { STATES } from '@/newsroom/workflow/states'

export const file = 'docs/generated/permissions.md'

const DESK = 'this desk'

type Principal = { readonly name: string; readonly actor: Actor }

const held = (role: Role, deskId: string): Actor['grants'] => [
  { role, deskId: HOUSE_ROLES.includes(role) ? null : deskId },
]

const PRINCIPALS: readonly Principal[] = [
  ...ROLES.map((role) => ({ name: role, actor: { id: 'me', name: role, grants: held(role, DESK) } })),
  { name: 'chief of another desk', actor: { id: 'me', name: 'chief', grants: held('chief', 'another desk') } },
  { name: 'no role', actor: { id: 'me', name: 'nobody', grants: [] } },
]

type Question = { readonly says: string; readonly asks: (actor: Actor) => boolean }

const own = { deskId: DESK, startedBy: 'me', assigneeId: null, limitedTo: null }
const given = { deskId: DESK, startedBy: 'somebody', assigneeId: 'me', limitedTo: null }
const others = { deskId: DESK, startedBy: 'somebody', assigneeId: null, limitedTo: null }

const writing = (story: typeof own, whose: string): readonly Question[] =>
  STATES.map((state) => {
    const edition: EditionSubject = { ...story, state, stage: state === 'in_review' ? { role: 'editor' } : null }
    return { says: `write ${whose} story: \`${state}\``, asks: (actor) => can(actor, 'story.write', edition) }
  })

const QUESTIONS: readonly Question[] = [
  { says: 'list the desk’s stories', asks: (actor) => can(actor, 'story.list', { deskId: DESK }) },
  { says: 'read own story', asks: (actor) => can(actor, 'story.read', own) },
  { says: 'read another’s story', asks: (actor) => can(actor, 'story.read', others) },
  { says: 'start a story', asks: (actor) => can(actor, 'story.start', { deskId: DESK }) },
  ...writing(own, 'own'),
  ...writing(others, 'another’s'),
  { says: 'assign a story', asks: (actor) => can(actor, 'story.assign', others) },
  { says: 'show own story to somebody outside', asks: (actor) => can(actor, 'story.share', own) },
  { says: 'show another’s story to somebody outside', asks: (actor) => can(actor, 'story.share', others) },
  { says: 'take a story nobody has', asks: (actor) => can(actor, 'story.claim', others) },
  { says: 'give on a story one was given', asks: (actor) => can(actor, 'story.handOver', given) },
  { says: 'set deadline, priority, desk', asks: (actor) => can(actor, 'story.plan', others) },
  { says: 'put a story under embargo, or before legal', asks: (actor) => can(actor, 'story.hold', others) },
  { says: 'lift an embargo early', asks: (actor) => can(actor, 'story.liftEmbargo', others) },
  { says: 'say that legal need not read it', asks: (actor) => can(actor, 'story.clearLegal', others) },
  { says: 'say that it may go out unreviewed', asks: (actor) => can(actor, 'story.clearMajor', others) },
  { says: 'limit who may know of a story', asks: (actor) => can(actor, 'story.limit', others) },
  {
    says: 'read a story limited to others',
    asks: (actor) => can(actor, 'story.read', { ...own, limitedTo: ['somebody'] }),
  },
  { says: 'lift a limit from outside its list', asks: (actor) => can(actor, 'story.openLimited') },
  {
    says: 'say that the machine is wrong about another’s text',
    asks: (actor) => can(actor, 'finding.dismiss', { ...others, hands: ['somebody'] }),
  },
  {
    says: 'say that one has read a notice of own text',
    asks: (actor) => can(actor, 'notice.acknowledge', { ...own, hands: ['me'] }),
  },
  {
    says: 'agree that another’s text leaves a notice out',
    asks: (actor) => can(actor, 'waiver.approve', { ...others, hands: ['somebody'], chosenBy: 'somebody' }),
  },
  { says: 'settle what readers report', asks: (actor) => can(actor, 'report.handle', { deskId: DESK }) },
  {
    says: 'change another’s shared list',
    asks: (actor) => can(actor, 'filter.change', { personId: 'somebody', deskId: DESK }),
  },
  { says: 'talk about own story', asks: (actor) => can(actor, 'talk.say', own) },
  { says: 'talk about another’s story', asks: (actor) => can(actor, 'talk.say', others) },
  { says: 'stop an approval by a thread', asks: (actor) => can(actor, 'talk.block', own) },
  {
    says: 'resolve another’s thread',
    asks: (actor) => can(actor, 'talk.resolve', { ...others, openedBy: 'somebody', blocking: false }),
  },
  {
    says: 'resolve another’s thread that stops',
    asks: (actor) => can(actor, 'talk.resolve', { ...others, openedBy: 'somebody', blocking: true }),
  },
  {
    says: 'take own words back',
    asks: (actor) => can(actor, 'talk.retract', { ...own, authorId: 'me', ofRecord: false }),
  },
  {
    says: 'take back what was said in a move',
    asks: (actor) => can(actor, 'talk.retract', { ...own, authorId: 'me', ofRecord: true }),
  },
  { says: 'read disclaimers', asks: (actor) => can(actor, 'disclaimer.read') },
  { says: 'write disclaimers', asks: (actor) => can(actor, 'disclaimer.write') },
  { says: 'approve another’s wording', asks: (actor) => can(actor, 'disclaimer.approve', { writers: ['somebody'] }) },
  { says: 'approve own wording', asks: (actor) => can(actor, 'disclaimer.approve', { writers: ['me'] }) },
  { says: 'say when an election is on', asks: (actor) => can(actor, 'elections.keep') },
  {
    says: 'take back an election that is on and another added',
    asks: (actor) => can(actor, 'elections.takeBack', { addedBy: 'somebody', isOn: true }),
  },
  {
    says: 'take back an election that is on and one added oneself',
    asks: (actor) => can(actor, 'elections.takeBack', { addedBy: 'me', isOn: true }),
  },
  { says: 'declare for the house', asks: (actor) => can(actor, 'house.declare') },
  { says: 'confirm another’s declaration', asks: (actor) => can(actor, 'house.confirm', { writers: ['somebody'] }) },
  { says: 'confirm own declaration', asks: (actor) => can(actor, 'house.confirm', { writers: ['me'] }) },
  { says: 'write the table of grades', asks: (actor) => can(actor, 'grades.write') },
  {
    says: 'agree to another’s table of grades',
    asks: (actor) => can(actor, 'grades.agree', { writers: ['somebody'], law: null }),
  },
  {
    says: 'agree to another’s below the usual, answering for its law',
    asks: (actor) => can(actor, 'grades.agree', { writers: ['somebody'], law: ['me'] }),
  },
  {
    says: 'agree to another’s below the usual, while somebody else answers for its law',
    asks: (actor) => can(actor, 'grades.agree', { writers: ['somebody'], law: ['somebody'] }),
  },
  {
    says: 'agree to own table of grades',
    asks: (actor) => can(actor, 'grades.agree', { writers: ['me'], law: null }),
  },
  { says: 'keep the word lists', asks: (actor) => can(actor, 'terms.manage') },
  { says: 'approve another’s word list', asks: (actor) => can(actor, 'terms.approve', { writers: ['somebody'] }) },
  { says: 'write the rules of review', asks: (actor) => can(actor, 'routes.manage') },
  { says: 'check samples of the desk for errors', asks: (actor) => can(actor, 'sampling.read', { deskId: DESK }) },
  { says: 'draw a sample', asks: (actor) => can(actor, 'sampling.draw', { deskId: DESK }) },
  {
    says: 'take back an error one recorded',
    asks: (actor) => can(actor, 'sampling.takeBack', { deskId: DESK, recordedBy: 'me' }),
  },
  {
    says: 'take back an error another recorded',
    asks: (actor) => can(actor, 'sampling.takeBack', { deskId: DESK, recordedBy: 'somebody' }),
  },
  { says: 'manage people', asks: (actor) => can(actor, 'people.manage') },
  { says: 'look after mail', asks: (actor) => can(actor, 'mail.manage') },
  { says: 'look after partners', asks: (actor) => can(actor, 'partners.manage') },
  { says: 'change settings', asks: (actor) => can(actor, 'settings.manage') },
  { says: 'read the audit trail', asks: (actor) => can(actor, 'audit.read') },
  { says: 'upload pictures', asks: (actor) => can(actor, 'media.upload') },
  { says: 'see own pictures', asks: (actor) => can(actor, 'media.read', { uploadedBy: 'me' }) },
  { says: 'see another’s unpublished pictures', asks: (actor) => can(actor, 'media.read', { uploadedBy: 'somebody' }) },
  { says: 'own account', asks: (actor) => can(actor, 'account.own', { personId: 'me' }) },
  { says: 'another’s account', asks: (actor) => can(actor, 'account.own', { personId: 'somebody' }) },
]

const row = ({ says, asks }: Question): string =>
  `| ${says} | ${PRINCIPALS.map(({ actor }) => (asks(actor) ? 'yes' : '·')).join(' | ')} |`

export const generate = (): string => `# Who may do what

Generated from \`newsroom/policy/can.ts\`. A dot is a refusal; whatever no rule allows is refused. Roles are held for one desk
(\`legal\` and \`admin\`: for the whole house); the matrix asks about that desk. Moves of a story are in \`workflow.md\`.

| | ${PRINCIPALS.map(({ name }) => name).join(' | ')} |
|---|${PRINCIPALS.map(() => '---|').join('')}
${QUESTIONS.map(row).join('\n')}
`
