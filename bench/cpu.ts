/** What the page's main thread does for something, in ms of its own CPU: other programs on the machine count for little. */
import type { CDPSession, Page } from 'puppeteer-core';

export class Cpu {
  private constructor(readonly session: CDPSession) {}

  static async of(page: Page): Promise<Cpu> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Cpu(session);
  }

  async spent(action: () => Promise<unknown>): Promise<number> {
    const before = await this.now();
    await action();
    return (await this.now()) - before;
  }

  private async now(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  }
}
