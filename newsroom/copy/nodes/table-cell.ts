import { cell } from '../cell'

export const tableCell = cell('tableCell', 'td')
