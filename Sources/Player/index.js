// Finds editions by the words of their headlines, bylines and days, as they are typed.

const field = document.querySelector('#find');
const found = document.querySelector('#found');
const numbers = new Intl.NumberFormat(found.lang || document.documentElement.lang);

/** A text without case and accents. */
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const days = [...document.querySelectorAll('.day')];
const editions = days.flatMap((day) => {
  const date = day.querySelector('h2').textContent;
  return [...day.querySelectorAll('.edition')].map((element) => {
    const parts = [...element.querySelectorAll('h3, .by')].map((part) => part.textContent);
    return { element, text: plain([...parts, date].join(' ')) };
  });
});

const find = () => {
  const words = plain(field.value).split(/\s+/u).filter(Boolean);
  let count = 0;
  for (const { element, text } of editions) {
    const isFound = words.every((word) => text.includes(word));
    element.hidden = !isFound;
    if (isFound) count += 1;
  }
  for (const day of days) day.hidden = !day.querySelector('.edition:not([hidden])');
  const template = words.length === 0 ? '' : count === 0 ? found.dataset.none : found.dataset.some;
  found.textContent = template
    .replace('{count}', numbers.format(count))
    .replace('{total}', numbers.format(editions.length));
};

document.querySelector('.finder').hidden = false;
field.addEventListener('input', find);
// A browser that comes back to the page puts back what was typed.
if (field.value) find();
window.addEventListener('pageshow', find);
