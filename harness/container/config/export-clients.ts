import type { ClientConfig, Config } from './config.ts';
import type { ExportedEntity, ExportedVersion } from './export.ts';
import { readParameters } from './export-parameters.ts';
import { type PartOptions, reasonOf } from './export-templates.ts';

/** The type of the client for GA4, which is built in here as well. */
const GA4_CLIENT = 'gaaw_client';

/**
 * Settings of the GA4 client under their keys in public exports, each with why it is not honoured; `undefined` where it
 * is, or means nothing without another one. What a setting does by default is not known: what is left out counts as
 * honoured.
 */
const SETTINGS: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  activateDefaultPaths: value =>
    value === true ? undefined : 'it claims the default paths all the same, and no others',
  activateGtagSupport: value => (value === true ? 'it does not serve gtag.js' : undefined),
  cookieDomain: () => undefined,
  cookieManagement: value =>
    value === 'js' ? undefined : "it sets no cookie of its own: client ids are the browser's",
  cookieMaxAgeInSec: () => undefined,
  cookieName: () => undefined,
  cookiePath: () => undefined,
  migrateFromJsClientId: () => undefined,
  robotsTxtBlockCrawlers: value => (value === true ? 'it does not serve robots.txt' : undefined),
};

/** Reads the clients of an export, and the name of the one for GA4. */
export function readClients(
  { client = [] }: Pick<ExportedVersion, 'client'>,
  { templates, note }: PartOptions,
): Pick<Config, 'clients' | 'ga4Client'> {
  const ga4 = client.find(({ type }) => type === GA4_CLIENT);
  const others = client.filter(({ type }) => type !== GA4_CLIENT);
  for (const reason of ga4 ? shortcomingsOfGa4(ga4) : []) note(`client "${ga4?.name}"`, reason);
  for (const { name, type } of others)
    if (!templates.has(type)) note(`client "${name}"`, reasonOf(type, 'clients'));
  const clients = others.filter(({ type }) => templates.has(type));
  return { clients: clients.map(toClient), ...(ga4 && { ga4Client: ga4.name }) };
}

function toClient({ name, type, parameter, priority = 0 }: ExportedEntity): ClientConfig {
  const number = Number(typeof priority === 'object' ? priority.value : priority);
  return { name, template: type, priority: number, fields: readParameters(parameter) };
}

/** What of an exported GA4 client is not as it would be in GTM, each as the rest of a sentence. */
function shortcomingsOfGa4({ parameter }: ExportedEntity): string[] {
  return Object.entries(readParameters(parameter)).flatMap(([key, value]) => {
    const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
    return (setting ? setting(value) : `what its setting ${key} does is not known here`) ?? [];
  });
}
