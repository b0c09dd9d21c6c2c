/** ISO 4217, November 2026, with the codes withdrawn since 2016, which old orders may still carry. */
const iso4217 = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
    'CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL ' +
    'HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD ' +
    'MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG ' +
    'QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY ' +
    'TTD TWD TZS UAH UGX USD UYU UZS VEF VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL'
  ).split(' '),
);

/** Valid codes that Meta is known to refuse (2804011). Which others it does not take is unknown. */
const refused = new Set(['MRU']);

/** Whether `code` is a currency of ISO 4217, in either case. */
export function isCurrency(code: string): boolean {
  return iso4217.has(code.toUpperCase());
}

/** Whether Meta takes `code` as the currency of a Purchase: ISO 4217 in either case, less what it is known to refuse. */
export function isTakenCurrency(code: string): boolean {
  return isCurrency(code) && !refused.has(code.toUpperCase());
}
