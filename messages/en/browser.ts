import account from './account.json'
import admin from './admin.json'
import board from './board.json'
import calendar from './calendar.json'
import common from './common.json'
import corrections from './corrections.json'
import desk from './desk.json'
import disclaimers from './disclaimers.json'
import editor from './editor.json'
import evidence from './evidence.json'
import imports from './imports.json'
import issues from './issues.json'
import machine from './machine.json'
import moves from './moves.json'
import notifications from './notifications.json'
import people from './people.json'
import preview from './preview.json'
import reissue from './reissue.json'
import rules from './rules.json'
import sampling from './sampling.json'
import sources from './sources.json'
import story from './story.json'
import talk from './talk.json'
import work from './work.json'

/** The words the browser needs in this language: one file, fetched once and kept, instead of a part of every page. */
export default {
  account,
  admin,
  board,
  calendar,
  common,
  corrections,
  desk,
  disclaimers,
  editor,
  evidence,
  imports,
  issues,
  machine,
  moves,
  notifications,
  people,
  preview,
  reissue,
  rules,
  sampling,
  sources,
  story,
  talk,
  work,
}
