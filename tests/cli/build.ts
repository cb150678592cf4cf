import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Time of the last change under a folder, in milliseconds since 1970; 0 where there is none. */
function lastChange(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return Math.max(0, ...files.map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs));
  } catch {
    return 0;
  }
}

/** Builds the command where the sources or dictionaries are newer than what was built last. */
export default function build(): void {
  if (process.env.DASHIJI_BIN) return;
  const sources = Math.max(lastChange(path.join(ROOT, 'src')), lastChange(path.join(ROOT, 'dictionaries')));
  if (lastChange(path.join(ROOT, 'dist/command')) >= sources) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}
