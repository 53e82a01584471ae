/** As much of an OpenAPI contract as is shown. */
export interface Contract {
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

export const methods = ['get', 'post', 'put', 'delete'] as const;

/** Operations by tag, in the order of the contract. */
export function byTag(contract: Contract): [string, { path: string; method: string; operation: Operation }[]][] {
  const found = new Map<string, { path: string; method: string; operation: Operation }[]>();
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? '';
      found.set(tag, [...(found.get(tag) ?? []), { path, method, operation }]);
    }
  }
  const order = contract.tags?.map((tag) => tag.name) ?? [];
  return [...found].sort((one, other) => order.indexOf(one[0]) - order.indexOf(other[0]));
}

/** A type in a few words: `string or null`, `list of RunView`. */
export function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.join(' | ');
  const types = [schema.type ?? 'object'].flat();
  return types
    .map((type) => {
      if (type === 'array') return `list of ${typeOf(schema.items)}`;
      if (type === 'object' && typeof schema.additionalProperties === 'object') return `${typeOf(schema.additionalProperties)} by key`;
      return schema.format ? `${type} (${schema.format})` : type;
    })
    .join(' or ');
}

/** The shape that is shown of a body or an answer, and under which media type. */
export function content(media: Readonly<Record<string, { readonly schema?: Schema }>> | undefined): string {
  return Object.entries(media ?? {})
    .map(([type, { schema }]) => [type, typeOf(schema)].filter(Boolean).join(': '))
    .join('; ');
}
