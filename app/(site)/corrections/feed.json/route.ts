import { fedCorrections } from '../fed-corrections'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => fedCorrections(request, 'json')
