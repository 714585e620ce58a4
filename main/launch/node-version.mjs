/** The oldest Node that better-sqlite3 runs on without crashing. */
const LEAST = { major: 22, minor: 14 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < LEAST.major || (major === LEAST.major && minor < LEAST.minor)) {
  process.stderr.write(
    `Mainstay needs Node ${LEAST.major}.${LEAST.minor} or newer, and this is ${process.versions.node}. ` +
      'On x64 Linux and Windows run it by npm (npm start, npm test), which brings Node 24 along; elsewhere install a newer Node from nodejs.org.\n',
  );
  process.exit(1);
}
