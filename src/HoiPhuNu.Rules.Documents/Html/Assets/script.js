'use strict';
(() => {
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, document.documentElement.lang === 'vi' ? '.' : ',');

  // Filters: a row stays when every choice is one of its words and its text has the words searched for.
  for (const form of document.querySelectorAll('form[data-filters]')) {
    const pieces = [...document.getElementById(form.dataset.filters).querySelectorAll('[data-piece]')]
      .map(piece => ({ piece, rows: [...piece.querySelectorAll('tr[data-row]')] }));
    const output = form.querySelector('output');
    const texts = new Map();
    const textOf = row => {
      let text = texts.get(row);
      if (text === undefined) {
        text = plain((row.querySelector('[data-text]') || row).textContent);
        texts.set(row, text);
      }
      return text;
    };
    const fits = (row, choices, words) =>
      choices.every(choice => {
        const own = row.dataset[choice.name] || '';
        return own === choice.value || own.split(' ').includes(choice.value);
      }) && words.every(word => textOf(row).includes(word));
    const apply = () => {
      const choices = [...form.querySelectorAll('select')].filter(choice => choice.value !== '');
      const search = form.querySelector('input[type=search]');
      const words = search ? plain(search.value).split(/\s+/).filter(word => word !== '') : [];
      let shown = 0, all = 0;
      for (const { piece, rows } of pieces) {
        let here = 0;
        for (const row of rows) {
          const fit = fits(row, choices, words);
          if (row.hidden === fit) {
            row.hidden = !fit;
            if (!fit) for (const open of row.querySelectorAll('details[open]')) open.open = false;
          }
          if (fit) here++;
        }
        piece.hidden = here === 0;
        shown += here;
        all += rows.length;
      }
      output.value = output.dataset.text.replace('{shown}', grouped(shown)).replace('{all}', grouped(all));
    };
    let later = 0;
    form.addEventListener('input', () => { clearTimeout(later); later = setTimeout(apply, 120); });
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', event => event.preventDefault());
    form.hidden = false;
    apply();
  }

  // Links that set a choice: from the summary to the findings of one rule.
  for (const link of document.querySelectorAll('a[data-set]')) {
    link.addEventListener('click', () => {
      const choice = document.querySelector(`${link.getAttribute('href')} select[name="${link.dataset.set}"]`);
      if (choice) {
        choice.value = link.dataset.value;
        choice.form.dispatchEvent(new Event('input'));
      }
    });
  }

  // What a line unfolds into takes the width of the table; without script it stays in its cell.
  document.addEventListener('toggle', event => {
    const details = event.target;
    const row = details.matches && details.matches('.units details, .verdicts details') ? details.closest('tr') : null;
    if (!row) return;
    if (details.open && !details.unfolded) {
      const line = document.createElement('tr');
      const cell = line.insertCell();
      line.className = 'unfolded';
      cell.colSpan = [...row.cells].filter(each => each.offsetWidth > 0).length;
      cell.append(details.querySelector('.why'));
      row.after(line);
      row.classList.add('opened');
      details.unfolded = line;
    } else if (!details.open && details.unfolded) {
      details.append(details.unfolded.querySelector('.why'));
      details.unfolded.remove();
      row.classList.remove('opened');
      details.unfolded = null;
    }
  }, true);

  // The slider under the ordered dots: which unit stands where.
  for (const figure of document.querySelectorAll('figure[data-dots]')) {
    const probe = figure.querySelector('.probe');
    const range = probe.querySelector('input');
    const output = probe.querySelector('output');
    const cursor = figure.querySelector('.cursor');
    const svg = cursor.ownerSVGElement;
    const rows = figure.querySelectorAll('.data tbody tr');
    const show = () => {
      const row = rows[range.value - 1];
      const words = [...row.cells].map(cell => cell.textContent.trim());
      output.value = `${words[0]}. ${words[1]}: ${words[4]} (${words[2]} / ${words[3]})`;
      range.setAttribute('aria-valuetext', output.value);
      cursor.setAttribute('d', `M${range.value - 0.5} 0V100`);
      cursor.style.visibility = 'visible';
    };
    range.addEventListener('input', show);
    svg.addEventListener('pointermove', event => {
      const box = svg.getBoundingClientRect();
      const place = Math.ceil((event.clientX - box.left) / box.width * rows.length);
      range.value = Math.min(rows.length, Math.max(1, place));
      show();
    });
    probe.hidden = false;
  }
})();
