"""The three people of the house, each at their main task, in five clicks or fewer; and two officers at
one case."""

import re
import time

from pages import fill, send
from webdriver import Browser, Failure


def trials(shots):
    def supervisor(house):
        """A supervisor audits history: what happened, who recorded it, by which law, unchanged since"""
        with Clicking() as browser:
            house.sign_in(browser, "zheng")
            browser.begin()
            browser.tap("核查")
            browser.tap("迟录")
            browser.tap("#37,336")
            text = browser.find("main").text
            for wanted in ("报送年度工作报告", "association/440307/lg-0016", "2020-03-18", "证明成立",
                           "社会团体登记管理条例 (2016) Art. 28"):
                expect(wanted in text, f"the entry does not say {wanted}")
            browser.screenshot(str(shots / "task-supervisor.png"))
            browser.tap("核验整部日志")
            browser.tap("立即核验")
            wait(browser, "核验通过")
            browser.end(5)

    def officer(house):
        """An officer finds who is late and orders rectification, with the paper's number at the end"""
        with Clicking() as browser:
            house.sign_in(browser, "li")
            browser.begin()
            browser.tap("已逾期")
            browser.tap("责令整改")
            browser.find("[name='g.items.0.code']").fill("R03")
            browser.find("[name='g.items.0.text']").fill("未按章程换届，应召开会员大会完成换届")
            browser.find("[name='g.dueOn']").fill("2027年1月29日")
            browser.tap("下一步")
            if browser.title.startswith("错误"):
                raise Failure(browser.find(".error-summary").text)
            expect("影响" in browser.find("main").text, "the check does not say what it changes")
            browser.screenshot(str(shots / "task-officer-check.png"))
            browser.click(browser.find("main form[action$='/submit'] button"))
            text = browser.find("main").text
            expect("已记录" in text and "责改〔" in text, f"not recorded: {text[:300]}")
            browser.screenshot(str(shots / "task-officer-done.png"))
            browser.end(5)
            done = browser.address
            browser.back()
            again = browser.find("main form[action$='/submit'] button")
            again.click()
            expect(browser.address.endswith("/check"), "the script lets a second click through")
            # Five seconds later it does; the server sees to it that nothing is recorded twice.
            time.sleep(5.5)
            again.follow()
            expect(browser.address == done, f"sent twice, it leads to {browser.address}")

    def analyst(house):
        """An analyst replays 2020 with what was known then and takes the figures along"""
        with Clicking() as browser:
            house.sign_in(browser, "wang")
            browser.begin()
            browser.tap("统计")
            browser.find("#effective").fill("2020-08-31")
            browser.find("#known").fill("2020-08-31")
            browser.tap("查看")
            text = browser.find("main").text
            expect("在册总数" in text and "57" in text, "the published 57 are not there")
            then = browser.find("main table").text
            browser.tap("以今所知看当日")
            expect(browser.find("main table").text != "", "nothing is known today")
            browser.screenshot(str(shots / "task-analyst.png"))
            href = browser.link("CSV").attribute("href")
            browser.count += 1
            got = browser.run_async(
                "const done = arguments[1]; fetch(arguments[0]).then(async r => done("
                "[r.status, r.headers.get('content-disposition'), (await r.text()).slice(0, 400)]))",
                href)
            expect(got[0] == 200 and ".csv" in got[1], f"no file: {got}")
            expect(then != "", "nothing was known then")
            browser.end(5)

    def two_officers(house):
        """Two officers at one case: the second sees what the first did, and sends nothing blindly"""
        with Browser() as first, Browser() as second:
            house.sign_in(first, "li")
            house.sign_in(second, "chen")
            form = "/drafts/new?act=ReceiveComplaint&association=lg-0021"
            second.open(house.url + "/drafts/new?act=HoldInterview&association=lg-0021")
            kept = second.find_all("[name^='g.matters']")
            kept[0].fill("会费收支公开")
            second.link("保存草稿").follow()
            first.open(house.url + form)
            fill(first, {"subject": "会费收支不公开", "channel": "来信"})
            send(first)
            second.link("下一步").follow()
            if second.find_all("main form[action$='/submit'] button"):
                second.find("main form[action$='/submit'] button").follow()
            text = second.find("main").text
            expect("投诉" in text and "li" in text, f"the second is not told: {text[:400]}")
            second.screenshot(str(shots / "task-two-officers.png"))

    def four_eyes(house):
        """A listing waits for another person; the one who submitted it has no button"""
        with Browser() as first, Browser() as second:
            house.sign_in(first, "li")
            house.sign_in(second, "chen")
            first.open(house.url + "/queue")
            first.find("main a[href*='act=EnterAbnormalList']").follow()
            association = re.search("association/([a-z0-9-]+)", first.source).group(1)
            first.link("下一步").follow()
            if first.title.startswith("错误"):
                raise Failure(first.find(".error-summary").text)
            expect("复核" in first.find("main").text, "it does not say that another person confirms")
            first.find("main form[action$='/submit'] button").follow()
            first.open(house.url + "/confirmations")
            second.open(house.url + "/confirmations")
            expect(association in second.source, "nothing waits for the second officer")
            second.find("main a[href*='/confirmations/']").follow()
            second.screenshot(str(shots / "task-confirmation.png"))
            for box in second.find_all("main input[type=checkbox]"):
                box.click()
            for one in second.find_all("main input[type=radio]"):
                if one.attribute("value") in ("yes", "confirm", "agree"):
                    one.click()
            link = second.address
            first.open(link)
            buttons = [b.text for b in first.find_all("main button")]
            expect(not any("同意" in b or "确认" in b for b in buttons), f"own submission: {buttons}")
            [b for b in second.find_all("main button") if "确认" in b.text or "签发" in b.text or "提交" in b.text][0].follow()
            expect("已记录" in second.find("main").text or "#" in second.find("main").text, second.text[:300])
            second.open(house.url + "/lists/abnormal-list")
            expect(association in second.source, "it is not listed")

    return [supervisor, officer, analyst, two_officers, four_eyes]


def expect(condition, says):
    if not condition:
        raise Failure(says)


def wait(browser, text, seconds=30):
    for _ in range(seconds * 4):
        if text in browser.text:
            return
        time.sleep(0.25)
        found = browser.find_all("[data-poll] a, main a.refresh")
        if found and "刷新" in found[0].text:
            found[0].follow()
    raise Failure(f"{text} did not come: {browser.find('main').text[:300]}")


class Clicking(Browser):
    """A browser that counts."""

    count = 0

    def begin(self):
        self.count = 0

    def click(self, element):
        element.follow()
        self.count += 1

    def tap(self, text):
        self.click(self.link(text))

    def end(self, most):
        expect(self.count <= most, f"{self.count} clicks, {most} are allowed")
