import { NoticesFile } from '../exchange/notices-file'
import file from './starter.json'

/** Examples of our own writing for every kind of notice, to be checked by the newsroom’s lawyers before any of it is used. */
export const STARTER: NoticesFile = NoticesFile.parse(file)
