import { type Sink, streamSink } from '../output/sink.ts';
import { printable } from './printable.ts';

/** Stdout as a sink. On a terminal control characters are shown and not obeyed; into a pipe the bytes go as they are. */
export function stdoutSink(): Sink {
  const sink = streamSink(process.stdout);
  if (!process.stdout.isTTY) return sink;
  const decoder = new TextDecoder();
  return {
    ...sink,
    write: (text) => sink.write(printable(typeof text === 'string' ? text : decoder.decode(text))),
  };
}
