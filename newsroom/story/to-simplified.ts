import { Converter } from 'opencc-js/t2cn'

/** Traditional to simplified script, for looking things up; never for text that is kept or shown. */
export const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' })
