"""Looks for accessibility faults: axe's rules, and what axe does not look at."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "axe-playwright-python==0.1.8"


def axe():
    """The script of axe-core, from the package that carries it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", folder, PACKAGE],
            check=True)
        wheel = next(Path(folder).glob("*.whl"))
        with zipfile.ZipFile(wheel) as archive:
            name = next(n for n in archive.namelist() if n.endswith("axe.min.js"))
            return archive.read(name).decode()


def faults(browser, script):
    """What axe finds against WCAG 2.2 A and AA, a line each."""
    browser.run(script)
    found = browser.run_async(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'],"
        " resultTypes: ['violations']}).then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' – '"
        " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | '))), e => done(['axe: ' + e]));")
    return found + own_faults(browser)


def own_faults(browser):
    """What the house asks besides: one h1, a title, labels, captions, target sizes, no inline style."""
    return browser.run(
        """
        const faults = [];
        const h1 = document.querySelectorAll('h1').length;
        if (h1 !== 1) faults.push('h1: there are ' + h1);
        if (!document.documentElement.lang) faults.push('lang: missing');
        if (!document.title.includes('·')) faults.push('title: says only ' + document.title);
        document.querySelectorAll('[style]').forEach(e => faults.push('style attribute: ' + e.outerHTML.slice(0, 80)));
        document.querySelectorAll('table').forEach(t => {
          if (!t.caption) faults.push('caption: missing on a table of ' + location.pathname);
        });
        document.querySelectorAll('main a, main button, main input:not([type=hidden]), main select').forEach(e => {
          const box = e.getBoundingClientRect();
          if (!box.width) return;
          const inline = getComputedStyle(e).display === 'inline';
          if (!inline && box.height < 24) faults.push('target under 24 px: ' + e.outerHTML.slice(0, 80));
        });
        document.querySelectorAll('[tabindex]').forEach(e => {
          if (e.tabIndex > 0) faults.push('tabindex above 0: ' + e.outerHTML.slice(0, 80));
        });
        return faults;
        """)


def focus_order(browser, most=400):
    """Tabs through the page: the elements that take the focus, in their order, and what is wrong with it."""
    browser.run("document.activeElement && document.activeElement.blur(); window.scrollTo(0, 0);")
    seen, faults = [], []
    for _ in range(most):
        browser.press("\ue004")
        at = browser.run(
            """
            const e = document.activeElement;
            if (!e || e === document.body) return null;
            const all = [...document.querySelectorAll('*')];
            const box = e.getBoundingClientRect();
            const style = getComputedStyle(e);
            return {place: all.indexOf(e), what: e.outerHTML.slice(0, 80), width: box.width, height: box.height,
                    ring: style.outlineStyle !== 'none' || style.boxShadow !== 'none'};
            """)
        if at is None or (seen and at["place"] == seen[0]["place"]):
            break
        if seen and at["place"] < seen[-1]["place"]:
            faults.append(f"focus goes back to {at['what']}")
        if not at["ring"]:
            faults.append(f"focus cannot be seen on {at['what']}")
        seen.append(at)
    return seen, faults
