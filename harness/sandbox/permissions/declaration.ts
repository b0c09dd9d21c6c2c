/** A value inside a permission, tagged with its type as GTM exports it (sgtm-sandbox.md, 2). */
export type TaggedValue =
  | { readonly type: 1; readonly string: string }
  | { readonly type: 2; readonly listItem: readonly TaggedValue[] }
  | { readonly type: 3; readonly mapKey: readonly TaggedValue[]; readonly mapValue: readonly TaggedValue[] }
  | { readonly type: 8; readonly boolean: boolean };

/** One entry of `___SERVER_PERMISSIONS___` or `___WEB_PERMISSIONS___`. */
export interface DeclaredPermission {
  readonly instance: {
    readonly key: { readonly publicId: string; readonly versionId: string };
    readonly param: readonly { readonly key: string; readonly value: TaggedValue }[];
  };
  readonly clientAnnotations?: { readonly isEditedByUser: boolean };
  readonly isRequired?: boolean;
}

/** The same value without the tags. */
export type PlainValue = string | boolean | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Permissions as people write them: `{ logging: { environments: 'debug' }, read_container_data: {} }`. */
export type PlainPermissions = Readonly<Record<string, Readonly<Record<string, PlainValue>>>>;

/** Writes permissions in the form of `___SERVER_PERMISSIONS___`, in the order given. */
export function declarePermissions(plain: PlainPermissions): DeclaredPermission[] {
  return Object.entries(plain).map(([publicId, params]) => ({
    instance: {
      key: { publicId, versionId: '1' },
      param: Object.entries(params).map(([key, value]) => ({ key, value: tag(value) })),
    },
    ...(Object.keys(params).length > 0 && { clientAnnotations: { isEditedByUser: true } }),
    isRequired: true,
  }));
}

/** The parameters of one declared permission, without tags. */
export function plainParameters(permission: DeclaredPermission): Record<string, PlainValue> {
  return Object.fromEntries(permission.instance.param.map(({ key, value }) => [key, untag(value)]));
}

function tag(value: PlainValue): TaggedValue {
  if (typeof value === 'string') return { type: 1, string: value };
  if (typeof value === 'boolean') return { type: 8, boolean: value };
  if (isList(value)) return { type: 2, listItem: value.map(tag) };
  return { type: 3, mapKey: Object.keys(value).map(tag), mapValue: Object.values(value).map(tag) };
}

function untag(value: TaggedValue): PlainValue {
  switch (value.type) {
    case 1:
      return value.string;
    case 8:
      return value.boolean;
    case 2:
      return value.listItem.map(untag);
    case 3:
      return Object.fromEntries(
        value.mapKey.map((key, i) => [mapKey(key), untag(value.mapValue[i] as TaggedValue)]),
      );
  }
}

function mapKey(key: TaggedValue): string {
  return key.type === 1 ? key.string : '';
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}
