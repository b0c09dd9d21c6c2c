import { FPID_OPTIONS } from '../ga4/choices.ts';
import type { ClientConfig, Config, Ga4Client } from './config.ts';
import type { ExportedEntity, ExportedVersion } from './export.ts';
import { readParameters } from './export-parameters.ts';
import { type PartOptions, reasonOf } from './export-templates.ts';

/** The type of the client for GA4, which is built in here as well. */
const GA4_CLIENT = 'gaaw_client';

/** Says why a setting is not honoured, from its value and all settings. */
type Setting = (value: unknown, all: Readonly<Record<string, unknown>>) => string | undefined;

/**
 * Settings of the GA4 client under their keys in public exports, each with why it is not honoured; `undefined` where it
 * is, or means nothing without another one. What a setting does by default is not known: what is left out counts as
 * honoured.
 */
const SETTINGS: Readonly<Record<string, Setting>> = {
  activateDefaultPaths: value =>
    value === true ? undefined : 'it claims the default paths all the same, and no others',
  activateGtagSupport: value => (value === true ? 'it does not serve gtag.js' : undefined),
  cookieDomain: ofCookie(value => value === 'auto'),
  cookieManagement: () => undefined,
  cookieMaxAgeInSec: ofCookie(value => Number(value) === FPID_OPTIONS['max-age']),
  cookieName: ofCookie(value => value === 'FPID'),
  cookiePath: ofCookie(value => value === FPID_OPTIONS.path),
  migrateFromJsClientId: (value, { cookieManagement }) =>
    value === true && cookieManagement === 'server' ? 'it takes over no client ids from _ga' : undefined,
  robotsTxtBlockCrawlers: value => (value === true ? 'it does not serve robots.txt' : undefined),
};

/** A setting of the cookie that keeps client ids, if the container does so: it is `FPID`, as it is by default. */
function ofCookie(isLikeOurs: (value: unknown) => boolean): Setting {
  return (value, { cookieManagement }) =>
    isLikeOurs(value) || cookieManagement !== 'server' ? undefined : 'its cookie is FPID as it is by default';
}

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
  return { clients: clients.map(toClient), ...(ga4 && { ga4Client: toGa4Client(ga4) }) };
}

function toGa4Client({ name, parameter }: ExportedEntity): Ga4Client {
  const { cookieManagement } = readParameters(parameter);
  return { name, cookieManagement: cookieManagement === 'server' ? 'server' : 'js' };
}

function toClient({ name, type, parameter, priority = 0 }: ExportedEntity): ClientConfig {
  const number = Number(typeof priority === 'object' ? priority.value : priority);
  return { name, template: type, priority: number, fields: readParameters(parameter) };
}

/** What of an exported GA4 client is not as it would be in GTM, each as the rest of a sentence. */
function shortcomingsOfGa4({ parameter }: ExportedEntity): string[] {
  const settings = readParameters(parameter);
  const reasons = Object.entries(settings).flatMap(([key, value]) => {
    const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
    return (setting ? setting(value, settings) : `what its setting ${key} does is not known here`) ?? [];
  });
  return [...new Set(reasons)];
}
