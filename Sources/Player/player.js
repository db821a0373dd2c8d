// The player of a listening page. It needs the page and nothing else; without it the browser's own player is there.

const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId('player-data').textContent);

// MARK: Times

/** Times as the page has them, gap and length by turns in milliseconds, as beginnings and ends. */
function times(pairs) {
  const from = [];
  const to = [];
  let end = 0;
  for (let index = 0; index < pairs.length; index += 2) {
    from.push(end + pairs[index]);
    end += pairs[index] + pairs[index + 1];
    to.push(end);
  }
  return { from, to };
}

/** The position of the last beginning that is not after a time; -1 if all are. */
function lastAt(beginnings, time) {
  let low = 0;
  let high = beginnings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginnings[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const lines = times(data.lines);

/** The words that are heard: their beginnings, elements and lines. Words that nothing says have no length, and are left out. */
const sounding = (() => {
  const words = times(data.words);
  const from = [];
  const elements = [];
  const line = [];
  let word = 0;
  const sentences = [...document.querySelectorAll('.s')];
  sentences.forEach((sentence, index) => {
    for (const element of sentence.querySelectorAll('.w')) {
      if (words.to[word] > words.from[word]) {
        from.push(words.from[word]);
        elements.push(element);
        line.push(index);
      }
      word += 1;
    }
  });
  return { from, elements, line, sentences };
})();

const { sentences } = sounding;

/** The line that is heard, or was heard last. */
const lineAt = (time) => lastAt(lines.from, time);

/** The word that is heard; none in the pause after a sentence. */
function wordAt(time) {
  const line = lineAt(time);
  if (line < 0 || time >= lines.to[line]) return -1;
  const word = lastAt(sounding.from, time);
  return word >= 0 && sounding.line[word] === line ? word : -1;
}

/** When something else is to be marked than at a time. */
function changeAfter(time) {
  const line = lineAt(time);
  const nextWord = sounding.from[lastAt(sounding.from, time) + 1] ?? Infinity;
  const nextLine = lines.from[line + 1] ?? Infinity;
  const end = line >= 0 && lines.to[line] > time ? lines.to[line] : Infinity;
  return Math.min(nextWord, nextLine, end);
}

// MARK: Words for numbers

const languageOf = (() => {
  try {
    return Intl.getCanonicalLocales(data.language)[0];
  } catch {
    return 'en';
  }
})();
const numbers = new Intl.NumberFormat(languageOf, { maximumFractionDigits: 1 });
const units = ['hour', 'minute', 'second'].map(
  (unit) => new Intl.NumberFormat(languageOf, { style: 'unit', unit, unitDisplay: 'long' }),
);
const together = new Intl.ListFormat(languageOf, { type: 'unit', style: 'narrow' });

const parts = (time) => {
  const seconds = Math.floor(time / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
};

/** “2 minutes 5 seconds”. */
function inWords(time) {
  const said = parts(time).flatMap((number, index) => (number > 0 ? [units[index].format(number)] : []));
  return said.length > 0 ? together.format(said) : units[2].format(0);
}

/** “2:05”. */
function clock(time) {
  const [hours, minutes, seconds] = parts(time);
  const padded = (number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(seconds)}` : `${minutes}:${padded(seconds)}`;
}

/** A phrase with what its braces name. */
const phrase = (name, filling = {}) => data.phrases[name].replace(/\{(\w+)\}/g, (_, key) => filling[key] ?? '');

// MARK: What is remembered

// Browsers refuse storage to pages in private windows and, some, to pages on a disk: nothing is remembered then.
const memory = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(`lectern:${key}`));
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      if (value === null) localStorage.removeItem(`lectern:${key}`);
      else localStorage.setItem(`lectern:${key}`, JSON.stringify(value));
    } catch {
      // See above.
    }
  },
};

// How somebody likes to listen holds for every edition; where they stopped, for one.
const settings = { speed: 1, follow: true, keys: true, images: true, spaced: false, ...memory.read('settings') };
const positionKey = `position:${data.key}`;
const saveSettings = () => memory.write('settings', settings);

// MARK: Telling

const status = byId('player-status');
let statusTimer;

/** Says something through a screen reader, politely. */
function announce(text) {
  clearTimeout(statusTimer);
  status.textContent = '';
  // A text that was there before is said again only if it was gone in between.
  statusTimer = setTimeout(() => {
    status.textContent = text;
    statusTimer = setTimeout(() => (status.textContent = ''), 8000);
  }, 60);
}

// MARK: The sound

const root = document.documentElement;
const player = byId('the-player');
const audio = byId('player-audio');
const isPlaying = () => !audio.paused && !audio.ended;
// Half a millisecond more, or a seek to a beginning would by rounding end just before it.
const position = () => audio.currentTime * 1000 + 0.5;

function seek(time) {
  audio.currentTime = Math.min(Math.max(0, time), data.length) / 1000;
  pictures.want(time);
  follower.resume();
  refresh();
}

function play() {
  follower.resume();
  audio.play().catch((error) => {
    if (error.name !== 'AbortError') complain();
  });
}

function playFrom(time) {
  seek(time);
  play();
}

const toggle = () => (isPlaying() ? audio.pause() : play());

function complain() {
  byId('player-where').textContent = phrase('noSound');
  announce(phrase('noSound'));
}

// MARK: Marking what is heard

const marks = { word: null, sentence: null };

function mark(kind, element) {
  if (marks[kind] === element) return false;
  marks[kind]?.classList.remove('now');
  element?.classList.add('now');
  marks[kind] = element;
  return true;
}

/** Opens what hides an element. */
function reveal(element) {
  const details = element.closest('details:not([open])');
  if (details) details.open = true;
}

function markAt(time) {
  const hasStopped = audio.ended || (audio.paused && audio.currentTime === 0);
  const line = hasStopped ? -1 : lineAt(time);
  const word = hasStopped ? -1 : wordAt(time);
  const isNewSentence = mark('sentence', sentences[line] ?? null);
  const isNewWord = mark('word', sounding.elements[word] ?? null);
  if (isNewSentence && marks.sentence && isPlaying()) reveal(marks.sentence);
  if (isNewSentence || isNewWord) follower.look();
}

// MARK: Leaving out pictures

const pictures = {
  /** The picture that is heard all the same, as the listener went there. */
  wanted: null,

  at: (line) => sentences[line]?.closest('figure, .described') ?? null,

  want(time) {
    this.wanted = this.at(lineAt(time + 0.5));
  },

  /** Goes on after what is said of a picture, if the listener would rather not hear it. */
  pass() {
    if (settings.images || !isPlaying()) return;
    let line = lineAt(position());
    const picture = this.at(line);
    if (picture === this.wanted) return;
    this.wanted = null;
    if (!picture) return;
    while (this.at(line) === picture) line += 1;
    audio.currentTime = (lines.from[line] ?? data.length) / 1000;
  },
};

// MARK: Scrolling with the voice

const reducesMotion = matchMedia('(prefers-reduced-motion: reduce)');

const follower = {
  isSuspended: false,
  isScrolling: false,
  timer: 0,

  /** Scrolls if what is heard is not where it can be read at ease. */
  look() {
    const element = marks.word ?? marks.sentence;
    if (!settings.follow || this.isSuspended || !isPlaying() || !element) return;
    const isFixed = getComputedStyle(player).position === 'fixed';
    const height = innerHeight - (isFixed ? player.getBoundingClientRect().height : 0);
    const place = element.getBoundingClientRect();
    if (place.top >= height * 0.1 && place.bottom <= height * 0.8) return;
    this.expectScrolling();
    scrollTo({ top: scrollY + place.top - height * 0.3, behavior: reducesMotion.matches ? 'instant' : 'smooth' });
  },

  /** What scrolls the page for a moment is not the listener. */
  expectScrolling() {
    this.isScrolling = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.isScrolling = false), 1000);
  },

  /** Lets go while the listener looks around. */
  suspend() {
    if (!settings.follow || this.isSuspended || !isPlaying()) return;
    this.isSuspended = true;
    this.show();
  },

  resume() {
    this.isSuspended = false;
    this.show();
  },

  show() {
    byId('player-back').hidden = !(this.isSuspended && isPlaying());
  },
};

const isInPlayer = (target) => target instanceof Element && player.contains(target);
for (const type of ['wheel', 'touchmove']) {
  addEventListener(type, (event) => isInPlayer(event.target) || follower.suspend(), { passive: true });
}
addEventListener('scroll', () => follower.isScrolling || follower.suspend(), { passive: true });
addEventListener('scrollend', () => (follower.isScrolling = false));
addEventListener('resize', () => {
  follower.expectScrolling();
  follower.look();
});

function goBack() {
  const hadFocus = byId('player-back') === document.activeElement;
  follower.resume();
  follower.look();
  if (hadFocus) byId('player-play').focus();
}

function setFollow(isOn) {
  settings.follow = isOn;
  byId('player-follow').checked = isOn;
  saveSettings();
  follower.resume();
  follower.look();
}

// MARK: Chapters and skipping

const chapterLinks = [...document.querySelectorAll('[data-chapter]')];
const chapters = data.chapters.map(([line, kind], index) => ({
  from: kind === 'start' ? 0 : (lines.from[line] ?? 0),
  kind,
  link: chapterLinks[index],
  title: chapterLinks[index].querySelector('.title').textContent,
}));
const sections = chapters.filter(({ kind }) => kind !== 'image');

const beginnings = {
  sentence: lines.from,
  paragraph: data.blocks.map((line) => lines.from[line]),
  heading: sections.map(({ from }) => from),
  image: chapters.filter(({ kind }) => kind === 'image').map(({ from }) => from),
};

const chapterAt = (time) => sections[Math.max(0, lastAt(beginnings.heading, time))];

/** Skips to the next or the previous of something; back to its beginning, if that was a while ago. */
function skip(unit, by) {
  const time = position();
  if (unit === 'seconds') {
    seek(time + by * 10000);
  } else {
    const starts = beginnings[unit];
    const index = by > 0 ? lastAt(starts, time) + 1 : lastAt(starts, time - 1500);
    const target = by < 0 && index < 0 && unit !== 'image' ? 0 : starts[index];
    if (target === undefined) return;
    seek(target);
  }
  // While it plays the voice itself says where it is.
  if (!isPlaying()) announce(unit === 'seconds' ? inWords(position()) : (sentences[lineAt(position())]?.textContent ?? ''));
}

// MARK: Speed

function setSpeed(speed, isAnnounced = true) {
  settings.speed = Math.round(Math.min(3, Math.max(0.5, Number(speed) || 1)) * 10) / 10;
  audio.preservesPitch = true;
  audio.defaultPlaybackRate = settings.speed;
  audio.playbackRate = settings.speed;
  const shown = `${numbers.format(settings.speed)}×`;
  const words = phrase('timesSpeed', { speed: numbers.format(settings.speed) });
  const slider = byId('player-speed');
  slider.value = settings.speed;
  slider.setAttribute('aria-valuetext', words);
  slider.parentElement.style.setProperty('--at', (settings.speed - 0.5) / 2.5);
  for (const element of document.querySelectorAll('[data-speed]')) element.textContent = shown;
  byId('player-settings-button').setAttribute('aria-label', `${shown}, ${phrase('settings')}`);
  saveSettings();
  if (isAnnounced) announce(words);
}

// MARK: What the player shows

const slider = byId('player-seek');
let shownSecond = -1;

function describePosition(time) {
  const length = inWords(data.length);
  const { title } = chapterAt(time);
  const short = title.length > 80 ? `${title.slice(0, 79)}…` : title;
  const filling = { position: inWords(time), length, chapter: short };
  return phrase(short ? 'positionInChapter' : 'positionOfLength', filling);
}

/** Shows where the sound is: the slider's value and text once a second. */
function showPosition(time, isForced = false) {
  slider.parentElement.style.setProperty('--at', Math.min(1, time / Math.max(1, data.length)));
  const second = Math.floor(time / 1000);
  if (second === shownSecond && !isForced) return;
  shownSecond = second;
  byId('player-at').textContent = clock(time);
  // A screen reader reads every change of the control in focus, which would drown the voice.
  if (isForced || !isPlaying() || document.activeElement !== slider) {
    slider.value = second;
    slider.setAttribute('aria-valuetext', describePosition(time));
  }
  const chapter = chapterAt(time);
  if (chapter.link.getAttribute('aria-current') !== 'true') {
    for (const { link } of chapters) link.removeAttribute('aria-current');
    chapter.link.setAttribute('aria-current', 'true');
    byId('player-where').textContent = chapter.title;
  }
}

let timer;

/** Brings everything up to date, and while it plays comes back when the next word begins. */
function refresh(isForced = false) {
  clearTimeout(timer);
  pictures.pass();
  const time = position();
  markAt(time);
  showPosition(time, isForced === true);
  if (!isPlaying()) return;
  const rest = (changeAfter(time) - time) / audio.playbackRate;
  timer = setTimeout(refresh, Math.min(250, Math.max(5, rest)));
}

let savedAt = 0;

function savePosition() {
  const time = position();
  savedAt = time;
  // Who stops at the very beginning or at the end begins anew.
  memory.write(positionKey, time < 5000 || time > data.length - 5000 ? null : Math.round(time));
}

const nameOfPlay = byId('player-play').querySelector('.unseen');

audio.addEventListener('play', () => {
  player.classList.add('playing');
  nameOfPlay.textContent = phrase('pause');
  offers.hide();
});
audio.addEventListener('playing', () => refresh());
audio.addEventListener('pause', () => {
  player.classList.remove('playing');
  nameOfPlay.textContent = phrase('play');
  follower.show();
  reader.place(lineAt(position()));
  savePosition();
});
audio.addEventListener('ended', () => memory.write(positionKey, null));
// A source that can't be played is no matter while there is another.
audio.addEventListener('error', ({ target }) => target.nextElementSibling || complain(), true);
for (const type of ['pause', 'seeked', 'timeupdate', 'ratechange', 'ended', 'loadedmetadata']) {
  audio.addEventListener(type, () => refresh());
}
audio.addEventListener('timeupdate', () => Math.abs(position() - savedAt) > 5000 && savePosition());
addEventListener('pagehide', () => audio.currentTime > 0 && savePosition());

slider.addEventListener('focus', () => showPosition(position(), true));
slider.addEventListener('input', () => {
  seek(Number(slider.value) * 1000);
  refresh(true);
});
slider.addEventListener('keydown', (event) => {
  const steps = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5, PageDown: -30, PageUp: 30 };
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  seek(position() + step * 1000);
  refresh(true);
});

// MARK: The article

/**
 * The sentence that can be reached by keyboard: one of them at a time is a button, the others are plain text, so that neither
 * the Tab key nor a screen reader has to go through hundreds of buttons.
 */
const reader = {
  index: -1,

  place(index) {
    const next = sentences[Math.min(Math.max(0, index), sentences.length - 1)];
    const last = sentences[this.index];
    if (!next || next === last) return;
    if (last) {
      for (const name of ['role', 'tabindex', 'aria-describedby']) last.removeAttribute(name);
      if (last.dataset.hidden) last.setAttribute('aria-hidden', 'true');
    }
    this.index = sentences.indexOf(next);
    // What repeats a picture's text is hidden from screen readers, but not when one gets there.
    if (next.getAttribute('aria-hidden')) {
      next.dataset.hidden = 'true';
      next.removeAttribute('aria-hidden');
    }
    next.setAttribute('role', 'button');
    next.setAttribute('tabindex', '0');
    next.setAttribute('aria-describedby', 'player-sentence-hint');
  },

  move(index) {
    this.place(index);
    const sentence = sentences[this.index];
    reveal(sentence);
    sentence.focus();
  },

  play(index) {
    this.place(index);
    playFrom(lines.from[index]);
  },

  /** Handles a key that is pressed on a sentence. */
  press(event) {
    const isRightToLeft = getComputedStyle(event.target).direction === 'rtl';
    const [forth, back] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const targets = {
      ArrowDown: this.index + 1,
      ArrowUp: this.index - 1,
      [forth]: this.index + 1,
      [back]: this.index - 1,
      Home: 0,
      End: sentences.length - 1,
    };
    if (event.key in targets) this.move(targets[event.key]);
    else if (event.key === 'Enter' || event.key === ' ') this.play(this.index);
    else return false;
    return true;
  },
};

document.addEventListener('focusin', (event) => {
  const comesFromOutside = !(event.relatedTarget instanceof Element) || !event.relatedTarget.matches('.s');
  if (event.target === sentences[reader.index] && comesFromOutside && isPlaying()) reader.move(lineAt(position()));
});

const hasModifier = (event) => event.ctrlKey || event.metaKey || event.altKey;

// A click beside a panel is there to close it; by the time of the click the focus may have left and closed it.
document.addEventListener('pointerdown', () => (panels.wereOpen = panels.isOpen), true);

// On the document, for an element that listens for clicks is “clickable” to some screen readers, with every word of it.
document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const closesPanel = panels.wereOpen;
  panels.wereOpen = false;
  if (!isInPlayer(target) && closesPanel) {
    panels.close();
    return;
  }
  if (event.defaultPrevented || hasModifier(event) || !getSelection().isCollapsed) return;
  const sentence = target.closest('.s') ?? target.closest('figure')?.querySelector('.s');
  if (sentence) reader.play(sentences.indexOf(sentence));
});

/** Lets tables that are too wide be scrolled by keyboard; each is a region then, with a name of its own. */
const tables = [...document.querySelectorAll('.scroller')];
const tableNames = tables.map((table, index) => {
  const captions = tables.map((one) => one.querySelector('caption')?.textContent ?? phrase('table'));
  const isOnlyOne = captions.filter((caption) => caption === captions[index]).length === 1;
  return isOnlyOne ? captions[index] : `${captions[index]} (${numbers.format(index + 1)})`;
});
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const isTooWide = target.scrollWidth > target.clientWidth + 1;
    if (isTooWide === target.hasAttribute('tabindex')) continue;
    const attributes = { tabindex: '0', role: 'region', 'aria-label': tableNames[tables.indexOf(target)] };
    for (const [name, value] of Object.entries(attributes)) {
      if (isTooWide) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
  }
});
tables.forEach((table) => widths.observe(table));

// MARK: Panels, help

const panels = {
  all: ['player-chapters', 'player-settings'].map((id) => ({ panel: byId(id), button: byId(`${id}-button`) })),
  /** Whether one was open when the pointer went down. */
  wereOpen: false,

  toggle(id) {
    const { panel } = this.all.find((one) => one.panel.id === id);
    const opens = panel.hidden;
    this.close();
    if (!opens) return;
    panel.hidden = false;
    byId(`${id}-button`).setAttribute('aria-expanded', 'true');
    const target = panel.querySelector('[aria-current]') ?? panel.querySelector('a, input, button');
    target?.focus();
  },

  /** Closes what is open; the focus goes back to where it came from if it was inside. */
  close() {
    for (const { panel, button } of this.all) {
      if (panel.hidden) continue;
      const hadFocus = panel.contains(document.activeElement);
      panel.hidden = true;
      button.setAttribute('aria-expanded', 'false');
      if (hadFocus) button.focus();
    }
  },

  get isOpen() {
    return this.all.some(({ panel }) => !panel.hidden);
  },
};

// What has the focus must not lie under a panel, as the article and what follows it do.
document.addEventListener('focusin', ({ target }) => {
  const isBelow = player.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (isBelow && !isInPlayer(target)) panels.close();
});

const help = byId('player-help');
const showHelp = () => {
  panels.close();
  help.showModal();
};

// MARK: Buttons

const onClick = (id, action) => byId(id).addEventListener('click', action);
onClick('player-play', toggle);
onClick('player-chapters-button', () => panels.toggle('player-chapters'));
onClick('player-settings-button', () => panels.toggle('player-settings'));
onClick('player-help-button', showHelp);
onClick('player-help-close', () => help.close());
onClick('player-back', goBack);
onClick('player-slower', () => setSpeed(settings.speed - 0.1));
onClick('player-faster', () => setSpeed(settings.speed + 0.1));
document.querySelector('[data-help]').addEventListener('click', showHelp);
help.addEventListener('click', (event) => event.target === help && help.close());
byId('player-speed').addEventListener('input', (event) => setSpeed(event.target.value, false));
byId('player-follow').addEventListener('change', (event) => setFollow(event.target.checked));
byId('player-keys').addEventListener('change', (event) => {
  settings.keys = event.target.checked;
  saveSettings();
});
byId('player-skip-images')?.addEventListener('change', (event) => {
  settings.images = !event.target.checked;
  saveSettings();
});
byId('player-spacing').addEventListener('change', (event) => {
  setSpacing(event.target.checked);
  saveSettings();
});
onClick('player-link', copyLink);
for (const button of document.querySelectorAll('[data-skip]')) {
  const { skip: unit, by } = button.dataset;
  button.disabled = unit in beginnings && beginnings[unit].length === 0;
  button.addEventListener('click', () => skip(unit, Number(by)));
}
for (const { link, from } of chapters) {
  link.addEventListener('click', (event) => {
    if (hasModifier(event) || event.shiftKey) return;
    event.preventDefault();
    panels.close();
    playFrom(from);
  });
}

function setSpacing(isWide) {
  settings.spaced = isWide;
  root.classList.toggle('spaced', isWide);
}

/** Copies the page's address with the sentence that is heard; it stands above the page where copying isn't allowed. */
async function copyLink() {
  const address = new URL(location.href);
  address.hash = sentences[Math.max(0, lineAt(position()))]?.id ?? '';
  try {
    await navigator.clipboard.writeText(address.href);
    announce(phrase('linkCopied'));
  } catch {
    history.replaceState(null, '', address);
  }
  panels.close();
}

// MARK: Keys

/** The key in Latin letters, whatever the keyboard is set to. */
function keyOf(event) {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^Key[A-Z]$/.test(event.code) && event.key.charCodeAt(0) > 127 ? event.code[3].toLowerCase() : event.key;
}

const shortcuts = {
  k: () => toggle(),
  ' ': () => toggle(),
  j: () => skip('seconds', -1),
  l: () => skip('seconds', 1),
  s: (by) => skip('sentence', by),
  p: (by) => skip('paragraph', by),
  h: (by) => skip('heading', by),
  i: (by) => skip('image', by),
  '+': () => setSpeed(settings.speed + 0.1),
  '=': () => setSpeed(settings.speed + 0.1),
  '-': () => setSpeed(settings.speed - 0.1),
  0: () => setSpeed(1),
  c: () => panels.toggle('player-chapters'),
  f: () => {
    setFollow(!settings.follow);
    announce(phrase(settings.follow ? 'following' : 'notFollowing'));
  },
  b: () => goBack(),
  '?': () => showHelp(),
};

const interactive = 'a, button, input, select, textarea, summary, audio, [role="button"], [contenteditable]';

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || hasModifier(event) || event.isComposing || help.open) return;
  const { target } = event;
  if (event.key === 'Escape' && panels.isOpen) {
    panels.close();
    return;
  }
  if (target.matches?.('.s[role="button"]') && reader.press(event)) {
    event.preventDefault();
    return;
  }
  if (['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key) && !isInPlayer(target)) {
    follower.suspend();
    return;
  }
  const key = keyOf(event);
  // The space bar presses what has the focus; and it turns the page of those who read, and have not begun to listen.
  const isTaken = key === ' ' && (target.closest?.(interactive) || audio.currentTime === 0 || offers.isOpen);
  if (!settings.keys || isTaken || !Object.hasOwn(shortcuts, key) || (event.repeat && 'k c?'.includes(key))) return;
  event.preventDefault();
  shortcuts[key](event.shiftKey ? -1 : 1);
});

// MARK: The lock screen

function connectLockScreen() {
  const session = navigator.mediaSession;
  if (!session || !globalThis.MediaMetadata) return;
  // Browsers take no artwork from a disk.
  const artwork =
    data.cover && location.protocol.startsWith('http')
      ? [{ ...data.cover, src: new URL(data.cover.src, document.baseURI).href }]
      : [];
  session.metadata = new MediaMetadata({ title: data.title, artist: data.artist, album: data.album, artwork });
  const unit = beginnings.heading.length > 1 ? 'heading' : 'sentence';
  const actions = {
    play,
    pause: () => audio.pause(),
    stop: () => audio.pause(),
    seekbackward: ({ seekOffset }) => seek(position() - (seekOffset ?? 10) * 1000),
    seekforward: ({ seekOffset }) => seek(position() + (seekOffset ?? 10) * 1000),
    seekto: ({ seekTime }) => seek(seekTime * 1000),
    previoustrack: () => skip(unit, -1),
    nexttrack: () => skip(unit, 1),
  };
  for (const [action, handler] of Object.entries(actions)) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // Not every browser knows every action.
    }
  }
  const report = () => {
    if (!Number.isFinite(audio.duration)) return;
    session.setPositionState?.({
      duration: audio.duration,
      playbackRate: audio.playbackRate,
      position: Math.min(audio.currentTime, audio.duration),
    });
  };
  for (const type of ['loadedmetadata', 'seeked', 'ratechange', 'play', 'pause']) audio.addEventListener(type, report);
}

// MARK: Beginning

const offers = {
  buttons: [byId('player-resume'), byId('player-restart')],

  get isOpen() {
    return !this.buttons[0].hidden;
  },

  hide() {
    for (const button of this.buttons) button.hidden = true;
  },

  /** Stands ready where the listener stopped the last time, says so, and offers to begin anew. */
  show() {
    const time = memory.read(positionKey);
    if (!Number.isFinite(time) || time <= 0 || time >= data.length) return;
    const [resume, restart] = this.buttons;
    resume.firstElementChild.textContent = phrase('resumeAt', { time: clock(time) });
    for (const [button, beginning] of [[resume, time], [restart, 0]]) {
      button.hidden = false;
      button.addEventListener('click', () => {
        playFrom(beginning);
        byId('player-play').focus();
      });
    }
    audio.currentTime = time / 1000;
    reader.place(lineAt(time));
    announce(phrase('resumeAt', { time: inWords(time) }));
  },
};

/** Goes to the sentence that the page's address names, or to the one at its time: `#t=65`, in seconds. */
function goToAddress() {
  const seconds = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash)?.[1];
  const index = seconds ? lineAt(seconds * 1000) : sentences.findIndex(({ id }) => `#${id}` === location.hash);
  if (index < 0) return;
  reveal(sentences[index]);
  reader.place(index);
  audio.currentTime = lines.from[index] / 1000;
  offers.hide();
  sentences[index].scrollIntoView();
}

audio.controls = false;
byId('player-deck').hidden = false;
byId('player-follow').checked = settings.follow;
byId('player-keys').checked = settings.keys;
byId('player-length').textContent = clock(data.length);
setSpeed(settings.speed, false);
setSpacing(settings.spaced);
byId('player-spacing').checked = settings.spaced;
const imageChoice = byId('player-skip-images');
if (imageChoice) imageChoice.checked = !settings.images;
reader.place(0);
connectLockScreen();
offers.show();
goToAddress();
addEventListener('hashchange', goToAddress);
// The page leaves room for the player at its foot, however high that is.
new ResizeObserver(() => root.style.setProperty('--player-height', `${player.offsetHeight}px`)).observe(player);
root.classList.add('js');
refresh(true);
