import '#main/launch/node-version.mjs';
