import type { VNode } from 'preact';
import type { PixelRecord } from '../../records.ts';
import { Notice } from '../notice.tsx';
import { formatTime } from '../time.ts';
import { Values } from '../values.tsx';

/** A hit of the pixel: what the browser told Meta without the container. */
export function PixelDetail({ pixel }: { pixel: PixelRecord }): VNode {
  const { eventName, eventId, datasetId, customData, userData, parameters } = pixel;
  return (
    <article class="event">
      <header>
        <h2>{eventName ?? 'An unreadable hit'}</h2>
        <p class="muted">{formatTime(pixel.at)} · from the pixel in the browser</p>
      </header>
      {eventName === undefined && (
        <Notice tone="bad">A hit of the pixel needs the parameters id and ev.</Notice>
      )}
      <section class="card">
        <h3>What the pixel sent</h3>
        <Values value={{ datasetId, eventId, customData, userData, parameters }} empty="Nothing." />
        <p>
          Whether it counts beside the server's event shows in <a href="#deduplication">De-duplication</a>.
        </p>
      </section>
    </article>
  );
}
