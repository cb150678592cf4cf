/** Where a file of this package stands. The bundle stands as deep in the package as this module. */
export function packageFile(name: string): URL {
  return new URL(`../../${name}`, import.meta.url);
}
