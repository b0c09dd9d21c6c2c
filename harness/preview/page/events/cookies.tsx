import type { VNode } from 'preact';
import type { CookieWrite } from '../../../sandbox/environment.ts';

/** The cookies that the answer sets. */
export function Cookies({ cookies }: { cookies: readonly CookieWrite[] }): VNode | null {
  if (cookies.length === 0) return null;
  return (
    <section class="card">
      <h3>Cookies set</h3>
      <dl class="values">
        {cookies.map(({ name, value, options }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              <small class="muted">{Object.entries(options).map(formatOption).join(' · ')}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function formatOption([name, value]: [string, unknown]): string {
  return value === true ? name : `${name} ${value}`;
}
