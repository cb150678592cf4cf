import { readFile } from 'node:fs/promises';
import type { Say } from '../language.ts';
import { packageFile } from '../package-file.ts';
import { stdoutSink } from '../stdout.ts';
import { parseChoice } from '../values.ts';

/** What a schema is published for: the package has each as a file in `schema/`. */
export const SCHEMAS = ['output', 'event', 'diagnostic'] as const;

/** `dashiji schema`: prints the JSON Schema of what is written. */
export async function schema(name: string | undefined, say: Say): Promise<number> {
  const choice = parseChoice(say, 'schema', name ?? 'output', SCHEMAS);
  const sink = stdoutSink();
  await sink.write(await readFile(packageFile(`schema/${choice}.schema.json`), 'utf8'));
  await sink.close();
  return 0;
}
