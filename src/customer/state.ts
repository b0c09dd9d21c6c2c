import { lookUp } from '../look-up.ts';
import { compact } from './compact.ts';
import { countryCode } from './country.ts';

/** Two letters, which are a code in the US and Canada. */
export const STATE = '^[A-Za-z]{2}$';

/**
 * State or province: the two-letter code in the US and Canada, elsewhere the full name in lower case without
 * punctuation and blanks (customer information parameters, `st`).
 *
 * Without a country, the name of a US state or Canadian province is taken for one.
 */
export function normalizeState(state: string, country: string | undefined): string {
  const codes =
    ' alabama:al alaska:ak arizona:az arkansas:ar california:ca colorado:co connecticut:ct delaware:de ' +
    'districtofcolumbia:dc washingtondc:dc florida:fl georgia:ga hawaii:hi idaho:id illinois:il indiana:in ' +
    'iowa:ia kansas:ks kentucky:ky louisiana:la maine:me maryland:md massachusetts:ma michigan:mi ' +
    'minnesota:mn mississippi:ms missouri:mo montana:mt nebraska:ne nevada:nv newhampshire:nh newjersey:nj ' +
    'newmexico:nm newyork:ny northcarolina:nc northdakota:nd ohio:oh oklahoma:ok oregon:or pennsylvania:pa ' +
    'rhodeisland:ri southcarolina:sc southdakota:sd tennessee:tn texas:tx utah:ut vermont:vt virginia:va ' +
    'washington:wa westvirginia:wv wisconsin:wi wyoming:wy americansamoa:as guam:gu ' +
    'northernmarianaislands:mp puertorico:pr usvirginislands:vi alberta:ab britishcolumbia:bc manitoba:mb ' +
    'newbrunswick:nb newfoundlandandlabrador:nl newfoundland:nl novascotia:ns northwestterritories:nt ' +
    'nunavut:nu ontario:on princeedwardisland:pe quebec:qc québec:qc saskatchewan:sk yukon:yt ';
  const name = compact(state);
  const code = name.length > 2 ? lookUp(codes, name) : '';
  return code && ['', 'us', 'ca'].indexOf(countryCode(country)) >= 0 ? code : name;
}
