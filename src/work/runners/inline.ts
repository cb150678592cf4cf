import type { Found } from '../../inputs/index.ts';
import { type Outcome, problemOutcome, type Work } from '../job.ts';

/** Does one input after the other in this process. */
export async function* runInline(found: AsyncIterable<Found>, work: Work): AsyncGenerator<Outcome> {
  for await (const item of found) {
    if ('diagnostic' in item) yield problemOutcome(item.diagnostic);
    else yield* work(item.input);
  }
}
