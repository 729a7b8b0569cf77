import { notFound } from '../not-found-answer'
import { surroundings } from '../surroundings'

export const GET = async (request: Request): Promise<Response> => notFound(request, await surroundings())
