import type { BenchEvent } from '../event.ts';
import { VISIT, VISIT_HEADERS } from './visit.ts';

/** A page view of somebody unknown: the event that comes most often. */
export const ANONYMOUS_PAGE_VIEW: BenchEvent = {
  name: 'page_view, anonymous',
  headers: VISIT_HEADERS,
  eventData: {
    ...VISIT,
    event_name: 'page_view',
    event_id: 'page-view-1',
    page_location: 'https://shop.example.com/shirts?utm_source=mail',
    page_title: 'Shirts',
  },
};
