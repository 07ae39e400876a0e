// WebKit through the W3C WebDriver protocol, spoken over plain fetch: the few commands that the tests need.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { executable } from './puppeteer.mjs';

/** Starts a virtual screen and the driver; opens one window. */
export async function openWebKit() {
  const driver = executable('webkit');
  const port = await freePort();
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise((resolve) =>
    screen.stdout.once('data', (text) => resolve(String(text).trim())),
  );
  const process_ = spawn(driver, ['-p', String(port)], {
    stdio: 'ignore',
    // Machines of CI have no graphics card.
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = () => {
    process_.kill();
    screen.kill();
  };
  try {
    return await WebKit.open(`http://127.0.0.1:${port}`, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

class WebKit {
  constructor(address, stop) {
    this.address = address;
    this.stop = stop;
  }

  static async open(server, stop) {
    await untilReady(server);
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
    const { sessionId } = await call(`${server}/session`, { capabilities });
    return new WebKit(`${server}/session/${sessionId}`, stop);
  }

  goto(url) {
    return call(`${this.address}/url`, { url });
  }

  /** Runs a function of the page's world; it may return a promise. */
  evaluate(fn, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${fn})(...[...arguments].slice(0, -1))).then(
        (value) => done({ value }), (error) => done({ error: String(error) }));`;
    return call(`${this.address}/execute/async`, { script, args }).then(({ value, error }) => {
      if (error) throw new Error(error);
      return value;
    });
  }

  /** Holds the keys down in the given order and lets them go: press('Shift', 'Tab'). */
  async press(...keys) {
    const values = keys.map((key) => keyCodes[key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.reverse().map((value) => ({ type: 'keyUp', value }));
    await this.act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  async move(x, y) {
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }];
    await this.act({ type: 'pointer', id: 'mouse', actions });
  }

  async down(x, y) {
    await this.move(x, y);
    await this.act({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerDown', button: 0 }] });
  }

  async up(x, y) {
    await this.move(x, y);
    await this.act({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerUp', button: 0 }] });
  }

  async click(x, y) {
    await this.move(x, y);
    const actions = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.act({ type: 'pointer', id: 'mouse', actions });
  }

  act(source) {
    return call(`${this.address}/actions`, { actions: [source] });
  }

  /** Gives the page a size; the window around it is larger by its bars. */
  async resize(width, height) {
    await call(`${this.address}/window/rect`, { width, height });
    const inner = await this.evaluate('() => ({ width: innerWidth, height: innerHeight })');
    const rect = { width: 2 * width - inner.width, height: 2 * height - inner.height };
    await call(`${this.address}/window/rect`, rect);
  }

  async close() {
    await fetch(this.address, { method: 'DELETE' }).catch(() => undefined);
    this.stop();
  }
}

/** From the WebDriver standard, section "Keyboard actions". */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: '\uE00D',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
};

async function untilReady(server) {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`${server}/status`).catch(() => undefined);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function call(url, body) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
