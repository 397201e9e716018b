/* tjm charts: draws each figure from the JSON beside it.
   In its option "$token" is a colour of the current theme and "@name" a function below. Words come ready from the
   server and are only ever set as text. */
(() => {
  'use strict';
  const root = document.documentElement, lang = root.lang || 'fr';
  const probe = document.body.appendChild(document.createElement('i'));
  probe.hidden = true;

  const color = token => {
    probe.style.color = `var(--${token.slice(1)})`;
    return getComputedStyle(probe).color;
  };
  const int = v => v.toLocaleString(lang, { maximumFractionDigits: 1 });

  const functions = (spec, narrow) => {
    const labels = narrow ? spec.sparse : spec.ticks;
    return { int, tick: (_, i) => labels[i] || '', ticked: i => Boolean(labels[i]) };
  };

  /* data, names and the words of labels are left as they are: only style and callbacks are looked up. */
  const literal = new Set(['data', 'name', 'id']);
  const resolve = (value, known) => {
    if (Array.isArray(value)) return value.map(v => resolve(v, known));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, literal.has(k) ? v : resolve(v, known)]));
    }
    if (typeof value !== 'string') return value;
    return value[0] === '$' ? color(value) : value[0] === '@' ? known[value.slice(1)] : value;
  };

  const element = (name, text) => {
    const e = document.createElement(name);
    if (text !== undefined) e.textContent = text;
    return e;
  };
  const tooltip = tip => {
    const box = element('div'), list = element('dl');
    box.append(element('b', tip.title), list);
    for (const [name, value] of tip.rows || []) {
      const row = element('div');
      row.append(element('dt', name), element('dd', value));
      list.append(row);
    }
    if (tip.note) box.append(element('p', tip.note));
    return box;
  };

  const build = (spec, box) => {
    const narrow = box.clientWidth < 560;
    const option = resolve(spec.option, functions(spec, narrow)), base = option.baseOption;
    const room = Number((narrow ? option.media[0].option.grid : [].concat(base.grid)[0]).right) - 12;
    for (const series of base.series) if (series.label) Object.assign(series.label, { width: room, overflow: 'truncate' });
    base.textStyle = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
    base.tooltip = {
      trigger: 'axis', className: 'tip', confine: true, padding: [8, 12], borderWidth: 1, transitionDuration: 0,
      position: narrow ? ['2%', '0%'] : undefined,
      backgroundColor: color('$surface'), borderColor: color('$line'), extraCssText: 'box-shadow:none',
      textStyle: { color: color('$ink'), fontSize: 13 },
      axisPointer: { type: 'line', z: 0, lineStyle: { color: color('$line'), type: 'solid' } },
      formatter: all => {
        const at = [].concat(all).find(p => p.seriesType === 'line');
        return at ? tooltip(spec.tips[at.dataIndex]) : '';
      }
    };
    return { option, narrow };
  };

  const all = [];
  const start = () => document.querySelectorAll('figure.chart').forEach(figure => {
    const box = figure.querySelector('.plot');
    const spec = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
    const chart = echarts.init(box, null, { renderer: 'svg' });
    const it = { chart, narrow: null };
    it.draw = () => {
      const built = build(spec, box);
      it.narrow = built.narrow;
      chart.setOption(built.option, { notMerge: true });
    };
    it.draw();
    all.push(it);
    new ResizeObserver(() => {
      chart.resize();
      if ((box.clientWidth < 560) !== it.narrow) it.draw();
    }).observe(box);
  });
  const redraw = () => all.forEach(it => it.draw());

  addEventListener('tjm:theme', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  let kept;
  addEventListener('beforeprint', () => {
    kept = root.dataset.theme;
    root.dataset.theme = 'light';
    all.forEach(it => { it.draw(); it.chart.resize({ width: 660, height: 205 }); it.chart.getZr().flush(); });
  });
  addEventListener('afterprint', () => {
    if (kept) root.dataset.theme = kept; else delete root.dataset.theme;
    all.forEach(it => { it.draw(); it.chart.resize({ width: 'auto', height: 'auto' }); });
  });

  document.fonts.ready.then(start);
})();
