// Loaded into the program before itself (`--import`): there it is always the same moment.
const moment = Date.parse(process.env.PICTURES_NOW ?? '');
globalThis.Date = new Proxy(Date, {
  construct: (Time, words) => (words.length > 0 ? Reflect.construct(Time, words) : new Time(moment)),
  get: (Time, name) => (name === 'now' ? () => moment : Reflect.get(Time, name)),
});
