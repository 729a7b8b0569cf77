import { cell } from '../cell'

export const tableHeader = cell('tableHeader', 'th')
