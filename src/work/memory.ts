/**
 * Makes the heap grow by a third of what is alive, not by the double and more that V8 takes while there is room: a run
 * over 100,000 articles then needs hardly more memory than one over 1,000. V8's own `--optimize-for-size` keeps less
 * still, and runs at little more than half the speed.
 */
export async function keepHeapSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--heap-growing-percent=30');
}
