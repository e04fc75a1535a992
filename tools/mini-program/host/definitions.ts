import type { Bridge, Settable } from './bridge';

/** What the app gives to `Page` or `Component`. */
export type Definition = Readonly<Record<string, unknown>>;

type AnyFunction = (this: unknown, ...given: unknown[]) => unknown;

const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function';

const mapValues = (of: Definition, change: (value: unknown) => unknown): Definition =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));

/** A function that gets its events from the view as JSON. */
const fromView =
  ({ toLogic }: Bridge) =>
  (value: unknown): unknown =>
    isFunction(value)
      ? function (this: unknown, ...given: unknown[]) {
          return value.apply(this, given.map(toLogic));
        }
      : value;

export const pageDefinition = (definition: Definition, bridge: Bridge): Definition =>
  mapValues(definition, fromView(bridge));

export function componentDefinition(name: string, definition: Definition, bridge: Bridge): Definition {
  const part = (key: string) => (definition[key] ?? {}) as Definition;
  const created = part('lifetimes').created ?? definition.created;
  // Taro writes an empty object where there is none; WeChat takes it for an empty list.
  const list = (key: string) => (Array.isArray(definition[key]) ? definition[key] : []);
  return {
    ...definition,
    behaviors: list('behaviors'),
    externalClasses: list('externalClasses'),
    properties: mapValues(part('properties'), ownTypes),
    methods: mapValues(part('methods'), fromView(bridge)),
    lifetimes: {
      ...part('lifetimes'),
      created(this: Settable) {
        bridge.watch(this, name);
        if (isFunction(created)) created.call(this);
      },
    },
  };
}

/** A property's type is a constructor of the app's realm; ours has the same name. */
function ownTypes(property: unknown): unknown {
  const own = { String, Number, Boolean, Object, Array } as Record<string, unknown>;
  if (isFunction(property)) return own[property.name] ?? property;
  if (typeof property !== 'object' || property === null) return property;
  const { type } = property as { type?: unknown };
  return { ...property, type: ownTypes(type) };
}
