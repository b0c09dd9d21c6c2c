/**
 * The countries of ISO 3166-1 by alpha-2 code, alpha-3 code and English names. Kosovo stands under `xk`, which the
 * standard leaves to its users, and the countries of the United Kingdom under `gb`. A table for `lookUp`.
 */
export const COUNTRIES =
  ' ad:ad and:ad andorra:ad ae:ae are:ae unitedarabemirates:ae uae:ae af:af afg:af afghanistan:af ag:ag ' +
  'atg:ag antiguaandbarbuda:ag antiguabarbuda:ag ai:ai aia:ai anguilla:ai al:al alb:al albania:al am:am ' +
  'arm:am armenia:am ao:ao ago:ao angola:ao aq:aq ata:aq antarctica:aq ar:ar arg:ar argentina:ar as:as ' +
  'asm:as americansamoa:as at:at aut:at austria:at au:au aus:au australia:au aw:aw abw:aw aruba:aw ax:ax ' +
  'ala:ax ålandislands:ax alandislands:ax az:az aze:az azerbaijan:az ba:ba bih:ba bosniaandherzegovina:ba ' +
  'bosniaherzegovina:ba bosnia:ba bb:bb brb:bb barbados:bb bd:bd bgd:bd bangladesh:bd be:be bel:be ' +
  'belgium:be bf:bf bfa:bf burkinafaso:bf bg:bg bgr:bg bulgaria:bg bh:bh bhr:bh bahrain:bh bi:bi bdi:bi ' +
  'burundi:bi bj:bj ben:bj benin:bj bl:bl blm:bl saintbarthélemy:bl saintbarthelemy:bl stbarthélemy:bl ' +
  'stbarthelemy:bl bm:bm bmu:bm bermuda:bm bn:bn brn:bn brunei:bn bruneidarussalam:bn bo:bo bol:bo ' +
  'bolivia:bo bq:bq bes:bq caribbeannetherlands:bq bonairesinteustatiusandsaba:bq bonaire:bq br:br bra:br ' +
  'brazil:br bs:bs bhs:bs bahamas:bs thebahamas:bs bt:bt btn:bt bhutan:bt bv:bv bvt:bv bouvetisland:bv ' +
  'bw:bw bwa:bw botswana:bw by:by blr:by belarus:by bz:bz blz:bz belize:bz ca:ca can:ca canada:ca cc:cc ' +
  'cck:cc cocosislands:cc cocoskeelingislands:cc cd:cd cod:cd democraticrepublicofthecongo:cd ' +
  'congokinshasa:cd drcongo:cd cf:cf caf:cf centralafricanrepublic:cf cg:cg cog:cg congo:cg ' +
  'congobrazzaville:cg republicofthecongo:cg ch:ch che:ch switzerland:ch ci:ci civ:ci côtedivoire:ci ' +
  'cotedivoire:ci ivorycoast:ci ck:ck cok:ck cookislands:ck cl:cl chl:cl chile:cl cm:cm cmr:cm cameroon:cm ' +
  'cn:cn chn:cn china:cn co:co col:co colombia:co cr:cr cri:cr costarica:cr cu:cu cub:cu cuba:cu cv:cv ' +
  'cpv:cv capeverde:cv caboverde:cv cw:cw cuw:cw curaçao:cw curacao:cw cx:cx cxr:cx christmasisland:cx ' +
  'cy:cy cyp:cy cyprus:cy cz:cz cze:cz czechia:cz czechrepublic:cz de:de deu:de germany:de dj:dj dji:dj ' +
  'djibouti:dj dk:dk dnk:dk denmark:dk dm:dm dma:dm dominica:dm do:do dom:do dominicanrepublic:do dz:dz ' +
  'dza:dz algeria:dz ec:ec ecu:ec ecuador:ec ee:ee est:ee estonia:ee eg:eg egy:eg egypt:eg eh:eh esh:eh ' +
  'westernsahara:eh er:er eri:er eritrea:er es:es esp:es spain:es et:et eth:et ethiopia:et fi:fi fin:fi ' +
  'finland:fi fj:fj fji:fj fiji:fj fk:fk flk:fk falklandislands:fk fm:fm fsm:fm micronesia:fm fo:fo fro:fo ' +
  'faroeislands:fo fr:fr fra:fr france:fr ga:ga gab:ga gabon:ga gb:gb gbr:gb unitedkingdom:gb uk:gb ' +
  'greatbritain:gb britain:gb england:gb scotland:gb wales:gb northernireland:gb gd:gd grd:gd grenada:gd ' +
  'ge:ge geo:ge georgia:ge gf:gf guf:gf frenchguiana:gf gg:gg ggy:gg guernsey:gg gh:gh gha:gh ghana:gh ' +
  'gi:gi gib:gi gibraltar:gi gl:gl grl:gl greenland:gl gm:gm gmb:gm gambia:gm thegambia:gm gn:gn gin:gn ' +
  'guinea:gn gp:gp glp:gp guadeloupe:gp gq:gq gnq:gq equatorialguinea:gq gr:gr grc:gr greece:gr gs:gs ' +
  'sgs:gs southgeorgiaandthesouthsandwichislands:gs southgeorgia:gs gt:gt gtm:gt guatemala:gt gu:gu gum:gu ' +
  'guam:gu gw:gw gnb:gw guineabissau:gw gy:gy guy:gy guyana:gy hk:hk hkg:hk hongkong:hk hm:hm hmd:hm ' +
  'heardislandandmcdonaldislands:hm heardandmcdonaldislands:hm hn:hn hnd:hn honduras:hn hr:hr hrv:hr ' +
  'croatia:hr ht:ht hti:ht haiti:ht hu:hu hun:hu hungary:hu id:id idn:id indonesia:id ie:ie irl:ie ' +
  'ireland:ie il:il isr:il israel:il im:im imn:im isleofman:im in:in ind:in india:in io:io iot:io ' +
  'britishindianoceanterritory:io iq:iq irq:iq iraq:iq ir:ir irn:ir iran:ir is:is isl:is iceland:is it:it ' +
  'ita:it italy:it je:je jey:je jersey:je jm:jm jam:jm jamaica:jm jo:jo jor:jo jordan:jo jp:jp jpn:jp ' +
  'japan:jp ke:ke ken:ke kenya:ke kg:kg kgz:kg kyrgyzstan:kg kh:kh khm:kh cambodia:kh ki:ki kir:ki ' +
  'kiribati:ki km:km com:km comoros:km kn:kn kna:kn saintkittsandnevis:kn stkittsandnevis:kn kp:kp prk:kp ' +
  'northkorea:kp kr:kr kor:kr southkorea:kr korea:kr republicofkorea:kr kw:kw kwt:kw kuwait:kw ky:ky ' +
  'cym:ky caymanislands:ky kz:kz kaz:kz kazakhstan:kz la:la lao:la laos:la lb:lb lbn:lb lebanon:lb lc:lc ' +
  'lca:lc saintlucia:lc stlucia:lc li:li lie:li liechtenstein:li lk:lk lka:lk srilanka:lk lr:lr lbr:lr ' +
  'liberia:lr ls:ls lso:ls lesotho:ls lt:lt ltu:lt lithuania:lt lu:lu lux:lu luxembourg:lu luxemburg:lu ' +
  'lv:lv lva:lv latvia:lv ly:ly lby:ly libya:ly ma:ma mar:ma morocco:ma mc:mc mco:mc monaco:mc md:md ' +
  'mda:md moldova:md me:me mne:me montenegro:me mf:mf maf:mf saintmartin:mf stmartin:mf mg:mg mdg:mg ' +
  'madagascar:mg mh:mh mhl:mh marshallislands:mh mk:mk mkd:mk northmacedonia:mk macedonia:mk ml:ml mli:ml ' +
  'mali:ml mm:mm mmr:mm myanmar:mm burma:mm mn:mn mng:mn mongolia:mn mo:mo mac:mo macao:mo macau:mo mp:mp ' +
  'mnp:mp northernmarianaislands:mp mq:mq mtq:mq martinique:mq mr:mr mrt:mr mauritania:mr ms:ms msr:ms ' +
  'montserrat:ms mt:mt mlt:mt malta:mt mu:mu mus:mu mauritius:mu mv:mv mdv:mv maldives:mv mw:mw mwi:mw ' +
  'malawi:mw mx:mx mex:mx mexico:mx my:my mys:my malaysia:my mz:mz moz:mz mozambique:mz na:na nam:na ' +
  'namibia:na nc:nc ncl:nc newcaledonia:nc ne:ne ner:ne niger:ne nf:nf nfk:nf norfolkisland:nf ng:ng ' +
  'nga:ng nigeria:ng ni:ni nic:ni nicaragua:ni nl:nl nld:nl netherlands:nl thenetherlands:nl holland:nl ' +
  'no:no nor:no norway:no np:np npl:np nepal:np nr:nr nru:nr nauru:nr nu:nu niu:nu niue:nu nz:nz nzl:nz ' +
  'newzealand:nz om:om omn:om oman:om pa:pa pan:pa panama:pa pe:pe per:pe peru:pe pf:pf pyf:pf ' +
  'frenchpolynesia:pf pg:pg png:pg papuanewguinea:pg ph:ph phl:ph philippines:ph thephilippines:ph pk:pk ' +
  'pak:pk pakistan:pk pl:pl pol:pl poland:pl pm:pm spm:pm saintpierreandmiquelon:pm stpierreandmiquelon:pm ' +
  'pn:pn pcn:pn pitcairnislands:pn pitcairn:pn pr:pr pri:pr puertorico:pr ps:ps pse:ps palestine:ps ' +
  'palestinianterritories:ps pt:pt prt:pt portugal:pt pw:pw plw:pw palau:pw py:py pry:py paraguay:py qa:qa ' +
  'qat:qa qatar:qa re:re reu:re réunion:re reunion:re ro:ro rou:ro romania:ro rs:rs srb:rs serbia:rs ru:ru ' +
  'rus:ru russia:ru russianfederation:ru rw:rw rwa:rw rwanda:rw sa:sa sau:sa saudiarabia:sa sb:sb slb:sb ' +
  'solomonislands:sb sc:sc syc:sc seychelles:sc sd:sd sdn:sd sudan:sd se:se swe:se sweden:se sg:sg sgp:sg ' +
  'singapore:sg sh:sh shn:sh sainthelena:sh sthelena:sh si:si svn:si slovenia:si sj:sj sjm:sj ' +
  'svalbardandjanmayen:sj sk:sk svk:sk slovakia:sk sl:sl sle:sl sierraleone:sl sm:sm smr:sm sanmarino:sm ' +
  'sn:sn sen:sn senegal:sn so:so som:so somalia:so sr:sr sur:sr suriname:sr ss:ss ssd:ss southsudan:ss ' +
  'st:st stp:st sãotoméandpríncipe:st saotomeandprincipe:st sv:sv slv:sv elsalvador:sv sx:sx sxm:sx ' +
  'sintmaarten:sx sy:sy syr:sy syria:sy sz:sz swz:sz eswatini:sz swaziland:sz tc:tc tca:tc ' +
  'turksandcaicosislands:tc td:td tcd:td chad:td tf:tf atf:tf frenchsouthernterritories:tf tg:tg tgo:tg ' +
  'togo:tg th:th tha:th thailand:th tj:tj tjk:tj tajikistan:tj tk:tk tkl:tk tokelau:tk tl:tl tls:tl ' +
  'timorleste:tl easttimor:tl tm:tm tkm:tm turkmenistan:tm tn:tn tun:tn tunisia:tn to:to ton:to tonga:to ' +
  'tr:tr tur:tr türkiye:tr turkiye:tr turkey:tr tt:tt tto:tt trinidadandtobago:tt tv:tv tuv:tv tuvalu:tv ' +
  'tw:tw twn:tw taiwan:tw tz:tz tza:tz tanzania:tz ua:ua ukr:ua ukraine:ua ug:ug uga:ug uganda:ug um:um ' +
  'umi:um unitedstatesminoroutlyingislands:um us:us usa:us unitedstates:us unitedstatesofamerica:us uy:uy ' +
  'ury:uy uruguay:uy uz:uz uzb:uz uzbekistan:uz va:va vat:va vaticancity:va vatican:va holysee:va vc:vc ' +
  'vct:vc saintvincentandthegrenadines:vc stvincentandthegrenadines:vc ve:ve ven:ve venezuela:ve vg:vg ' +
  'vgb:vg britishvirginislands:vg vi:vi vir:vi usvirginislands:vi vn:vn vnm:vn vietnam:vn vu:vu vut:vu ' +
  'vanuatu:vu wf:wf wlf:wf wallisandfutuna:wf ws:ws wsm:ws samoa:ws xk:xk xkx:xk kosovo:xk ye:ye yem:ye ' +
  'yemen:ye yt:yt myt:yt mayotte:yt za:za zaf:za southafrica:za zm:zm zmb:zm zambia:zm zw:zw zwe:zw ' +
  'zimbabwe:zw ';
