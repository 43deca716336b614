import type { Form, RecordForm, TextForm } from '../src/file/form.js';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft-07) of a form; forms that have a name are defined once and referred to. */
export function schemaOf(form: Form, names: ReadonlyMap<Form, string>): Schema {
  const definitions = [...names].map(([named, name]) => [name, inPlace(named)] as const);
  return { ...inPlace(form), definitions: Object.fromEntries(definitions) };

  function refer(to: Form): Schema {
    const name = names.get(to);
    return name === undefined ? inPlace(to) : { $ref: `#/definitions/${name}` };
  }

  function inPlace(at: Form): Schema {
    const { description } = at;
    switch (at.form) {
      case 'text':
        return { ...textSchema(at), description };
      case 'word':
        return { enum: at.words, description };
      case 'flag':
        return { type: 'boolean', description };
      case 'list':
        return { type: 'array', items: refer(at.item), ...size(at.most), description };
      case 'some':
        return { anyOf: [refer(at.item), { type: 'array', items: refer(at.item) }], description };
      case 'either':
        return { anyOf: [refer(at.text), refer(at.record)], description };
      case 'table':
        return {
          type: 'object',
          propertyNames: { pattern: at.id.rule.pattern.source },
          additionalProperties: refer(at.value),
          description,
        };
      case 'record':
        return { ...recordSchema(at), description };
    }
  }

  function recordSchema({ keys, oneOf }: RecordForm): Schema {
    const required = Object.keys(keys).filter((key) => keys[key]!.required === true);
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, refer(value)])),
      ...(required.length === 0 ? {} : { required }),
      ...(oneOf === undefined ? {} : { anyOf: oneOf.map((key) => ({ required: [key] })) }),
      additionalProperties: false,
    };
  }
}

function size(most: number | undefined): Schema {
  return most === undefined ? {} : { minItems: 1, maxItems: most };
}

/** An editor takes `2011` without quotes for a number: a text is one as far as the program takes it. */
function textSchema({ rule }: TextForm): Schema {
  const pattern = { pattern: rule.pattern.source };
  if (rule.numbers === null) return { type: 'string', ...pattern };
  const { type = 'number', ...bounds } = rule.numbers;
  return { type: ['string', type], ...pattern, ...bounds };
}
