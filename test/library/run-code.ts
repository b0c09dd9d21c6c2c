import { createSandbox, loadTemplate, type RunInput, type SandboxRun } from '../../harness/index.ts';

/** Runs code as a tag that may do anything. */
export async function runCode(code: string, input: RunInput = {}): Promise<SandboxRun> {
  return createSandbox(await loadTemplate({ code, permissions: 'unrestricted' }), input).run();
}
