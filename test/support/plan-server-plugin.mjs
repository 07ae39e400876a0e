// Runs the reference server beside the browser tests; a page asks for its address with the command `plan-server`.
import { startPlanServer } from './plan-server.mjs';

export function planServer() {
  let server;
  return {
    name: 'plan-server',
    async serverStart() {
      server = await startPlanServer();
    },
    async serverStop() {
      await server?.close();
    },
    executeCommand: ({ command }) => (command === 'plan-server' ? server.origin : undefined),
  };
}
