import { execFileSync } from 'node:child_process';

/** Builds `dist/` once before all tests, so that the command line and the library are tested as users get them. */
export function setup(): void {
  for (const script of ['build:harness', 'build:types']) {
    execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  }
}
