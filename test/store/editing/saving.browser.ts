import { expect } from '@open-wc/testing';
import { framed, newPlan, person, until } from './people.js';

const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('throughline:draft'));

afterEach(() => {
  for (const element of document.querySelectorAll('pd-plan, iframe')) element.remove();
  localStorage.clear();
});

describe('two pages that edit one plan', () => {
  it('keep what both changed, and ask nothing where it is not the same field', async () => {
    const { url, goal } = await newPlan();
    const [me, coach] = [await person(url), await framed(url)];
    coach.say('Theirs', 'b');
    await coach.saved();
    me.say('Mine', 'a');
    await me.saved();
    expect((await goal('a'))?.statement).to.equal('Mine');
    expect((await goal('b'))?.statement).to.equal('Theirs');
    expect(me.goal('b')?.statement).to.equal('Theirs');
  });

  it('let a person choose where both changed one field', async () => {
    const { url, goal } = await newPlan();
    const [me, coach] = [await person(url), await framed(url)];
    // Whoever has saved once knows a version, and the next save meets the other's.
    me.say('First', 'b');
    await me.saved();
    coach.say('Theirs');
    await coach.saved();
    me.say('Mine');
    await me.reach('conflict');
    expect(me.goal()?.statement).to.equal('Mine');
    expect(me.conflict()?.fields[0].theirs).to.equal('Theirs');
    me.choose('both');
    await me.saved();
    expect((await goal())?.statement).to.equal('Theirs\n\nMine');
    expect(me.goal()?.statement).to.equal('Theirs\n\nMine');
  });

  it('save typing as one patch with the version that it changes', async () => {
    const { url, control } = await newPlan();
    const me = await person(url);
    for (const text of ['N', 'Ne', 'New']) me.say(text);
    await me.saved();
    const patches = (await control()).requests.filter(({ method }) => method === 'PATCH');
    expect(patches.length).to.equal(1);
    expect(patches[0].headers['if-match']).to.match(/^"/);
  });
});

describe('a server that fails in the middle', () => {
  for (const fault of ['die-before', 'die-after', 'die-answering', 'twice'] as const) {
    for (const remembers of [true, false]) {
      it(`(${fault}, ${remembers ? 'with' : 'without'} keys) gets an edit once`, async () => {
        const { url, goal, control, order } = await newPlan();
        await control({ remembers });
        const me = await framed(url);
        await order({ fault });
        me.say('New');
        await me.saved();
        expect((await goal())?.statement).to.equal('New');
        expect(me.goal()?.statement).to.equal('New');
        expect(me.conflict()).to.equal(undefined);
      });
    }
  }

  it('and answers late is waited for', async () => {
    const { url, goal, order } = await newPlan();
    const me = await framed(url);
    await order({ fault: 'late', milliseconds: 400 });
    me.say('New');
    me.say('Two', 'b');
    await me.saved();
    expect([(await goal('a'))?.statement, (await goal('b'))?.statement]).to.eql(['New', 'Two']);
  });

  for (const fault of ['html', 'redirect'] as const) {
    it(`and sends a sign-in page instead (${fault}) is said to, and the edit goes out afterwards`, async () => {
      const { url, goal, order } = await newPlan();
      const me = await framed(url);
      await order({ fault });
      me.say('New');
      await me.reach('waiting');
      expect(me.trouble()?.kind).to.equal('sign-in');
      expect(me.trouble()?.link).to.match(/^http/);
      expect(me.goal()?.statement).to.equal('New');
      me.retry();
      await me.saved();
      expect((await goal())?.statement).to.equal('New');
    });
  }

  it('and refuses says why, and the later edits go on', async () => {
    const { url, goal } = await newPlan();
    const me = await framed(url);
    me.say('x'.repeat(2001));
    me.say('Two', 'b');
    await until(() => me.states() === 'failed saved');
    expect(me.goal()?.statement?.length).to.equal(2001);
    expect((await goal('b'))?.statement).to.equal('Two');
  });
});

describe('a draft', () => {
  it('outlives a reload, meets what the other wrote meanwhile, and is gone once it is saved', async () => {
    const { url, goal, order } = await newPlan();
    const me = await framed(url, 'train');
    await order({ fault: 'html' });
    me.say('Written on a train');
    await me.reach('waiting');
    expect(drafts().length).to.equal(1);
    const coach = await person(url);
    coach.say('Theirs');
    await coach.saved();
    await me.reload();
    expect(me.goal()?.statement).to.equal('Written on a train');
    await me.reach('conflict');
    me.choose('both');
    await me.saved();
    expect((await goal())?.statement).to.equal('Theirs\n\nWritten on a train');
    expect(drafts()).to.eql([]);
  });

  it('is sent by itself where nobody else changed anything', async () => {
    const { url, goal, order } = await newPlan();
    const me = await framed(url, 'train');
    await order({ fault: 'html' });
    me.say('Written on a train');
    await me.reach('waiting');
    await me.reload();
    await me.saved();
    expect((await goal())?.statement).to.equal('Written on a train');
    expect(drafts()).to.eql([]);
  });
});

describe('leaving with unsaved edits', () => {
  const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('is told to the page, and asked about only with confirm-leave', async () => {
    const { url, order } = await newPlan();
    const me = await person(url);
    await order({ fault: 'html' });
    let told = 0;
    me.element.addEventListener('pd-unsaved', () => void told++);
    expect(leave()).to.equal(false);
    me.say('New');
    await me.reach('waiting');
    expect(leave()).to.equal(false);
    expect(told).to.equal(1);
    me.element.setAttribute('confirm-leave', '');
    expect(leave()).to.equal(true);
    me.retry();
    await me.saved();
    expect(leave()).to.equal(false);
  });
});
