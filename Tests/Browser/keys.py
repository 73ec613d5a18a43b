"""By keyboard alone."""

from accessibility import focus_order
from webdriver import Browser, Failure

TAB, ENTER, SPACE = "\ue004", "\ue007", "\ue00d"


def trials(script):
    return [by_keyboard, focus_can_be_followed]


def by_keyboard(house):
    """Signing in, skipping to the content and opening an association, all by keys"""
    with Browser() as browser:
        browser.open(house.url + "/sign-in")
        _tab_to(browser, "input[autocomplete=username]")
        browser.press(*"li")
        browser.press(TAB, *house.password)
        browser.press(ENTER)
        browser.settled("/sign-in")
        if "/sign-in" in browser.address:
            raise Failure("not signed in by keys")
        browser.open(house.url + "/queue")
        browser.press(TAB, ENTER)
        at = browser.run("return document.activeElement.id")
        if at != "main":
            raise Failure(f"the skip link leads to {at}")
        _tab_to(browser, "main table tbody a")
        browser.press(ENTER)
        browser.settled("/queue")
        if "/associations/" not in browser.address:
            raise Failure(f"Enter on the first name leads to {browser.address}")


def _tab_to(browser, selector, most=120):
    for _ in range(most):
        browser.press(TAB)
        if browser.run("return document.activeElement.matches(arguments[0])", selector):
            return
    raise Failure(f"no way by Tab to {selector}")


def focus_can_be_followed(house):
    """The focus goes down the page, can be seen, and comes to the end"""
    problems = []
    with Browser() as browser:
        house.sign_in(browser, "li")
        for address in ("/", "/queue", "/associations/lg-0016",
                        "/drafts/new?act=OrderRectification&association=lg-0016", "/statistics"):
            browser.open(house.url + address)
            seen, faults = focus_order(browser)
            problems += [f"{address}: {fault}" for fault in faults[:3]]
            if not seen:
                problems.append(f"{address}: nothing takes the focus")
    if problems:
        raise Failure("\n      ".join(problems))
