import { feedAnswer } from '../feed-answer'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => feedAnswer(request, 'atom')
