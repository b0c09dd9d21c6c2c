import { appData } from './app-data.ts';
import type { EventData } from './event-data.ts';
import { wordOf } from './meta-custom-data.ts';
import type { ServerEvent } from './server-event.ts';

/**
 * Adds what Meta asks of events that took place elsewhere than on a website, and takes away what it does not want there
 * (server event parameters, business messaging).
 */
export function adaptToSource(server: ServerEvent, event: EventData): void {
  if (server.action_source === 'app') server.app_data = appData(event);
  if (server.action_source !== 'business_messaging') return;
  const given = event.explicit ? event.explicit.sed.messaging_channel : undefined;
  server.messaging_channel = wordOf('messenger|whatsapp|instagram')(given) || data.messagingChannel;
  server.event_source_url = undefined;
  server.referrer_url = undefined;
  for (const key of ['client_ip_address', 'client_user_agent', 'fbc', 'fbp'])
    server.user_data[key] = undefined;
}
