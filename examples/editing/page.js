// What this page adds to the two cards: a form that breaks the server, and a note when the page is left too early.
const form = document.getElementById('faults');
const orders = {
  late: { fault: 'late', milliseconds: 3000 },
  busy: { fault: 'status', status: 503, retryAfter: 5 },
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { value } = form.elements.fault;
  const faults = value ? [orders[value] ?? { fault: value }] : [];
  await fetch('/control/example', { method: 'POST', body: JSON.stringify({ faults }) });
  form.querySelector('output').value = value ? 'The server is armed.' : '';
});

document.addEventListener('pd-unsaved', ({ detail }) => {
  console.warn(`${detail.edits.length} edits are not saved; kept in this browser: ${detail.isDraftKept}`);
});
