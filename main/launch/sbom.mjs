import './node-version.mjs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { licencesOfParts } from './licences.mjs';

// npm sbom --sbom-format cyclonedx | node main/launch/sbom.mjs: leaves of npm's bill of materials what is shipped.

/** @typedef {{ name: string, version: string, 'bom-ref': string }} Component */
/** @typedef {{ components: Component[], dependencies: { ref: string, dependsOn?: string[] }[], metadata: { component: Component } }} Bill */

/** Npm tells parts apart by how they are needed, which says nothing here: what Vite bundles is a development dependency, and is shipped. @param {Bill} bill @returns {Bill} */
export function shippedOnly(bill) {
  const shipped = new Set(licencesOfParts().parts.map(({ name, version }) => `${name}@${version}`));
  const components = bill.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set([bill.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((needed) => refs.has(needed)) }));
  return { ...bill, components, dependencies };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(shippedOnly(JSON.parse(await text(process.stdin))), null, 1)}\n`);
