import { readFile } from 'node:fs/promises';
import type { Say } from '../language.ts';
import { stdoutSink } from '../stdout.ts';
import { parseChoice } from '../values.ts';

/** What a schema is published for: the package has each as a file in `schema/`. */
export const SCHEMAS = ['output', 'event', 'diagnostic'] as const;

/** `dashiji schema`: prints the JSON Schema of what is written. */
export async function schema(name: string | undefined, say: Say): Promise<number> {
  const choice = parseChoice(say, 'schema', name ?? 'output', SCHEMAS);
  const sink = stdoutSink();
  await sink.write(await readFile(new URL(`../../../schema/${choice}.schema.json`, import.meta.url), 'utf8'));
  await sink.close();
  return 0;
}
