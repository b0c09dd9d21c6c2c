import type { VNode } from 'preact';
import type { MatchQuality as Quality } from '../../graph/match-quality.ts';
import type { TabProps } from './app.tsx';
import { Notice } from './notice.tsx';
import { useLoaded } from './server.ts';

/** How well Meta could match the events of each name to people. An estimate. */
export function MatchQuality({ state, container }: TabProps): VNode {
  const { answer, error } = useLoaded<{ events: readonly Quality[] }>(
    '/_stand-in/match-quality',
    state.records,
  );
  if (container.live)
    return <p class="empty">Events go to Meta itself. See Events Manager, Overview, Event match quality.</p>;
  const { events = [] } = answer ?? {};
  return (
    <section class="page">
      <h2>Match quality</h2>
      <p class="lead">
        An <strong>estimate</strong> from the parameters that came, in Meta's order of priority. Meta does not
        publish its formula; only the order of the steps and a rough idea of the score can be relied on. Aim
        at 6 or more.
      </p>
      {error && <Notice tone="bad">{error}</Notice>}
      {answer && events.length === 0 && <p class="empty">No website event has reached the stand-in yet.</p>}
      <div class="cards">
        {events.map(quality => (
          <QualityCard key={quality.datasetId + quality.eventName} quality={quality} />
        ))}
      </div>
    </section>
  );
}

function QualityCard({ quality }: { quality: Quality }): VNode {
  const { eventName, datasetId, events, estimatedScore, parameters, nextSteps } = quality;
  return (
    <article class="card quality">
      <h3>
        {eventName}{' '}
        <small class="muted">{`${events} ${events === 1 ? 'event' : 'events'} · dataset ${datasetId}`}</small>
      </h3>
      <p class="score">
        <strong>{estimatedScore.toFixed(1)}</strong> / 10{' '}
        <meter min={0} max={10} low={4} high={6} optimum={10} value={estimatedScore}>
          {estimatedScore} out of 10
        </meter>
      </p>
      {nextSteps.length > 0 && <h4>Next steps</h4>}
      <ol class="steps">
        {nextSteps.slice(0, 3).map(({ parameter, estimatedGain, advice }) => (
          <li key={parameter}>
            <code>{parameter}</code> <span class="chip good">+{estimatedGain.toFixed(1)}</span> {advice}
          </li>
        ))}
      </ol>
      <details>
        <summary>Parameters</summary>
        <ul class="shares">
          {parameters.map(({ parameter, priority, share }) => (
            <li key={parameter}>
              <code>{parameter}</code>
              <span class="muted">{priority === 'unlisted' ? '' : priority}</span>
              <meter min={0} max={1} value={share}>
                {Math.round(share * 100)} %
              </meter>
              <span>{Math.round(share * 100)} %</span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
