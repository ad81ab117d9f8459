/**
 * What the page does where scripts run: it searches, filters, sorts, opens and closes the claims that are there. It
 * reads and moves elements, makes no markup, and fetches nothing.
 */
export const script = `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const list = byId('list');
  const none = byId('none');
  const shown = byId('shown');
  const search = byId('search');
  const choices = { outcome: byId('outcome'), criterion: byId('criterion'), applicant: byId('applicant') };
  // What is new is asked only where there was a run before.
  if (byId('news')) choices.news = byId('news');
  const sort = byId('sort');

  const claims = Array.from(list.children, (element, place) => ({
    element,
    place,
    rank: Number(element.dataset.rank),
    arrived: element.dataset.arrived || '9999',
    cents: Number(element.dataset.cents),
    who: element.querySelector('.who').textContent,
    criteria: element.dataset.criteria.split(' '),
    text: plain(element.querySelector('summary').textContent + ' ' + element.querySelector('.facts').textContent),
  }));

  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const orders = {
    input: () => 0,
    arrival: (a, b) => (a.arrived < b.arrived ? -1 : a.arrived > b.arrived ? 1 : 0),
    applicant: (a, b) => words.compare(a.who, b.who),
    outcome: (a, b) => a.rank - b.rank,
    euros: (a, b) => b.cents - a.cents,
  };

  function plain(text) {
    return text.toLowerCase().replace(/\\s+/g, ' ');
  }

  function filter() {
    const wanted = plain(search.value).trim().split(' ');
    const { outcome, criterion, applicant, news } = choices;
    const wantedNews = !news || news.value === '' ? null : news.value === 'news' ? ['new', 'changed'] : [news.value];
    let count = 0;
    for (const { element, criteria, text } of claims) {
      const fits =
        (outcome.value === '' || element.dataset.outcome === outcome.value) &&
        (criterion.value === '' || criteria.includes(criterion.value)) &&
        (applicant.value === '' || element.dataset.applicant === applicant.value) &&
        (!wantedNews || wantedNews.includes(element.dataset.news)) &&
        wanted.every((word) => text.includes(word));
      element.hidden = !fits;
      if (fits) count += 1;
    }
    none.hidden = count > 0;
    shown.textContent = (count === 1 ? shown.dataset.one : shown.dataset.words).replace('{shown}', count).replace('{all}', claims.length);
  }

  function order() {
    const compare = orders[sort.value];
    const sorted = claims.slice().sort((a, b) => compare(a, b) || a.place - b.place);
    list.append(...sorted.map(({ element }) => element));
  }

  function clear() {
    search.value = '';
    for (const choice of Object.values(choices)) choice.value = '';
    filter();
  }

  let waiting = 0;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, claims.length > 2000 ? 250 : 60);
  });
  for (const choice of Object.values(choices)) choice.addEventListener('change', filter);
  sort.addEventListener('change', order);
  byId('clear').addEventListener('click', () => { clear(); search.focus(); });
  byId('open').addEventListener('click', () => {
    for (const { element } of claims) if (!element.hidden) element.open = true;
  });
  byId('close').addEventListener('click', () => {
    for (const { element } of claims) element.open = false;
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href="#claims"]');
    const name = link && Object.keys(choices).find((each) => each in link.dataset);
    if (!name) return;
    clear();
    choices[name].value = link.dataset[name];
    filter();
    byId('claims').focus({ preventScroll: true });
  });

  function follow() {
    const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const folded = target.closest('details');
    if (!folded) return;
    folded.open = true;
    if (!target.matches('.claim')) {
      target.scrollIntoView();
      target.focus();
      return;
    }
    clear();
    target.scrollIntoView();
    target.firstElementChild.focus();
  }
  addEventListener('hashchange', follow);

  byId('tools').hidden = false;
  filter();
  follow();
})();
`;
