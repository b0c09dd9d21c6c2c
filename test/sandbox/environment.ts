import { createEnvironment, type EnvironmentOverrides } from '../../harness/sandbox/defaults.ts';
import type { Environment, HttpAnswer, OutgoingRequest } from '../../harness/sandbox/environment.ts';

/** An environment that keeps what a template sends and logs. */
export interface TestEnvironment extends Environment {
  readonly requests: OutgoingRequest[];
  readonly logs: (readonly unknown[])[];
}

/** The default environment, except that requests are answered, with 200 and an empty body unless overridden. */
export function testEnvironment(overrides: EnvironmentOverrides = {}): TestEnvironment {
  const requests: OutgoingRequest[] = [];
  const logs: (readonly unknown[])[] = [];
  const { transport = answerOk, ...rest } = overrides;
  const environment = createEnvironment({
    log: args => logs.push(args),
    ...rest,
    transport(request) {
      requests.push(request);
      return transport(request);
    },
  });
  return { ...environment, requests, logs };
}

function answerOk(): Promise<HttpAnswer> {
  return Promise.resolve({ statusCode: 200, headers: {}, body: '' });
}
