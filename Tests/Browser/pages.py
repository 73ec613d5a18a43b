"""Every page, in both languages: nothing broken, nothing from elsewhere, nothing inaccessible."""

import json

from accessibility import faults
from webdriver import Browser, Failure

DAY = "effective=2020-08-31&known=2020-08-31"
PAGES = {
    "li": [
        "/", "/queue", "/queue?due=overdue", "/proposals", "/deadlines", f"/queue?{DAY}",
        "/associations", "/associations?q=jj", "/associations?q=查无此会", "/associations/lg-0016",
        f"/associations/lg-0016?{DAY}", "/associations/lg-0016/history",
        "/associations/lg-0016/state", "/associations/lg-0016/duties", "/associations/lg-0016/credit",
        "/associations/lg-0016/enforcement", "/associations/lg-0016/papers",
        f"/lists/abnormal-list?{DAY}", f"/lists/black-list?{DAY}", f"/lists/red-list?{DAY}",
        f"/lists/zombies?{DAY}", f"/lists/catalogue?{DAY}", f"/lists/decoupling?{DAY}",
        f"/lists/register?{DAY}", f"/why/zombies/lg-0016?{DAY}", "/why/red-list/lg-0016",
        "/orders", "/papers", "/drafts", "/confirmations", "/statistics", f"/statistics?{DAY}",
        "/drafts/new?act=OrderRectification&association=lg-0016",
        "/drafts/new?act=EnterAbnormalList&association=lg-0016",
        "/compare?view=abnormal-list&effective=2019-12-31&with-effective=2020-12-31",
        "/reports", "/reports/overlaps", "/exports", "/me", "/no-such-page",
    ],
    "zheng": [
        "/", "/audit", "/audit/late", "/audit/fixes", "/events", "/verify", "/jobs", "/parameters",
        "/parameters/annualReport.dueOn", "/parameters/holidays/2020", "/draws", "/draws/lg-2020",
        "/lists/officers",
    ],
    "zhou": ["/accounts", "/accounts/2"],
    None: [
        "/sign-in", "/public", "/public?q=家具", "/public/lists/abnormal-list", "/public/lists/red-list",
        "/public/grades", "/public/associations/lg-0016", "/help", "/keyboard", "/accessibility",
    ],
}
EXPECTED_ERRORS = ("/no-such-page",)


def trials(script, shots):
    found = []
    for login, addresses in PAGES.items():
        for language in ("zh", "en"):
            found.append(_opening(script, shots, login, addresses, language))
    return found + [narrow, without_script, permanent]


def _opening(script, shots, login, addresses, language):
    def opening(house):
        problems = []
        with Browser("en-US" if language == "en" else "zh-CN") as browser:
            if login:
                house.sign_in(browser, login)
            for address in addresses:
                problems += _one(browser, house, script, shots, login, address, language)
            problems += _elsewhere(browser, house)
        if problems:
            raise Failure("\n      ".join(problems[:20]))

    opening.__name__ = f"pages_{login}_{language}"
    opening.__doc__ = f"{len(addresses)} pages as {login or 'anybody'} in {language}: sound, accessible, small"
    return opening


def _one(browser, house, script, shots, login, address, language):
    target = house.url + address + ("&" if "?" in address else "?") + "lang=" + language
    browser.open(target)
    name = f"{login or 'public'}{address}".replace("/", "_").replace("?", "_").replace("&", "_")
    browser.screenshot(str(shots / f"{name[:80]}-{language}.png"))
    problems = [f"{address} [{language}]: {fault}" for fault in faults(browser, script)]
    size = browser.run(
        "return performance.getEntriesByType('navigation')[0].decodedBodySize")
    if size > 60_000:
        problems.append(f"{address}: {size} bytes")
    wanted = "zh-CN" if language == "zh" else "en"
    if browser.run("return document.documentElement.lang") != wanted:
        problems.append(f"{address}: is not in {wanted}")
    for line in browser.log("browser"):
        if line["level"] == "SEVERE" and address not in EXPECTED_ERRORS:
            problems.append(f"{address}: console says {line['message'][:160]}")
    return problems


def _elsewhere(browser, house):
    """Requests that left the machine, by the browser's own record."""
    found = set()
    for line in browser.log("performance"):
        message = json.loads(line["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            address = message["params"]["request"]["url"]
            if not address.startswith((house.url, "data:", "chrome:", "about:")):
                found.add(address)
    return [f"request to {address}" for address in sorted(found)]


def narrow(house):
    """At 320 px, which is 400 % on a wide screen, no page scrolls sideways"""
    problems = []
    with Browser() as browser:
        house.sign_in(browser, "li")
        # A window cannot be that narrow; a frame can, but the pages forbid frames: so the device is.
        browser._do("/goog/cdp/execute", {
            "cmd": "Emulation.setDeviceMetricsOverride",
            "params": {"width": 320, "height": 800, "deviceScaleFactor": 1, "mobile": False}})
        for address in ("/", "/queue", "/associations/lg-0016", f"/lists/register?{DAY}",
                        "/drafts/new?act=OrderRectification&association=lg-0016", "/statistics", "/me"):
            browser.open(house.url + address)
            width = browser.run("return document.documentElement.scrollWidth")
            if width > 320:
                wide = browser.run(
                    "return [...document.querySelectorAll('body *')].filter(e => "
                    "e.getBoundingClientRect().right > 321 && !e.closest('.scroll,svg,table'))"
                    ".slice(0, 2).map(e => e.outerHTML.slice(0, 100)).join(' | ')")
                problems.append(f"{address}: {width} px wide: {wide}")
    if problems:
        raise Failure("\n      ".join(problems))


def without_script(house):
    """Without script every page can be read and a draft is kept with its error"""
    with Browser(script=False) as browser:
        house.sign_in(browser, "li")
        browser.open(house.url + "/queue")
        browser.link("应用筛选").follow()
        if not browser.address.endswith("#results"):
            raise Failure(f"filtering does not lead to the results: {browser.address}")
        browser.open(house.url + "/drafts/new?act=OrderRectification&association=lg-0016")
        browser.find("textarea").fill("未按章程换届，<b>请改正</b>")
        browser.link("下一步").follow()
        if not browser.title.startswith("错误"):
            raise Failure(f"an empty due day was taken: {browser.title}")
        kept = browser.find("textarea").value
        if kept != "未按章程换届，<b>请改正</b>":
            raise Failure(f"what was typed is lost: {kept}")


def permanent(house):
    """A permanent link shows the same after the log has grown"""
    with Browser() as browser:
        house.sign_in(browser, "li")
        browser.open(house.url + f"/lists/abnormal-list?{DAY}")
        browser.link("固定链接").follow()
        link, before = browser.address, browser.find("main").text
        if "position=" not in link:
            raise Failure(f"no position in {link}")
        # Something is recorded: an order to another association.
        browser.open(house.url + "/drafts/new?act=ReceiveComplaint&association=lg-0020")
        fill(browser, {"subject": "收费不公开", "channel": "12345热线"})
        send(browser)
        browser.open(link)
        if browser.find("main").text != before:
            raise Failure("the page has changed")


def fill(browser, values):
    """Fills the fields of a form by their names in the contract."""
    for name, value in values.items():
        browser.find(f"[name='g.{name}']").fill(value)


def send(browser):
    """From a filled form over the check page to what came of it."""
    browser.link("下一步").follow()
    if browser.title.startswith("错误"):
        raise Failure(f"the form was refused: {browser.find('.error-summary').text}")
    button = browser.find("main form[action$='/submit'] button")
    button.follow()
