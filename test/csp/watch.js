// Keeps what a strict page must not see. A file of its own, because the page's policy allows no inline script.
window.seen = { violations: [], errors: [], files: [] };
const { createObjectURL } = URL;
URL.createObjectURL = (blob) => {
  window.seen.files.push(blob.type);
  return createObjectURL.call(URL, blob);
};
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sample, sourceFile }) => {
    // Firefox and WebKit look for an icon of the page by themselves, and the policy forbids it.
    if (blockedURI.endsWith('/favicon.ico')) return;
    window.seen.violations.push(`${violatedDirective} blocked ${blockedURI} ${sample} in ${sourceFile}`);
  },
);
window.addEventListener('error', ({ message }) => window.seen.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.seen.errors.push(String(reason)));
const consoleError = console.error;
console.error = (...words) => {
  window.seen.errors.push(words.join(' '));
  consoleError(...words);
};
