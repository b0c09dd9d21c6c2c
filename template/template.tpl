___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Meta Conversions API for GA4",
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Sends the events of your server container to Meta\u0027s Conversions API. GA4 events become Meta\u0027s standard events, customer information is normalised and hashed before it leaves, and event_id, _fbp and _fbc are passed on, so that Meta recognises what the pixel has sent as well.",
  "containerContexts": [
    "SERVER"
  ],
  "categories": [
    "ADVERTISING",
    "CONVERSIONS",
    "ANALYTICS"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "GROUP",
    "name": "destinationGroup",
    "displayName": "Destination",
    "groupStyle": "ZIPPY_OPEN",
    "subParams": [
      {
        "type": "TEXT",
        "name": "pixelId",
        "displayName": "Dataset (Pixel) ID",
        "simpleValueType": true,
        "alwaysInSummary": true,
        "valueHint": "1234567890123456",
        "help": "The ID of the dataset, formerly called pixel, that receives the events. Copy it from \u003ca href\u003d\"https://www.facebook.com/events_manager2\" target\u003d\"_blank\"\u003eEvents Manager\u003c/a\u003e \u003e Data sources \u003e Settings.",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the ID of your dataset (pixel)."
          },
          {
            "type": "REGEX",
            "args": [
              "^[0-9]+$"
            ],
            "errorMessage": "The ID consists of digits only."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "accessToken",
        "displayName": "API access token",
        "simpleValueType": true,
        "help": "Generate it in \u003ca href\u003d\"https://www.facebook.com/events_manager2\" target\u003d\"_blank\"\u003eEvents Manager\u003c/a\u003e \u003e Data sources \u003e Settings \u003e Conversions API. The tag sends it in a request header only: it is never part of a URL or of a log. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/guides/end-to-end-implementation\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the access token of your dataset."
          },
          {
            "type": "REGEX",
            "args": [
              "^\\S+$"
            ],
            "errorMessage": "The token contains no blanks. Copy it again from Events Manager."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "testEventCode",
        "displayName": "Test event code",
        "simpleValueType": true,
        "valueHint": "TEST12345",
        "help": "Shows the events in Events Manager \u003e Test events. Meta counts test events like all others, so \u003cb\u003eempty this field before you publish the container\u003c/b\u003e. A code in event data is ignored: any visitor could set it. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/using-the-api\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "eventGroup",
    "displayName": "Event",
    "groupStyle": "ZIPPY_OPEN",
    "subParams": [
      {
        "type": "SELECT",
        "name": "actionSource",
        "displayName": "Action source",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "website",
        "selectItems": [
          {
            "value": "website",
            "displayValue": "Website"
          },
          {
            "value": "email",
            "displayValue": "Email"
          },
          {
            "value": "phone_call",
            "displayValue": "Phone call"
          },
          {
            "value": "chat",
            "displayValue": "Chat"
          },
          {
            "value": "physical_store",
            "displayValue": "Physical store"
          },
          {
            "value": "system_generated",
            "displayValue": "System generated"
          },
          {
            "value": "other",
            "displayValue": "Other"
          }
        ],
        "help": "Where the event took place. Choose \"System generated\" for what happens without the customer, such as the renewal of a subscription. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/server-event\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "consentGroup",
    "displayName": "Consent",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "RADIO",
        "name": "consentMode",
        "displayName": "Send events",
        "simpleValueType": true,
        "defaultValue": "always",
        "radioItems": [
          {
            "value": "always",
            "displayValue": "Always",
            "help": "The tag does not look at consent. Choose this when its trigger already does."
          },
          {
            "value": "required",
            "displayValue": "Only if ad_storage is granted",
            "help": "Reads \u003ccode\u003econsent_state.ad_storage\u003c/code\u003e, or without it \u003ccode\u003ex-ga-gcs\u003c/code\u003e of the GA4 hit. Everything but a clear \"granted\" counts as denied: nothing is sent, no cookie is set, and the tag reports success. \u003ca href\u003d\"https://developers.google.com/tag-platform/tag-manager/server-side/consent-mode\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
          }
        ]
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

// sgtm-capi 0.1.0, built from src/index.ts. Change it there, not here.

// src/apis.ts
// Every API that the tag uses, required once.
const JSON = require("JSON");
const Math = require("Math");
const Object = require("Object");
const computeEffectiveTldPlusOne = require("computeEffectiveTldPlusOne");
const createRegex = require("createRegex");
const getAllEventData = require("getAllEventData");
const getCookieValues = require("getCookieValues");
const getTimestampMillis = require("getTimestampMillis");
const logToConsole = require("logToConsole");
const makeNumber = require("makeNumber");
const makeString = require("makeString");
const parseUrl = require("parseUrl");
const sendHttpRequest = require("sendHttpRequest");
const setCookie = require("setCookie");
const sha256Sync = require("sha256Sync");

// src/values.ts
// A string as it is, a number as text; `undefined` for a blank string and for everything else.
function textOf(value) {
  if (typeof value === "number") return makeString(value);
  return typeof value === "string" && value.trim() ? value : undefined;
}

// A number, also when given as text; `undefined` for everything else. 0 is a number.
function numberOf(value) {
  const number = makeNumber(textOf(value));
  return number - number === 0 ? number : undefined;
}

// An object or array; an empty object for everything else, so that members can be read without a test.
function recordOf(value) {
  return value && typeof value === "object" ? value : {};
}

// The items of an array, the members of an object (GA4 hands arrays over as `{0: …, 1: …}`), or the value alone.
function listOf(value) {
  return value && typeof value === "object" ? Object.values(value) : [value];
}

// A text, or the texts of a list; `undefined` if there is none.
function entryOf(value) {
  const texts = listOf(value).map(textOf).filter((text) => text !== undefined);
  return texts.length > 1 ? texts : texts[0];
}

// src/consent.ts
// Whether the visitor has granted `ad_storage`, by `consent_state` or, where that says nothing, by the third character of GA4's consent string: `G1` + ad_storage + analytics_storage (ga4-event-data.md, 2.5).
function isAdStorageGranted(event) {
  const state = recordOf(event.consent_state).ad_storage;
  if (state !== undefined) return state === true || state === "granted";
  const gcs = event["x-ga-gcs"] || "";
  return gcs.match("^G.1") !== null;
}

// src/cookies.ts
// The first well-formed value of a cookie of Meta's: from event data, else from the browser.
function readCookie(name, given, pattern) {
  if (typeof given === "string" && given.match(pattern)) return given;
  return getCookieValues(name, true).filter((value) => value.match(pattern))[0];
}

// Writes a cookie for 90 more days (fbp and fbc parameters), readable by the pixel.
function keepCookie(name, value) {
  if (!value) return;
  setCookie(name, value, {
    domain: "auto",
    path: "/",
    "max-age": 7776000,
    secure: true,
    sameSite: "Lax",
    httpOnly: false
  });
}

// src/meta-keys.ts
// Sorts out Meta's own keys.
function metaKeys(event) {
  const kinds = { ud: {}, ck: {}, cd: {} };
  for (const key of Object.keys(event)) {
    if (key.match("^x-fb-(?:ud|ck|cd)-")) set(kinds, key.slice(5, 7), key.slice(8), event[key]);
  }
  return kinds;
}

function set(kinds, kind, key, value) {
  const values = kinds[kind];
  if (values) values[key] = value;
}

// src/event-data.ts
// Finds a text that is of another type or blank, in the JSON of event data.
const WRONG_TEXT = '"(?:event_name|event_id|x-fb-event_id|eventID|eventId|unique_event_id|transaction_id|user_id|page_location|page_referrer|ip_override|user_agent|currency|search_term|x-ga-gcs|item_id|item_name|item_brand|item_category|email_address|email|sha256_email_address|phone_number|phone|sha256_phone_number|first_name|sha256_first_name|last_name|sha256_last_name|city|region|postal_code|country)":(?:[^"]|"\\s{0,99}")';

// Finds a number that is of another type.
const WRONG_NUMBER = '"(?:value|price|quantity)":[^0-9-]';

// Finds a list or an object that is of another type, and `null` in a list.
const WRONG_SHAPE = '"items":[^[]|"(?:user_data|address)":(?:[^{]|{"0")|[,[]null';

// Reads event data into a form that can be relied on.
function readEventData() {
  const text = JSON.stringify(getAllEventData()) || "{}";
  const event = JSON.parse(text);
  if (text.match(WRONG_TEXT) || text.match(WRONG_NUMBER) || text.match(WRONG_SHAPE)) repair(event);
  event.meta = text.indexOf('"x-fb-') < 0 ? undefined : metaKeys(event);
  return event;
}

// Makes of every member what its type says, or `undefined`.
function repair(event) {
  repairMembers(event, textOf);
  if (event.items) event.items = listOf(event.items).map((item) => repairMembers(recordOf(item), textOf));
  if (event.user_data) event.user_data = repairUser(recordOf(event.user_data));
}

// The address may also be an array, which arrives as `{0: …}`; the first is taken.
function repairUser(user) {
  const address = recordOf(user.address);
  user.address = repairMembers(address[0] ? recordOf(address[0]) : address, entryOf);
  return repairMembers(user, entryOf);
}

// What belongs in a member, the patterns know: they find a made-up member of the wrong type.
function repairMembers(values, readText) {
  for (const key of Object.keys(values)) {
    const isText = ('"' + key + '":0').match(WRONG_TEXT);
    const isNumber = ('"' + key + '":""').match(WRONG_NUMBER);
    if (isText) values[key] = readText(values[key]);
    if (isNumber) values[key] = numberOf(values[key]);
  }
  return values;
}

// src/look-up.ts
// Looks a word up in a packed table, a string of `word:result` with a blank before and behind each; `''` if it is not there.
function lookUp(table, word) {
  const rest = table.split(" " + word + ":")[1];
  return rest ? rest.split(" ")[0] : "";
}

// src/event-name.ts
// Meta's standard event for each event of GA4 (meta-capi.md, 8.1).
const STANDARD_EVENTS = " page_view:PageView gtm.dom:PageView view_item:ViewContent search:Search view_search_results:Search add_to_cart:AddToCart add_to_wishlist:AddToWishlist begin_checkout:InitiateCheckout add_payment_info:AddPaymentInfo purchase:Purchase generate_lead:Lead sign_up:CompleteRegistration contact:Contact customize_product:CustomizeProduct donate:Donate find_location:FindLocation schedule:Schedule start_trial:StartTrial submit_application:SubmitApplication subscribe:Subscribe ";

// Meta's name of the event; a name without a standard event passes unchanged.
function eventName(event) {
  const name = event.event_name;
  return name && lookUp(STANDARD_EVENTS, name) || name;
}

// src/log.ts
// Writes a line to the console, which GTM shows in preview only (permission `logging`, `debug`).
function log(message) {
  logToConsole("Meta Conversions API: " + message);
}

// src/send.ts
// Of 2026-07-29, end not announced; versions live for two years (meta-capi.md, 1.1).
const API_VERSION = "v26.0";

// Tells Meta whose integration this is: fewer than 23 characters, at least two letters (meta-capi.md, 1.2).
const PARTNER_AGENT = "sgtm-capi-0.1";

// Sends the event and ends the tag: success only if Meta answers 2xx.
function send(event, pixelId, accessToken) {
  const url = "https://graph.facebook.com/" + API_VERSION + "/" + pixelId + "/events";
  const options = {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer " + accessToken },
    timeout: 1500
  };
  const body = {
    data: [event],
    partner_agent: PARTNER_AGENT,
    test_event_code: makeString(data.testEventCode || "").trim() || undefined
  };
  sendHttpRequest(url, options, JSON.stringify(body)).then(
    (answer) => settle(answer.statusCode, answer.body),
    (reason) => fail("no answer from Meta: " + textOf(recordOf(reason).reason) + ".")
  );
}

function settle(status, body) {
  if (status >= 200 && status < 300) data.gtmOnSuccess();
  else fail("refused by Meta with status " + status + describeError(body) + ".");
}

// The numbers and the trace id of Meta's error, but not its message, which may quote the token.
function describeError(body) {
  const error = recordOf(recordOf(JSON.parse(body || "")).error);
  return ["code", "error_subcode", "fbtrace_id"].map((key) => ", " + key + " " + (textOf(error[key]) || "-")).join("");
}

// Ends the tag as failed and logs why.
function fail(reason) {
  log("failed: " + reason);
  data.gtmOnFailure();
}

// src/currency.ts
// Currency by ISO 4217 in upper case; `undefined` for what is not three letters.
function normalizeCurrency(currency) {
  const code = currency.trim().toUpperCase();
  return code.match("^[A-Z]{3}$") ? code : undefined;
}

// src/items.ts
// Adds `contents`, `content_ids`, `content_type` and, for the events for which Meta documents it, `num_items`.
function addItems(custom, items, name) {
  const contents = items.filter((item) => item.item_id || item.item_name).map(contentOf);
  if (contents.length === 0) return;
  custom.contents = contents;
  custom.content_ids = contents.map((content) => content.id);
  custom.content_type = "product";
  if (name === "Purchase" || name === "InitiateCheckout") custom.num_items = contents.reduce(addPieces, 0);
}

function contentOf(item) {
  return {
    id: item.item_id || item.item_name,
    quantity: item.quantity,
    item_price: item.price,
    title: item.item_name,
    brand: item.item_brand,
    category: item.item_category
  };
}

// In GA4 an item without a quantity is one piece.
function addPieces(sum, content) {
  return sum + (content.quantity || 1);
}

// src/meta-custom-data.ts
// Adds the custom data that the site has set for Meta: numbers as numbers, lists also when given as JSON, and everything else unchanged.
function addMetaCustomData(custom, own) {
  const readers = {
    value: numberOf,
    num_items: numberOf,
    predicted_ltv: numberOf,
    net_revenue: numberOf,
    currency: (value) => normalizeCurrency(textOf(value) || ""),
    contents: contentsOf,
    content_ids: idsOf
  };
  for (const key of Object.keys(own)) {
    const read = readers[key];
    const value = read ? read(own[key]) : own[key];
    if (value !== undefined && value !== null) custom[key] = value;
  }
}

// Objects with an id: for anything else in the list Meta refuses the whole event (meta-capi.md, 6.3).
function contentsOf(value) {
  return unlessEmpty(listOf(parseList(value)).filter((content) => textOf(recordOf(content).id)));
}

// Texts: a list, or a single id.
function idsOf(value) {
  return unlessEmpty(
    listOf(parseList(value)).map(textOf).filter((id) => id !== undefined)
  );
}

function unlessEmpty(list) {
  return list.length > 0 ? list : undefined;
}

// Reads a list from JSON.
function parseList(value) {
  const isList = typeof value === "string" && value.trim().charAt(0) === "[";
  return isList ? JSON.parse(value) : value;
}

// src/custom-data.ts
// `custom_data` of the server event; `undefined` if there is nothing in it.
function customData(event, name) {
  const custom = {
    value: event.value,
    currency: event.currency && normalizeCurrency(event.currency),
    order_id: event.transaction_id,
    search_string: event.search_term
  };
  if (event.items) addItems(custom, event.items, name);
  if (event.custom_properties) addProperties(custom, event.custom_properties);
  if (event.meta) addMetaCustomData(custom, event.meta.cd);
  return JSON.stringify(custom) === "{}" ? undefined : custom;
}

// Adds the members of an object, also as JSON, that are not there yet.
function addProperties(custom, given) {
  const properties = recordOf(typeof given === "string" ? JSON.parse(given) : given);
  for (const key of Object.keys(properties)) {
    if (custom[key] === undefined) custom[key] = properties[key];
  }
}

// src/fbc.ts
// `fb.{subdomain index}.{time of creation in ms}.{fbclid}`, to which the parameter builder may add an appendix.
const FBC = "^fb\\.\\d\\.\\d{1,16}\\.[A-Za-z0-9_-]{1,500}(?:\\.[A-Za-z0-9_-]{2,8})?$";

// The click on an ad, made anew only when the page's `fbclid` is another one than the stored (fbp and fbc parameters).
function findFbc(url, given) {
  const stored = readCookie("_fbc", given, FBC);
  if (!url || url.indexOf("fbclid=") < 0) return stored;
  const clicked = clickIdOf(url);
  const isNew = clicked && !(stored && stored.split(".")[3] === clicked);
  return isNew ? "fb." + subdomainIndex(url) + "." + getTimestampMillis() + "." + clicked : stored;
}

// The click id exactly as it is: it is case-sensitive.
function clickIdOf(url) {
  const parsed = parseUrl(url);
  const id = parsed && listOf(parsed.searchParams.fbclid)[0];
  return typeof id === "string" && id.match("^[A-Za-z0-9_-]{1,500}$") ? id : undefined;
}

// Dots in the domain that the cookie is set for: 1 for `example.com`, and where there is none, as Meta asks of servers.
function subdomainIndex(url) {
  return computeEffectiveTldPlusOne(url).split(".").length - 1 || 1;
}

// src/fbp.ts
// `fb.{subdomain index}.{time of creation in ms}.{random number}`, to which the parameter builder may add an appendix.
const FBP = "^fb\\.\\d\\.\\d{1,16}\\.\\d{1,30}(?:\\.[A-Za-z0-9_-]{2,8})?$";

// The pixel's id of the browser (fbp and fbc parameters).
function findFbp(given) {
  return readCookie("_fbp", given, FBP);
}

// src/customer/strip.ts
// Removes every match of an RE2 pattern; all of the text on a server image older than 2.0.0, which has no RE2.
function strip(text, pattern) {
  const regex = createRegex(pattern, "g");
  return regex ? text.replace(regex, "") : "";
}

// src/customer/compact.ts
// Lower case without punctuation, symbols and blanks, as Meta wants names and places.
function compact(text) {
  const lower = text.toLowerCase();
  return lower.match("^[a-z0-9]{1,99}$") ? lower : strip(lower, "[\\pC\\pP\\pS\\pZ\\s]");
}

// src/customer/countries.ts
// The countries of ISO 3166-1 by alpha-2 code, alpha-3 code and English names.
const COUNTRIES = " ad:ad and:ad andorra:ad ae:ae are:ae unitedarabemirates:ae uae:ae af:af afg:af afghanistan:af ag:ag atg:ag antiguaandbarbuda:ag antiguabarbuda:ag ai:ai aia:ai anguilla:ai al:al alb:al albania:al am:am arm:am armenia:am ao:ao ago:ao angola:ao aq:aq ata:aq antarctica:aq ar:ar arg:ar argentina:ar as:as asm:as americansamoa:as at:at aut:at austria:at au:au aus:au australia:au aw:aw abw:aw aruba:aw ax:ax ala:ax ålandislands:ax alandislands:ax az:az aze:az azerbaijan:az ba:ba bih:ba bosniaandherzegovina:ba bosniaherzegovina:ba bosnia:ba bb:bb brb:bb barbados:bb bd:bd bgd:bd bangladesh:bd be:be bel:be belgium:be bf:bf bfa:bf burkinafaso:bf bg:bg bgr:bg bulgaria:bg bh:bh bhr:bh bahrain:bh bi:bi bdi:bi burundi:bi bj:bj ben:bj benin:bj bl:bl blm:bl saintbarthélemy:bl saintbarthelemy:bl stbarthélemy:bl stbarthelemy:bl bm:bm bmu:bm bermuda:bm bn:bn brn:bn brunei:bn bruneidarussalam:bn bo:bo bol:bo bolivia:bo bq:bq bes:bq caribbeannetherlands:bq bonairesinteustatiusandsaba:bq bonaire:bq br:br bra:br brazil:br bs:bs bhs:bs bahamas:bs thebahamas:bs bt:bt btn:bt bhutan:bt bv:bv bvt:bv bouvetisland:bv bw:bw bwa:bw botswana:bw by:by blr:by belarus:by bz:bz blz:bz belize:bz ca:ca can:ca canada:ca cc:cc cck:cc cocosislands:cc cocoskeelingislands:cc cd:cd cod:cd democraticrepublicofthecongo:cd congokinshasa:cd drcongo:cd cf:cf caf:cf centralafricanrepublic:cf cg:cg cog:cg congo:cg congobrazzaville:cg republicofthecongo:cg ch:ch che:ch switzerland:ch ci:ci civ:ci côtedivoire:ci cotedivoire:ci ivorycoast:ci ck:ck cok:ck cookislands:ck cl:cl chl:cl chile:cl cm:cm cmr:cm cameroon:cm cn:cn chn:cn china:cn co:co col:co colombia:co cr:cr cri:cr costarica:cr cu:cu cub:cu cuba:cu cv:cv cpv:cv capeverde:cv caboverde:cv cw:cw cuw:cw curaçao:cw curacao:cw cx:cx cxr:cx christmasisland:cx cy:cy cyp:cy cyprus:cy cz:cz cze:cz czechia:cz czechrepublic:cz de:de deu:de germany:de dj:dj dji:dj djibouti:dj dk:dk dnk:dk denmark:dk dm:dm dma:dm dominica:dm do:do dom:do dominicanrepublic:do dz:dz dza:dz algeria:dz ec:ec ecu:ec ecuador:ec ee:ee est:ee estonia:ee eg:eg egy:eg egypt:eg eh:eh esh:eh westernsahara:eh er:er eri:er eritrea:er es:es esp:es spain:es et:et eth:et ethiopia:et fi:fi fin:fi finland:fi fj:fj fji:fj fiji:fj fk:fk flk:fk falklandislands:fk fm:fm fsm:fm micronesia:fm fo:fo fro:fo faroeislands:fo fr:fr fra:fr france:fr ga:ga gab:ga gabon:ga gb:gb gbr:gb unitedkingdom:gb uk:gb greatbritain:gb britain:gb england:gb scotland:gb wales:gb northernireland:gb gd:gd grd:gd grenada:gd ge:ge geo:ge georgia:ge gf:gf guf:gf frenchguiana:gf gg:gg ggy:gg guernsey:gg gh:gh gha:gh ghana:gh gi:gi gib:gi gibraltar:gi gl:gl grl:gl greenland:gl gm:gm gmb:gm gambia:gm thegambia:gm gn:gn gin:gn guinea:gn gp:gp glp:gp guadeloupe:gp gq:gq gnq:gq equatorialguinea:gq gr:gr grc:gr greece:gr gs:gs sgs:gs southgeorgiaandthesouthsandwichislands:gs southgeorgia:gs gt:gt gtm:gt guatemala:gt gu:gu gum:gu guam:gu gw:gw gnb:gw guineabissau:gw gy:gy guy:gy guyana:gy hk:hk hkg:hk hongkong:hk hm:hm hmd:hm heardislandandmcdonaldislands:hm heardandmcdonaldislands:hm hn:hn hnd:hn honduras:hn hr:hr hrv:hr croatia:hr ht:ht hti:ht haiti:ht hu:hu hun:hu hungary:hu id:id idn:id indonesia:id ie:ie irl:ie ireland:ie il:il isr:il israel:il im:im imn:im isleofman:im in:in ind:in india:in io:io iot:io britishindianoceanterritory:io iq:iq irq:iq iraq:iq ir:ir irn:ir iran:ir is:is isl:is iceland:is it:it ita:it italy:it je:je jey:je jersey:je jm:jm jam:jm jamaica:jm jo:jo jor:jo jordan:jo jp:jp jpn:jp japan:jp ke:ke ken:ke kenya:ke kg:kg kgz:kg kyrgyzstan:kg kh:kh khm:kh cambodia:kh ki:ki kir:ki kiribati:ki km:km com:km comoros:km kn:kn kna:kn saintkittsandnevis:kn stkittsandnevis:kn kp:kp prk:kp northkorea:kp kr:kr kor:kr southkorea:kr korea:kr republicofkorea:kr kw:kw kwt:kw kuwait:kw ky:ky cym:ky caymanislands:ky kz:kz kaz:kz kazakhstan:kz la:la lao:la laos:la lb:lb lbn:lb lebanon:lb lc:lc lca:lc saintlucia:lc stlucia:lc li:li lie:li liechtenstein:li lk:lk lka:lk srilanka:lk lr:lr lbr:lr liberia:lr ls:ls lso:ls lesotho:ls lt:lt ltu:lt lithuania:lt lu:lu lux:lu luxembourg:lu luxemburg:lu lv:lv lva:lv latvia:lv ly:ly lby:ly libya:ly ma:ma mar:ma morocco:ma mc:mc mco:mc monaco:mc md:md mda:md moldova:md me:me mne:me montenegro:me mf:mf maf:mf saintmartin:mf stmartin:mf mg:mg mdg:mg madagascar:mg mh:mh mhl:mh marshallislands:mh mk:mk mkd:mk northmacedonia:mk macedonia:mk ml:ml mli:ml mali:ml mm:mm mmr:mm myanmar:mm burma:mm mn:mn mng:mn mongolia:mn mo:mo mac:mo macao:mo macau:mo mp:mp mnp:mp northernmarianaislands:mp mq:mq mtq:mq martinique:mq mr:mr mrt:mr mauritania:mr ms:ms msr:ms montserrat:ms mt:mt mlt:mt malta:mt mu:mu mus:mu mauritius:mu mv:mv mdv:mv maldives:mv mw:mw mwi:mw malawi:mw mx:mx mex:mx mexico:mx my:my mys:my malaysia:my mz:mz moz:mz mozambique:mz na:na nam:na namibia:na nc:nc ncl:nc newcaledonia:nc ne:ne ner:ne niger:ne nf:nf nfk:nf norfolkisland:nf ng:ng nga:ng nigeria:ng ni:ni nic:ni nicaragua:ni nl:nl nld:nl netherlands:nl thenetherlands:nl holland:nl no:no nor:no norway:no np:np npl:np nepal:np nr:nr nru:nr nauru:nr nu:nu niu:nu niue:nu nz:nz nzl:nz newzealand:nz om:om omn:om oman:om pa:pa pan:pa panama:pa pe:pe per:pe peru:pe pf:pf pyf:pf frenchpolynesia:pf pg:pg png:pg papuanewguinea:pg ph:ph phl:ph philippines:ph thephilippines:ph pk:pk pak:pk pakistan:pk pl:pl pol:pl poland:pl pm:pm spm:pm saintpierreandmiquelon:pm stpierreandmiquelon:pm pn:pn pcn:pn pitcairnislands:pn pitcairn:pn pr:pr pri:pr puertorico:pr ps:ps pse:ps palestine:ps palestinianterritories:ps pt:pt prt:pt portugal:pt pw:pw plw:pw palau:pw py:py pry:py paraguay:py qa:qa qat:qa qatar:qa re:re reu:re réunion:re reunion:re ro:ro rou:ro romania:ro rs:rs srb:rs serbia:rs ru:ru rus:ru russia:ru russianfederation:ru rw:rw rwa:rw rwanda:rw sa:sa sau:sa saudiarabia:sa sb:sb slb:sb solomonislands:sb sc:sc syc:sc seychelles:sc sd:sd sdn:sd sudan:sd se:se swe:se sweden:se sg:sg sgp:sg singapore:sg sh:sh shn:sh sainthelena:sh sthelena:sh si:si svn:si slovenia:si sj:sj sjm:sj svalbardandjanmayen:sj sk:sk svk:sk slovakia:sk sl:sl sle:sl sierraleone:sl sm:sm smr:sm sanmarino:sm sn:sn sen:sn senegal:sn so:so som:so somalia:so sr:sr sur:sr suriname:sr ss:ss ssd:ss southsudan:ss st:st stp:st sãotoméandpríncipe:st saotomeandprincipe:st sv:sv slv:sv elsalvador:sv sx:sx sxm:sx sintmaarten:sx sy:sy syr:sy syria:sy sz:sz swz:sz eswatini:sz swaziland:sz tc:tc tca:tc turksandcaicosislands:tc td:td tcd:td chad:td tf:tf atf:tf frenchsouthernterritories:tf tg:tg tgo:tg togo:tg th:th tha:th thailand:th tj:tj tjk:tj tajikistan:tj tk:tk tkl:tk tokelau:tk tl:tl tls:tl timorleste:tl easttimor:tl tm:tm tkm:tm turkmenistan:tm tn:tn tun:tn tunisia:tn to:to ton:to tonga:to tr:tr tur:tr türkiye:tr turkiye:tr turkey:tr tt:tt tto:tt trinidadandtobago:tt tv:tv tuv:tv tuvalu:tv tw:tw twn:tw taiwan:tw tz:tz tza:tz tanzania:tz ua:ua ukr:ua ukraine:ua ug:ug uga:ug uganda:ug um:um umi:um unitedstatesminoroutlyingislands:um us:us usa:us unitedstates:us unitedstatesofamerica:us uy:uy ury:uy uruguay:uy uz:uz uzb:uz uzbekistan:uz va:va vat:va vaticancity:va vatican:va holysee:va vc:vc vct:vc saintvincentandthegrenadines:vc stvincentandthegrenadines:vc ve:ve ven:ve venezuela:ve vg:vg vgb:vg britishvirginislands:vg vi:vi vir:vi usvirginislands:vi vn:vn vnm:vn vietnam:vn vu:vu vut:vu vanuatu:vu wf:wf wlf:wf wallisandfutuna:wf ws:ws wsm:ws samoa:ws xk:xk xkx:xk kosovo:xk ye:ye yem:ye yemen:ye yt:yt myt:yt mayotte:yt za:za zaf:za southafrica:za zm:zm zmb:zm zambia:zm zw:zw zwe:zw zimbabwe:zw ";

// src/customer/country.ts
// Country: alpha-2 code of ISO 3166-1 in lower case, also from the alpha-3 code or the English name; what is neither is dropped (customer information parameters, `country`).
function normalizeCountry(country) {
  return lookUp(COUNTRIES, compact(country));
}

// The code of the first country given; `''` if there is none.
function countryCode(country) {
  return country ? normalizeCountry(typeof country === "string" ? country : country[0] || "") : "";
}

// src/customer/email.ts
// E-mail address: lower case, nothing removed (customer information parameters, `em`).
function normalizeEmail(email) {
  const address = email.trim().toLowerCase();
  return address.match("^[^@\\s]{1,64}@[^@\\s]{1,189}\\.[^@\\s.]{2,63}$") ? address : "";
}

// src/customer/external-id.ts
// The advertiser's own id of the customer, only trimmed: the pixel hashes what it gets, and the two must be alike (customer information parameters, `external_id`; meta-capi.md, 2.5, row 10).
function normalizeExternalId(id) {
  return id.trim();
}

// src/customer/hash.ts
// Normalises, then drops what is empty, then hashes, so that a blank field never becomes the hash that all blank fields share.
function hashed(value, normalize, country) {
  if (typeof value !== "string") return value && hashEach(value, normalize, country);
  if (value.length > 63) {
    const known = knownHash(value);
    if (known) return known;
  }
  const normal = normalize(value, country);
  return normal ? sha256Sync(normal, { outputEncoding: "hex" }) : undefined;
}

function hashEach(values, normalize, country) {
  const hashes = [];
  for (const value of values) {
    const hash = hashed(value, normalize, country);
    if (typeof hash === "string" && hashes.indexOf(hash) < 0) hashes.push(hash);
  }
  return hashes.length > 1 ? hashes : hashes[0];
}

// 64 hex digits in lower case, as Meta's hashes are, with the dot and 8 characters that Meta's parameter builder may add (meta-capi.md, 4.1).
function knownHash(text) {
  const found = text.match("^\\s{0,9}([0-9A-Fa-f]{64})(\\.[A-Za-z0-9_-]{8})?\\s{0,9}$");
  return found ? (found[1] || "").toLowerCase() + (found[2] || "") : undefined;
}

// src/customer/phone.ts
// Phone number with country code: digits only, no leading zeros (customer information parameters, `ph`).
function normalizePhone(phone) {
  const digits = strip(phone, "^[^1-9]+|[^0-9]");
  return digits.match("^.{7,15}$") ? digits : "";
}

// src/customer/states.ts
// The states and territories of the US and the provinces and territories of Canada: a table for `lookUp`.
const STATES = " alabama:al alaska:ak arizona:az arkansas:ar california:ca colorado:co connecticut:ct delaware:de districtofcolumbia:dc washingtondc:dc florida:fl georgia:ga hawaii:hi idaho:id illinois:il indiana:in iowa:ia kansas:ks kentucky:ky louisiana:la maine:me maryland:md massachusetts:ma michigan:mi minnesota:mn mississippi:ms missouri:mo montana:mt nebraska:ne nevada:nv newhampshire:nh newjersey:nj newmexico:nm newyork:ny northcarolina:nc northdakota:nd ohio:oh oklahoma:ok oregon:or pennsylvania:pa rhodeisland:ri southcarolina:sc southdakota:sd tennessee:tn texas:tx utah:ut vermont:vt virginia:va washington:wa westvirginia:wv wisconsin:wi wyoming:wy americansamoa:as guam:gu northernmarianaislands:mp puertorico:pr usvirginislands:vi alberta:ab britishcolumbia:bc manitoba:mb newbrunswick:nb newfoundlandandlabrador:nl newfoundland:nl novascotia:ns northwestterritories:nt nunavut:nu ontario:on princeedwardisland:pe quebec:qc québec:qc saskatchewan:sk yukon:yt ";

// src/customer/state.ts
// State or province: the two-letter code in the US and Canada, elsewhere the full name in lower case without punctuation and blanks (customer information parameters, `st`).
function normalizeState(state, country) {
  const name = compact(state);
  const code = name.length > 2 ? lookUp(STATES, name) : "";
  return code && ["", "us", "ca"].indexOf(countryCode(country)) >= 0 ? code : name;
}

// src/customer/zip.ts
// Postal code: lower case without blanks, what follows a dash left out; in the US the first five digits (customer information parameters, `zp`).
function normalizeZip(zip, country) {
  const code = compact(zip.split("-")[0]);
  if (code.length > 5 && countryCode(country) === "us") return code.slice(0, 5);
  return code.length > 1 ? code : "";
}

// src/customer/information.ts
// The customer information parameters from GA4's `user_data` and `user_id`, hashed.
function customerInformation(event) {
  const user = event.user_data || {};
  const address = user.address || {};
  return {
    em: hashed(user.email_address || user.email || user.sha256_email_address, normalizeEmail),
    ph: hashed(user.phone_number || user.phone || user.sha256_phone_number, normalizePhone),
    fn: hashed(address.first_name || address.sha256_first_name, compact),
    ln: hashed(address.last_name || address.sha256_last_name, compact),
    ct: hashed(address.city, compact),
    st: hashed(address.region, normalizeState, address.country),
    zp: hashed(address.postal_code, normalizeZip, address.country),
    country: hashed(address.country, normalizeCountry),
    external_id: event.user_id && hashed(event.user_id, normalizeExternalId)
  };
}

// src/customer/ip-address.ts
// IPv4, or IPv6 possibly in brackets; behind it the end, a port, or the next address of a list.
const ADDRESS = "^\\s?\\[?((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{0,40})(?:\\]|:\\d{1,5}$|,|\\s|$)";

// Address of the visitor without port and brackets: IPv4, or IPv6 as it is.
function ipAddress(address) {
  const found = address ? address.match(ADDRESS) : undefined;
  return found ? found[1] : undefined;
}

// src/customer/birth-date.ts
// The mean year of the Gregorian calendar, in ms.
const YEAR = 31556952000;

// Date of birth as YYYYMMDD, from year-month-day, or from day and month in either order before the year (customer information parameters, `db`).
function normalizeBirthDate(date) {
  const text = date.trim();
  const yearFirst = text.match("^(\\d{4})(\\d\\d)(\\d\\d)$") || text.match("^(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(?:\\D|$)");
  if (yearFirst) return join(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = text.match("^(\\d{1,2})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{4})(?:\\D|$)");
  if (!yearLast) return "";
  const first = makeNumber(yearLast[1]);
  const second = makeNumber(yearLast[2]);
  if (first > 12) return join(yearLast[3], yearLast[2], yearLast[1]);
  return second > 12 || first === second ? join(yearLast[3], yearLast[1], yearLast[2]) : "";
}

function join(year, month, day) {
  const thisYear = 1970 + Math.floor(getTimestampMillis() / YEAR);
  const isDate = isBetween(1900, year, thisYear) && isBetween(1, month, 12) && isBetween(1, day, 31);
  return isDate ? year + twoDigits(month) + twoDigits(day) : "";
}

function isBetween(min, text, max) {
  const number = makeNumber(text);
  return number >= min && number <= max;
}

function twoDigits(text) {
  return ("0" + text).slice(-2);
}

// src/customer/gender.ts
// Gender: `f` or `m`, also from the English words; the rest is dropped (customer information parameters, `ge`).
function normalizeGender(gender) {
  return lookUp(" f:f female:f m:m male:m ", compact(gender));
}

// src/customer/meta-information.ts
// Parameters that Meta wants as they are (meta-capi.md, 2.1).
const PLAIN = "subscription_id anon_id madid page_id page_scoped_user_id ctwa_clid ig_account_id ig_sid whatsapp_business_account_id";

// Adds the customer information parameters that the site has set for Meta.
function addMetaInformation(user, own) {
  const normalizers = {
    em: normalizeEmail,
    ph: normalizePhone,
    fn: compact,
    ln: compact,
    db: normalizeBirthDate,
    ge: normalizeGender,
    ct: compact,
    st: normalizeState,
    zp: normalizeZip,
    country: normalizeCountry,
    external_id: normalizeExternalId
  };
  for (const entry of Object.entries(normalizers)) {
    user[entry[0]] = hashed(entryOf(own[entry[0]]), entry[1], entryOf(own.country)) || user[entry[0]];
  }
  for (const key of PLAIN.split(" ")) user[key] = textOf(own[key]);
  user.lead_id = integerOf(own.lead_id);
  user.fb_login_id = integerOf(own.fb_login_id || own["fb-login-id"]);
}

// Meta documents integers; what a number cannot hold exactly stays text.
function integerOf(value) {
  const number = makeNumber(textOf(value));
  return makeString(number) === textOf(value) ? number : textOf(value);
}

// src/customer/user-data.ts
// Everything that tells Meta who the visitor is.
function userData(event) {
  const user = event.user_data || event.user_id ? customerInformation(event) : {};
  const meta = event.meta;
  if (meta) addMetaInformation(user, meta.ud);
  user.client_ip_address = ipAddress(event.ip_override);
  user.client_user_agent = event.user_agent;
  user.fbc = findFbc(event.page_location, meta ? meta.ck.fbc : undefined);
  user.fbp = findFbp(meta ? meta.ck.fbp : undefined);
  return user;
}

// src/event-id.ts
// The id under which Meta drops the second of a pixel and a server event, from where sites put it (ga4-event-data.md, 6); a purchase falls back to its transaction id.
function eventId(event, name) {
  const id = event.event_id || event["x-fb-event_id"] || event.eventID || event.eventId || event.unique_event_id;
  return id || (name === "Purchase" ? event.transaction_id : undefined);
}

// src/event-time.ts
// When the event took place, in Unix seconds: from `event_time`, else from the Measurement Protocol's `timestamp_micros`, else now.
function eventTime(event) {
  const now = Math.floor(getTimestampMillis() / 1000);
  const given = event.event_time || event.timestamp_micros;
  if (!given) return now;
  const seconds = secondsOf(numberOf(given) || 0);
  return seconds > 0 && seconds < now ? seconds : now;
}

// Tells seconds, milliseconds and microseconds apart: in each unit the years 1973 to 5138 have their own lengths.
function secondsOf(time) {
  if (time >= 100000000000000) return Math.floor(time / 1000000);
  return Math.floor(time >= 100000000000 ? time / 1000 : time);
}

// src/server-event.ts
// Maps event data of the container to a server event.
function serverEvent(event, name) {
  return {
    event_name: name,
    event_time: eventTime(event),
    event_id: eventId(event, name),
    action_source: data.actionSource || "website",
    event_source_url: event.page_location,
    referrer_url: event.page_referrer,
    user_data: userData(event),
    custom_data: customData(event, name)
  };
}

// src/index.ts
run(readEventData());

// Runs the tag for one event, to exactly one of `gtmOnSuccess` and `gtmOnFailure`.
function run(event) {
  const name = eventName(event);
  const pixelId = makeString(data.pixelId).trim();
  const accessToken = makeString(data.accessToken || "").trim();
  if (data.consentMode === "required" && !isAdStorageGranted(event)) skip("ad_storage is not granted.");
  else if (!pixelId.match("^\\d{1,30}$")) fail('the field "Dataset (Pixel) ID" needs the digits of the ID.');
  else if (!accessToken) fail('the field "API access token" is empty.');
  else if (!name) fail("the event data has no event_name.");
  else deliver(serverEvent(event, name), pixelId, accessToken);
}

// Ends the tag well without sending: what the user has asked for is no failure.
function skip(reason) {
  log("not sent: " + reason);
  data.gtmOnSuccess();
}

// Keeps the cookies, whatever Meta answers, and sends.
function deliver(event, pixelId, accessToken) {
  keepCookie("_fbc", event.user_data.fbc);
  keepCookie("_fbp", event.user_data.fbp);
  send(event, pixelId, accessToken);
}


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "read_event_data",
        "versionId": "1"
      },
      "param": [
        {
          "key": "eventDataAccess",
          "value": {
            "type": 1,
            "string": "any"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "_fbc"
              },
              {
                "type": 1,
                "string": "_fbp"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "set_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedCookies",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "name"
                  },
                  {
                    "type": 1,
                    "string": "domain"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "session"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "_fbc"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "any"
                  },
                  {
                    "type": 1,
                    "string": "any"
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "name"
                  },
                  {
                    "type": 1,
                    "string": "domain"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "session"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "_fbp"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "any"
                  },
                  {
                    "type": 1,
                    "string": "any"
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "send_http",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedUrls",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "urls",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://graph.facebook.com/"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Sends a page view of an anonymous visitor
  code: |-
    mock('getAllEventData', {
      event_name: 'page_view',
      event_id: 'e-1',
      page_location: 'https://www.example.com/',
      page_referrer: 'https://www.google.com/',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
    });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
      assertThat(request.url).isEqualTo('https://graph.facebook.com/v26.0/1234567890/events');
      assertThat(request.body.data).isEqualTo([
        {
          event_name: 'PageView',
          event_time: 1767225600,
          event_id: 'e-1',
          action_source: 'website',
          event_source_url: 'https://www.example.com/',
          referrer_url: 'https://www.google.com/',
          user_data: {
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0',
          },
        },
      ]);
    });
- name: Sends value, currency and items of a purchase
  code: |-
    mock('getAllEventData', {
      event_name: 'purchase',
      transaction_id: 'T-1',
      value: 59.97,
      currency: 'eur',
      items: [
        { item_id: 'SKU-1', item_name: 'Shirt', price: 19.99, quantity: 2 },
        { item_id: 'SKU-2', item_name: 'Cap', price: 19.99, quantity: 1 },
      ],
    });

    runCode(fields);

    callLater(() => {
      const event = request.body.data[0];
      assertThat(event.event_name).isEqualTo('Purchase');
      assertThat(event.event_id).isEqualTo('T-1');
      assertThat(event.custom_data).isEqualTo({
        value: 59.97,
        currency: 'EUR',
        order_id: 'T-1',
        contents: [
          { id: 'SKU-1', quantity: 2, item_price: 19.99, title: 'Shirt' },
          { id: 'SKU-2', quantity: 1, item_price: 19.99, title: 'Cap' },
        ],
        content_ids: ['SKU-1', 'SKU-2'],
        content_type: 'product',
        num_items: 3,
      });
    });
- name: Normalises customer information before it is hashed
  code: |-
    mock('getAllEventData', {
      event_name: 'generate_lead',
      user_data: {
        email_address: ' John_Smith@gmail.com ',
        phone_number: '+1 (650) 555-1212',
        address: {
          first_name: 'Mary',
          city: 'New York',
          region: 'Arizona',
          postal_code: '94035-1234',
          country: 'USA',
        },
      },
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({
        em: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
        ph: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
        fn: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
        ct: '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5',
        st: '9c0ada37bf74aeefae949fdfc90db0cf6eaf90192eff67d65887771f0585e055',
        zp: '1794327a4d443904421f5ca1f3d72d0a62ba2f0770d80755ec2220fc0efb052e',
        country: '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
      });
    });
- name: Does not hash blank fields
  code: |-
    mock('getAllEventData', {
      event_name: 'sign_up',
      user_agent: 'Mozilla/5.0',
      user_data: { email_address: ' ', phone_number: '', address: { first_name: null, country: '-' } },
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({ client_user_agent: 'Mozilla/5.0' });
    });
- name: Keeps a click on an ad in the cookie _fbc
  code: |-
    mock('getAllEventData', {
      event_name: 'page_view',
      page_location: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data.fbc).isEqualTo('fb.1.1767225600000.IwAR1-Abc_d');
      assertThat(written).isEqualTo({ _fbc: 'fb.1.1767225600000.IwAR1-Abc_d' });
    });
- name: Leaves _fbc alone when the same click comes again
  code: |-
    cookies = { _fbc: 'fb.1.1596403881668.IwAR1-Abc_d', _fbp: 'fb.1.1596403881668.1116446470' };
    mock('getAllEventData', {
      event_name: 'page_view',
      page_location: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({
        fbc: 'fb.1.1596403881668.IwAR1-Abc_d',
        fbp: 'fb.1.1596403881668.1116446470',
      });
      assertThat(written).isEqualTo(cookies);
    });
- name: Sends nothing and sets no cookie when consent is required and denied
  code: |-
    fields.consentMode = 'required';
    cookies = { _fbp: 'fb.1.1596403881668.1116446470' };
    mock('getAllEventData', { event_name: 'page_view', consent_state: { ad_storage: 'denied' } });

    runCode(fields);

    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
    assertApi('sendHttpRequest').wasNotCalled();
    assertApi('setCookie').wasNotCalled();
- name: Sends when consent is required and granted
  code: |-
    fields.consentMode = 'required';
    mock('getAllEventData', { event_name: 'page_view', 'x-ga-gcs': 'G111' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('sendHttpRequest').wasCalled();
    });
- name: Takes the test event code from the field and never from event data
  code: |-
    fields.testEventCode = 'TEST12345';
    mock('getAllEventData', { event_name: 'page_view', test_event_code: 'TEST99999' });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.test_event_code).isEqualTo('TEST12345');
    });
- name: Sends the access token in a header only
  code: |-
    mock('getAllEventData', { event_name: 'page_view' });

    runCode(fields);

    callLater(() => {
      assertThat(request.options.headers.Authorization).isEqualTo('Bearer test-token');
      assertThat(request.url).doesNotContain('test-token');
      assertThat(JSON.stringify(request.body)).doesNotContain('test-token');
    });
- name: Fails when Meta refuses the event
  code: |-
    status = 400;
    mock('getAllEventData', { event_name: 'page_view' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnFailure').wasCalled();
      assertApi('gtmOnSuccess').wasNotCalled();
    });
- name: Fails without an access token
  code: |-
    fields.accessToken = undefined;
    mock('getAllEventData', { event_name: 'page_view' });

    runCode(fields);

    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
    assertApi('sendHttpRequest').wasNotCalled();
setup: |-
  const Promise = require('Promise');
  const callLater = require('callLater');
  const JSON = require('JSON');

  const fields = {
    pixelId: '1234567890',
    accessToken: 'test-token',
    actionSource: 'website',
    consentMode: 'always',
  };

  let cookies = {};
  let written = {};
  let request;

  // Meta answers with this status.
  let status = 200;

  mock('getTimestampMillis', 1767225600000);

  mock('getCookieValues', function (name) {
    return cookies[name] ? [cookies[name]] : [];
  });

  mock('setCookie', function (name, value) {
    written[name] = value;
  });

  mock('sendHttpRequest', function (url, options, body) {
    request = { url: url, options: options, body: JSON.parse(body) };
    return Promise.create(function (resolve) {
      resolve({ statusCode: status, headers: {}, body: '{}' });
    });
  });


___NOTES___

Sends events of a server container to Meta's Conversions API.

Setup: paste the ID of your dataset (pixel) and an access token from Events Manager, and add a trigger, such as all
events of the GA4 client. Nothing else is needed.

De-duplication: give the same id to the pixel (eventID) and to the GA4 event (parameter event_id).

Event data that the tag reads

- event_name, event_id (also x-fb-event_id, eventID, eventId, unique_event_id; transaction_id for purchases), event_time
- page_location, page_referrer, ip_override, user_agent, user_id
- user_data: email or email_address, phone or phone_number, sha256_email_address, sha256_phone_number, and address with
  first_name, last_name, city, region, postal_code, country
- value, currency, transaction_id, search_term, items, custom_properties
- x-fb-ud-_, x-fb-ck-_, x-fb-cd-* for everything else that Meta knows
- consent_state and x-ga-gcs, if consent is required

Customer information is normalised and hashed (SHA-256) in the container. Cookies _fbp and _fbc are kept for 90 days.

The code is built from TypeScript: do not edit it here.


