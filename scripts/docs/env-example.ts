import { exampleFile } from '@/platform/variables'

export const file = '.env.example'

export const generate = async (): Promise<string> => exampleFile()
