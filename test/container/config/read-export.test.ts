import { describe, expect, it } from 'vitest';
import { readExport } from '../../../harness/container/config/read-export.ts';
import { templateText } from './template.ts';

const text = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });

const condition = (type: string, arg0: string, arg1: string) => ({
  type,
  parameter: [text('arg0', arg0), text('arg1', arg1)],
});

const TEMPLATES = [
  {
    containerId: '9',
    templateId: '83',
    name: 'Own tag',
    templateData: templateText('TAG', 'data.gtmOnSuccess();'),
  },
  {
    containerId: '9',
    templateId: '84',
    name: 'Gallery variable',
    templateData: templateText('MACRO', 'return data.value;'),
    galleryReference: { galleryTemplateId: '5TP8W' },
  },
  {
    containerId: '9',
    templateId: '85',
    name: 'Own client',
    templateData: templateText('CLIENT', "require('claimRequest')();"),
  },
];

function exported(parts: object) {
  return {
    exportFormatVersion: 2,
    exportTime: '2026-11-21 20:00:00',
    containerVersion: {
      containerVersionId: '56',
      container: { publicId: 'GTM-T2ZQP7W', usageContext: ['SERVER'] },
      customTemplate: TEMPLATES,
      ...parts,
    },
  };
}

const TAG = { tagId: '87', name: 'Own', type: 'cvt_9_83', parameter: [], firingTriggerId: ['2147479574'] };

describe('an export', () => {
  it('gives its templates, variables, triggers and tags as a configuration', () => {
    const { config, container, limitations } = readExport(
      exported({
        builtInVariable: [{ type: 'EVENT_NAME', name: 'Ereignisname' }],
        client: [
          { name: 'GA4', type: 'gaaw_client', parameter: [text('cookieManagement', 'js')] },
          { name: 'Data', type: 'cvt_9_85', priority: 5, parameter: [text('path', '/data')] },
        ],
        tag: [
          {
            ...TAG,
            parameter: [
              text('pixelId', '{{Pixel}}'),
              { type: 'BOOLEAN', key: 'generateFbp', value: 'true' },
              { type: 'TEMPLATE', key: 'empty' },
            ],
            firingTriggerId: ['12'],
            blockingTriggerId: ['2147479574'],
          },
        ],
        trigger: [
          {
            triggerId: '12',
            name: 'Purchase',
            type: 'CUSTOM_EVENT',
            customEventFilter: [condition('EQUALS', '{{_event}}', 'purchase')],
            filter: [condition('MATCH_REGEX', '{{Ereignisname}}', '^p')],
          },
        ],
        variable: [
          { name: 'Pixel', type: 'c', parameter: [text('value', '123')], formatValue: {} },
          { name: 'Unique', type: 'cvt_5TP8W', parameter: [text('value', '{{Pixel}}-1')] },
        ],
      }),
      'GTM.json',
    );
    expect(config).toEqual({
      ga4Client: { name: 'GA4', cookieManagement: 'js' },
      containerId: 'GTM-T2ZQP7W',
      version: '56',
      clients: [{ name: 'Data', template: 'cvt_9_85', priority: 5, fields: { path: '/data' } }],
      variables: {
        Ereignisname: { type: 'eventName' },
        Pixel: { type: 'constant', value: '123' },
        Unique: { type: 'template', template: 'cvt_5TP8W', fields: { value: '{{Pixel}}-1' } },
      },
      triggers: {
        2147479574: {},
        12: {
          when: [
            { variable: '_event', op: 'equals', value: 'purchase', negate: false },
            { variable: 'Ereignisname', op: 'matchRegex', value: '^p', negate: false },
          ],
        },
      },
      tags: [
        {
          id: '87',
          name: 'Own',
          template: 'cvt_9_83',
          fields: { pixelId: '{{Pixel}}', generateFbp: true },
          triggers: ['12'],
          blockedBy: ['2147479574'],
        },
      ],
    });
    expect(container.tags.map(({ template }) => template.name)).toEqual(['Small tag']);
    expect(limitations).toEqual([]);
  });

  it('lists all that does not run, or not as in GTM, with the reason', () => {
    const { container, limitations } = readExport(
      exported({
        customTemplate: [...TEMPLATES, { templateId: '86', name: 'Broken', templateData: 'no template' }],
        builtInVariable: [{ type: 'VISITOR_REGION', name: 'Visitor Region' }],
        client: [
          { name: 'Web Container', type: 'gtm_client' },
          { name: 'Analytics', type: 'gaaw_client', parameter: [text('later', 'x')] },
        ],
        tag: [
          TAG,
          { ...TAG, name: 'Google', type: 'sgtmgaaw' },
          { ...TAG, name: 'Lost', type: 'cvt_XXXXX' },
          { ...TAG, name: 'Paused', paused: true },
          { ...TAG, name: 'Idle', firingTriggerId: [] },
          { ...TAG, name: 'Hourly', firingTriggerId: ['13'] },
          { ...TAG, name: 'Blocked', blockingTriggerId: ['13'] },
          { ...TAG, name: 'Sequence', setupTag: [{ tagName: 'Own' }] },
        ],
        transformation: [{ name: 'Redact', type: 'exclude_parameters' }],
        trigger: [
          { triggerId: '13', name: 'Timer', type: 'TIMER' },
          {
            triggerId: '14',
            name: 'Odd',
            type: 'ALWAYS',
            filter: [condition('CSS_SELECTOR', '{{_event}}', 'a')],
          },
        ],
        variable: [
          { name: 'Script', type: 'jsm', parameter: [text('javascript', 'function() {}')] },
          { name: 'Lower', type: 'c', parameter: [], formatValue: { caseConversionType: 'lowercase' } },
        ],
      }),
      'GTM.json',
    );
    expect(container.tags.map(({ name }) => name)).toEqual(['Own', 'Sequence']);
    const google = (plural: string, type: string) =>
      `${plural} of type ${type} are Google's own, and how they work is not known here`;
    expect(limitations.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      expect.stringMatching(/^template "Broken": GTM\.json, template "Broken":1:1 Expected a section/),
      'trigger "Timer": when triggers of type TIMER fire is not known',
      'trigger "Odd": its condition CSS_SELECTOR is not one that is known here',
      'client "Analytics": what its setting later does is not known here',
      `client "Web Container": ${google('clients', 'gtm_client')}`,
      'variable "Visitor Region": built-in variables of type VISITOR_REGION are undefined here',
      `variable "Script": ${google('variables', 'jsm')}; its value is undefined`,
      'variable "Lower": its format options are not applied',
      `tag "Google": ${google('tags', 'sgtmgaaw')}`,
      'tag "Lost": the export has no template for it that runs',
      'tag "Paused": it is paused',
      'tag "Idle": it has no firing trigger',
      'tag "Hourly": none of its firing triggers runs',
      'tag "Blocked": its blocking trigger "Timer" does not run',
      'tag "Sequence": its set-up and clean-up tags do not run with it',
      'transformation "Redact": transformations are not run',
    ]);
  });

  it('may be empty', () => {
    const { container, limitations } = readExport({ containerVersion: {} }, 'GTM.json');
    expect([container.tags, container.clients, limitations]).toEqual([[], [], []]);
  });
});

describe('what is no export of a server container is refused:', () => {
  it.each<[string, unknown, string]>([
    [
      'other JSON',
      { tags: [] },
      'GTM.json: it lacks the key "containerVersion". Its keys are containerVersion.',
    ],
    [
      'an export of a web container',
      { containerVersion: { container: { usageContext: ['WEB'] } } },
      'GTM.json: expected an export of a server container, got one of WEB.',
    ],
    [
      'a tag that is not as GTM writes it',
      exported({ tag: [{ ...TAG, parameter: {} }] }),
      'GTM.json: expected containerVersion.tag[0].parameter to be a list, got an object.',
    ],
    [
      'a reference that leads nowhere',
      exported({ tag: [{ ...TAG, parameter: [text('value', '{{None}}')] }] }),
      'GTM.json: tag "Own" refers to {{None}}, but there is no such variable. Known are Client Name, Container ID, Container Version, Debug Mode, Environment Name, Event Name, Query String, Random Number, Request Method, Request Path.',
    ],
  ])('%s', (_what, value, message) => {
    expect(() => readExport(value, 'GTM.json')).toThrow(message);
  });
});
