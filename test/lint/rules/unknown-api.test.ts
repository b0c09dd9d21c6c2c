import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

describe('unknown-api', () => {
  it("gives the sandbox's message, with the nearest name", () => {
    const code = "const a = require('getEventdata');\nrequire('copyFromWindow')('b');\ndata.gtmOnSuccess();";
    expect(lint({ code })).toEqual([
      '13:19 error unknown-api getEventdata is not a valid API name. Did you mean getEventData?',
      "14:9 error unknown-api copyFromWindow is not a valid API name. It is a web API; this template's containerContexts is SERVER.",
    ]);
  });
});
