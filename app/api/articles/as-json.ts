import { file } from '@/app/(site)/answer'

/** What is said of an article, for machines. */
export const asJson = (request: Request, body: unknown, more: Parameters<typeof file>[3]): Response =>
  file(request, 'application/json', `${JSON.stringify(body, null, 2)}\n`, more)
