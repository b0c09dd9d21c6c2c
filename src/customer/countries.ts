import { lookUp } from '../look-up.ts';
import { strip } from './strip.ts';

/**
 * The alpha-2 code of ISO 3166-1 for an alpha-3 code or an English name in lower case without blanks and punctuation;
 * `''` if it is neither. Kosovo stands under `xk`, which the standard leaves to its users, and the countries of the
 * United Kingdom under `gb`.
 *
 * Of names with "the", or with "republic of" and the like in front or behind, the rest is enough: `Nigeria, Federal
 * Republic of`. "Democratic" is no such word, since it tells Korea from Korea and the Congo from the Congo.
 */
export function codeOfCountry(name: string): string {
  const names =
    ' and:ad andorra:ad are:ae unitedarabemirates:ae uae:ae afg:af afghanistan:af atg:ag ' +
    'antiguaandbarbuda:ag antiguabarbuda:ag aia:ai anguilla:ai alb:al albania:al arm:am armenia:am ago:ao ' +
    'angola:ao ata:aq antarctica:aq arg:ar argentina:ar asm:as americansamoa:as aut:at austria:at aus:au ' +
    'australia:au abw:aw aruba:aw ala:ax ålandislands:ax alandislands:ax aze:az azerbaijan:az bih:ba ' +
    'bosniaandherzegovina:ba bosniaherzegovina:ba bosnia:ba brb:bb barbados:bb bgd:bd bangladesh:bd bel:be ' +
    'belgium:be bfa:bf burkinafaso:bf bgr:bg bulgaria:bg bhr:bh bahrain:bh bdi:bi burundi:bi ben:bj benin:bj ' +
    'blm:bl saintbarthélemy:bl saintbarthelemy:bl stbarthélemy:bl stbarthelemy:bl bmu:bm bermuda:bm brn:bn ' +
    'brunei:bn bruneidarussalam:bn bol:bo bolivia:bo bes:bq caribbeannetherlands:bq ' +
    'bonairesinteustatiusandsaba:bq bonaire:bq bonairesinteustatiussaba:bq bra:br brazil:br bhs:bs ' +
    'bahamas:bs btn:bt bhutan:bt bvt:bv bouvetisland:bv bwa:bw botswana:bw blr:by belarus:by blz:bz ' +
    'belize:bz can:ca canada:ca cck:cc cocosislands:cc cocoskeelingislands:cc cod:cd ' +
    'democraticrepublicofthecongo:cd democraticrepublicofcongo:cd congokinshasa:cd drcongo:cd ' +
    'congodemocraticrepublicof:cd congodemocraticrepublicofthe:cd congothedemocraticrepublicofthe:cd ' +
    'congodemocraticrepublic:cd caf:cf centralafricanrepublic:cf cog:cg congo:cg congobrazzaville:cg che:ch ' +
    'switzerland:ch civ:ci côtedivoire:ci cotedivoire:ci ivorycoast:ci cok:ck cookislands:ck chl:cl chile:cl ' +
    'cmr:cm cameroon:cm chn:cn china:cn col:co colombia:co cri:cr costarica:cr cub:cu cuba:cu cpv:cv ' +
    'capeverde:cv caboverde:cv cuw:cw curaçao:cw curacao:cw cxr:cx christmasisland:cx cyp:cy cyprus:cy ' +
    'cze:cz czechia:cz czechrepublic:cz deu:de germany:de dji:dj djibouti:dj dnk:dk denmark:dk dma:dm ' +
    'dominica:dm dom:do dominicanrepublic:do dza:dz algeria:dz ecu:ec ecuador:ec est:ee estonia:ee egy:eg ' +
    'egypt:eg esh:eh westernsahara:eh eri:er eritrea:er esp:es spain:es eth:et ethiopia:et fin:fi finland:fi ' +
    'fji:fj fiji:fj flk:fk falklandislands:fk falklandislandsmalvinas:fk falklandislandsthemalvinas:fk ' +
    'fsm:fm micronesia:fm fro:fo faroeislands:fo fra:fr france:fr gab:ga gabon:ga gbr:gb unitedkingdom:gb ' +
    'uk:gb greatbritain:gb britain:gb england:gb scotland:gb wales:gb northernireland:gb ' +
    'unitedkingdomofgreatbritainandnorthernireland:gb grd:gd grenada:gd geo:ge georgia:ge guf:gf ' +
    'frenchguiana:gf ggy:gg guernsey:gg gha:gh ghana:gh gib:gi gibraltar:gi grl:gl greenland:gl gmb:gm ' +
    'gambia:gm gin:gn guinea:gn glp:gp guadeloupe:gp gnq:gq equatorialguinea:gq grc:gr greece:gr sgs:gs ' +
    'southgeorgiaandthesouthsandwichislands:gs southgeorgia:gs southgeorgiasouthsandwichislands:gs ' +
    'southgeorgiaandsouthsandwichislands:gs southgeorgiathesouthsandwichislands:gs gtm:gt guatemala:gt ' +
    'gum:gu guam:gu gnb:gw guineabissau:gw guy:gy guyana:gy hkg:hk hongkong:hk hongkongsarchina:hk hmd:hm ' +
    'heardislandandmcdonaldislands:hm heardandmcdonaldislands:hm heardislandmcdonaldislands:hm ' +
    'heardmcdonaldislands:hm hnd:hn honduras:hn hrv:hr croatia:hr hti:ht haiti:ht hun:hu hungary:hu idn:id ' +
    'indonesia:id irl:ie ireland:ie isr:il israel:il imn:im isleofman:im ind:in india:in iot:io ' +
    'britishindianoceanterritory:io irq:iq iraq:iq irn:ir iran:ir isl:is iceland:is ita:it italy:it jey:je ' +
    'jersey:je jam:jm jamaica:jm jor:jo jordan:jo jpn:jp japan:jp ken:ke kenya:ke kgz:kg kyrgyzstan:kg ' +
    'kyrgyzrepublic:kg khm:kh cambodia:kh kir:ki kiribati:ki com:km comoros:km kna:kn saintkittsandnevis:kn ' +
    'stkittsandnevis:kn saintkittsnevis:kn stkittsnevis:kn prk:kp northkorea:kp ' +
    'koreademocraticpeoplesrepublicof:kp koreathedemocraticpeoplesrepublicof:kp ' +
    'democraticpeoplesrepublicofkorea:kp kor:kr southkorea:kr korea:kr kwt:kw kuwait:kw cym:ky ' +
    'caymanislands:ky kaz:kz kazakhstan:kz lao:la laos:la laopeoplesdemocraticrepublic:la lbn:lb lebanon:lb ' +
    'lca:lc saintlucia:lc stlucia:lc lie:li liechtenstein:li lka:lk srilanka:lk lbr:lr liberia:lr lso:ls ' +
    'lesotho:ls ltu:lt lithuania:lt lux:lu luxembourg:lu luxemburg:lu lva:lv latvia:lv lby:ly libya:ly ' +
    'libyanarabjamahiriya:ly mar:ma morocco:ma mco:mc monaco:mc mda:md moldova:md mne:me montenegro:me ' +
    'maf:mf saintmartin:mf stmartin:mf saintmartinfrenchpart:mf stmartinfrenchpart:mf mdg:mg madagascar:mg ' +
    'mhl:mh marshallislands:mh mkd:mk northmacedonia:mk macedonia:mk macedoniatheformeryugoslavrepublicof:mk ' +
    'formeryugoslavrepublicofmacedonia:mk mli:ml mali:ml mmr:mm myanmar:mm burma:mm myanmarburma:mm mng:mn ' +
    'mongolia:mn mac:mo macao:mo macau:mo macaosarchina:mo mnp:mp northernmarianaislands:mp mtq:mq ' +
    'martinique:mq mrt:mr mauritania:mr msr:ms montserrat:ms mlt:mt malta:mt mus:mu mauritius:mu mdv:mv ' +
    'maldives:mv mwi:mw malawi:mw mex:mx mexico:mx mys:my malaysia:my moz:mz mozambique:mz nam:na namibia:na ' +
    'ncl:nc newcaledonia:nc ner:ne niger:ne nfk:nf norfolkisland:nf nga:ng nigeria:ng nic:ni nicaragua:ni ' +
    'nld:nl netherlands:nl holland:nl nor:no norway:no npl:np nepal:np nru:nr nauru:nr niu:nu niue:nu nzl:nz ' +
    'newzealand:nz omn:om oman:om pan:pa panama:pa per:pe peru:pe pyf:pf frenchpolynesia:pf png:pg ' +
    'papuanewguinea:pg phl:ph philippines:ph pak:pk pakistan:pk pol:pl poland:pl spm:pm ' +
    'saintpierreandmiquelon:pm stpierreandmiquelon:pm saintpierremiquelon:pm stpierremiquelon:pm pcn:pn ' +
    'pitcairnislands:pn pitcairn:pn pri:pr puertorico:pr pse:ps palestine:ps palestinianterritories:ps ' +
    'palestinianterritory:ps palestinianterritoryoccupied:ps prt:pt portugal:pt plw:pw palau:pw pry:py ' +
    'paraguay:py qat:qa qatar:qa reu:re réunion:re reunion:re rou:ro romania:ro srb:rs serbia:rs rus:ru ' +
    'russia:ru russianfederation:ru rwa:rw rwanda:rw sau:sa saudiarabia:sa slb:sb solomonislands:sb syc:sc ' +
    'seychelles:sc sdn:sd sudan:sd swe:se sweden:se sgp:sg singapore:sg shn:sh sainthelena:sh sthelena:sh ' +
    'sainthelenaascensionandtristandacunha:sh sainthelenaascensiontristandacunha:sh svn:si slovenia:si ' +
    'sjm:sj svalbardandjanmayen:sj svalbardjanmayen:sj svk:sk slovakia:sk slovakrepublic:sk sle:sl ' +
    'sierraleone:sl smr:sm sanmarino:sm sen:sn senegal:sn som:so somalia:so sur:sr suriname:sr ssd:ss ' +
    'southsudan:ss stp:st sãotoméandpríncipe:st saotomeandprincipe:st sãotomépríncipe:st saotomeprincipe:st ' +
    'slv:sv elsalvador:sv sxm:sx sintmaarten:sx sintmaartendutchpart:sx stmaarten:sx saintmaarten:sx syr:sy ' +
    'syria:sy syrianarabrepublic:sy swz:sz eswatini:sz swaziland:sz tca:tc turksandcaicosislands:tc ' +
    'turkscaicosislands:tc tcd:td chad:td atf:tf frenchsouthernterritories:tf tgo:tg togo:tg tha:th ' +
    'thailand:th tjk:tj tajikistan:tj tkl:tk tokelau:tk tls:tl timorleste:tl easttimor:tl tkm:tm ' +
    'turkmenistan:tm tun:tn tunisia:tn ton:to tonga:to tur:tr türkiye:tr turkiye:tr turkey:tr tto:tt ' +
    'trinidadandtobago:tt trinidadtobago:tt tuv:tv tuvalu:tv twn:tw taiwan:tw taiwanprovinceofchina:tw ' +
    'republicofchina:tw tza:tz tanzania:tz ukr:ua ukraine:ua uga:ug uganda:ug umi:um ' +
    'unitedstatesminoroutlyingislands:um usoutlyingislands:um usminoroutlyingislands:um usa:us ' +
    'unitedstates:us unitedstatesofamerica:us ury:uy uruguay:uy uzb:uz uzbekistan:uz vat:va vaticancity:va ' +
    'vatican:va holysee:va holyseevaticancitystate:va vaticancitystate:va vct:vc ' +
    'saintvincentandthegrenadines:vc stvincentandthegrenadines:vc saintvincentgrenadines:vc ' +
    'stvincentgrenadines:vc saintvincentthegrenadines:vc stvincentthegrenadines:vc ' +
    'saintvincentandgrenadines:vc ven:ve venezuela:ve vgb:vg britishvirginislands:vg virginislandsbritish:vg ' +
    'vir:vi usvirginislands:vi virginislandsus:vi unitedstatesvirginislands:vi vnm:vn vietnam:vn vut:vu ' +
    'vanuatu:vu wlf:wf wallisandfutuna:wf wallisfutuna:wf wsm:ws samoa:ws xkx:xk kosovo:xk yem:ye yemen:ye ' +
    'myt:yt mayotte:yt zaf:za southafrica:za zmb:zm zambia:zm zwe:zw zimbabwe:zw ';
  return lookUp(names, name) || lookUp(names, shortName());

  function shortName(): string {
    const state =
      '(?:the)?(?:arab|bolivarian|federal|federated|federative|independent|islamic|peoples|plurinational|' +
      'socialist)*(?:commonwealth|grandduchy|kingdom|principality|(?:united)?republic|states?|sultanate)of(?:the)?';
    return strip(name, '^' + state + '|' + state + '$|^the|the$');
  }
}
