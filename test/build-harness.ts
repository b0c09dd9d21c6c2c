import { execFileSync } from 'node:child_process';

/** Builds `dist/` once before all tests, so that the command line is tested as users get it. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build:harness'], { stdio: 'inherit' });
}
