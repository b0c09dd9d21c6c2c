import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toRunFiles } from '../../../../harness/preview/page/copy/run-files.ts';
import { makeFolder } from '../../../folder.ts';
import { makeHit } from '../records.ts';

test('the commands make files with which sgtm run repeats a run', () => {
  const folder = makeFolder();
  const commands = toRunFiles({
    file: resolve('template/template.tpl'),
    hit: makeHit(1, [], { headers: { cookie: '_fbp=fb.1.1795240000000.11' } }),
    event: { data: { event_name: 'generate_lead', event_id: "it's", user_agent: 'test', '\nEND\n': '`$x`' } },
    run: { fields: { pixelId: '1', accessToken: 'x' } },
  });
  const script = `sgtm() { "${process.execPath}" "${resolve('dist/bin.js')}" "$@" --json; }\n${commands}`;
  const { outcome, requests } = JSON.parse(
    execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' }),
  );
  const [event] = JSON.parse(requests[0].body).data;
  expect([outcome, event.event_name, event.event_id, event.event_time, event.user_data.fbp]).toEqual([
    'success',
    'Lead',
    "it's",
    1795250000,
    'fb.1.1795240000000.11',
  ]);
});
