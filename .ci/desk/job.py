"""The whole job of a campaign at the desk, by pressing and typing: from an empty folder and three workbooks to books."""
import io

from PIL import Image

CAMPAIGN = "/c/phuong-mau-2026"
FACTS = {
    "Tên đầy đủ của cơ quan": "Ủy ban nhân dân phường Mẫu",
    "Địa danh": "Mẫu",
    "Họ tên người ký": "Nguyễn Văn Mẫu",
    "Thư ký Hội đồng": "Phạm Thị Mẫu Lan",
    "Tên phong trào": "phong trào thi đua “Phường Mẫu xanh” năm 2026",
    "Ngày bắt đầu": "15/1/2026",
    "Ngày kết thúc": "15/9/2026",
}
INDICATORS = [("Số cây xanh trồng mới", "cây"), ("Số buổi tổng vệ sinh", "buổi")]
MEETING = {
    "meeting.date": "15/9/2026",
    "meeting.start": "8 giờ 00",
    "meeting.end": "9 giờ 30",
    "meeting.place": "Phòng họp số 1",
    "meeting.secretary": "Bà Phạm Thị Mẫu Lan, công chức Văn phòng",
    "meeting.opinions": "Các thành viên nhất trí với báo cáo tóm tắt thành tích, không có ý kiến khác.",
    "meeting.method": "bieu-quyet",
    "meeting.threshold_percent": "70",
}
NARRATIVE = {
    "narrative.situation": "Phong trào được các khu phố, nhà trường hưởng ứng.",
    "narrative.leadership": "Ủy ban nhân dân phường ban hành kế hoạch, giao từng đơn vị thực hiện.",
    "narrative.models": "Tuyến ngõ xanh của khu phố 1: các hộ tự trồng, tự chăm sóc.",
    "narrative.strengths": "Các đơn vị đăng ký chỉ tiêu cụ thể và chủ động thực hiện.",
    "narrative.weaknesses": "Một số tuyến ngõ còn đọng rác sau ngày lễ.",
    "narrative.causes": "Công tác nhắc nhở có lúc chưa kịp thời.",
    "narrative.tasks": "Duy trì các tuyến phố xanh, sạch trong năm sau.",
    "narrative.proposals": "Đề nghị các đơn vị tiếp tục đăng ký công trình, phần việc cụ thể.",
}


class Clerk:
    """Who presses and types, with or without the script of the pages."""

    def __init__(self, page, origin, books, pictures=None):
        self.page, self.origin, self.books, self.pictures = page, origin, books, pictures

    def picture(self, name):
        """What the manual shows of this page, in few colours."""
        if not self.pictures:
            return
        # Pages that follow news are never idle, and pictures below the fold are never fetched.
        self.page.wait_for_timeout(1500)
        shown = Image.open(io.BytesIO(self.page.screenshot()))
        shown.convert("RGB").quantize(48).save(self.pictures / f"ban-{name}.png", optimize=True)

    def go(self, path):
        answer = self.page.goto(self.origin + path)
        assert answer.status == 200, f"{path}: {answer.status}"

    def type(self, path, value):
        """Into the field of that path, also one that is folded away."""
        field = self.page.locator(f'[id="v-{path}"]')
        assert field.count() == 1, f"no field {path} at {self.page.url}"
        for more in self.page.locator("details:not([open])").filter(has=field).all():
            more.locator("summary").first.click()
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
        self.page.keyboard.press("Tab")

    def choose(self, label, beginning):
        """The option that begins so."""
        select = self.page.get_by_label(label)
        words = [option.inner_text() for option in select.locator("option").all()]
        select.select_option(label=next(word for word in words if word.startswith(beginning)))

    def press(self, name):
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=name).first.click()

    def says(self, text):
        found = self.page.locator("main").inner_text()
        assert text in found, f"{self.page.url} does not say “{text}”: {found[:1500]}"

    def take_in(self, name, sheet=None):
        """A workbook, or one of its sheets."""
        self.go(f"{CAMPAIGN}/excel")
        self.page.set_input_files("input[type=file]", str(self.books / name))
        self.press("Xem trước")
        if sheet:
            self.choose("Trang tính", sheet[0])
            self.choose("Đây là danh sách", sheet[1])
            self.press("Xem lại với các lựa chọn này")
        if name == "danh-sach.xlsx":
            self.picture("excel")
        self.press("Nhận vào")
        self.says("Đã nhận")


def begin(clerk):
    clerk.go("/")
    for label, value in FACTS.items():
        clerk.page.get_by_label(label).first.fill(value)
    clerk.press("Lập phong trào")
    clerk.says("Đã lập phong trào")


def lists(clerk):
    clerk.take_in("don-vi.xlsx", ("Đơn vị", "Các đơn vị"))
    for name, measure in INDICATORS:
        clerk.go(f"{CAMPAIGN}/du-lieu/don-vi/them?o=indicators.moi")
        for key, value in (("name", name), ("measure", measure), ("field", "Môi trường")):
            clerk.type(f"indicators.moi.{key}", value)
        clerk.press("Thêm")
    clerk.take_in("don-vi.xlsx", ("Chỉ tiêu", "Chỉ tiêu đăng ký"))
    clerk.take_in("don-vi.xlsx", ("Kết quả", "Kết quả của các đơn vị"))
    clerk.take_in("danh-sach.xlsx")


def part(clerk, values, name):
    """Types into one part of a form and saves it."""
    for path, value in values.items():
        clerk.type(path, value)
    clerk.press(f"Lưu mục này : {name}")


def review(clerk):
    form = f"{CAMPAIGN}/du-lieu/dot--tong-ket"
    clerk.go(form)
    part(clerk, MEETING, "Cuộc họp")
    clerk.take_in("hoi-dong.xlsx")
    clerk.go(form)
    part(clerk, {"list_vote.agree": "5"}, "Một lần biểu quyết")
    clerk.go(form)
    part(clerk, {"fund.name": "Quỹ thi đua, khen thưởng của phường Mẫu"}, "Nguồn chi")
    clerk.go(form)
    part(clerk, NARRATIVE, "Lời của báo cáo")
    clerk.go(f"{form}/them?o=narrative.results.moi")
    clerk.type("narrative.results.moi.field", "Môi trường")
    clerk.type("narrative.results.moi.text", "Các khu phố giữ được nếp tổng vệ sinh hằng tháng.")
    clerk.press("Thêm")


CONFIRMED = {
    "id": "he-so-doi-tuong--tap-the--nd-152",
    "by": "Phạm Thị Mẫu Lan, công chức Văn phòng",
    "reason": "Mức thưởng tập thể gấp hai lần cá nhân",
    "source": "Nghị định 152/2025/NĐ-CP, đã đọc bản gốc",
}


def confirm(clerk):
    """The office read a row of the law that nobody has proved yet."""
    clerk.go(f"{CAMPAIGN}/van-ban")
    clerk.says("đang chờ cơ quan xác nhận")
    clerk.go(f"{CAMPAIGN}/du-lieu/co-quan/them?o=confirmations.moi")
    for key, value in CONFIRMED.items():
        clerk.type(f"confirmations.moi.{key}", value)
    clerk.press("Thêm")
    clerk.go(f"{CAMPAIGN}/van-ban")
    assert "đang chờ" not in clerk.page.locator("main").inner_text()


ISSUED = ["ke-hoach", "bao-cao--tong-ket", "bien-ban--tong-ket", "to-trinh--tong-ket", "quyet-dinh--tong-ket", "danh-sach-chi--tong-ket"]


def issue(clerk):
    """Every paper, in the order of the work."""
    clerk.go(f"{CAMPAIGN}/viec")
    clerk.picture("viec")
    clerk.go(f"{CAMPAIGN}/van-ban/bao-cao--tong-ket")
    clerk.picture("van-ban")
    for at, paper in enumerate(ISSUED):
        clerk.go(f"{CAMPAIGN}/van-ban/{paper}/ban-hanh")
        if at == 0:
            clerk.press("Mở sổ")
            clerk.go(f"{CAMPAIGN}/van-ban/{paper}/ban-hanh")
        clerk.page.get_by_label("Ngày của văn bản").fill("15/1/2026" if at == 0 else "15/9/2026")
        clerk.press("Xem lại với số, ngày này")
        clerk.page.get_by_label("Tôi đã có chữ ký").check()
        if paper == "quyet-dinh--tong-ket":
            clerk.picture("ban-hanh")
        clerk.press("Ban hành")


def certificates(clerk):
    clerk.go(f"{CAMPAIGN}/giay-khen")
    clerk.says("20 giấy khen in được")
    clerk.picture("giay-khen")
    clerk.press("Lập giấy khen")
    end = clerk.page.get_by_role("link", name="Các tệp đã lập").or_(clerk.page.locator('main a[href*="/tep"]')).first
    for _ in range(60):
        if end.count():
            return
        clerk.page.wait_for_timeout(500)
        clerk.page.reload()
    raise AssertionError(f"no certificates: {clerk.page.locator('main').inner_text()}")


def books(clerk):
    clerk.go("/so")
    for number in ("01/KH-UBND", "01/BC-UBND", "01/BB-HĐTĐKT", "01/TTr-HĐTĐKT", "01/QĐ-UBND"):
        clerk.says(number)
    clerk.says("Sổ khen thưởng (20)")
    clerk.go("/tim?q=tran+thi+vi+du+hoa")


def job(page, desk, workbooks, pictures=None):
    clerk = Clerk(page, desk.origin, workbooks, pictures)
    for step in (begin, lists, review, confirm, issue, certificates, books):
        step(clerk)
        print(f"  {step.__name__}")
    assert not page.complaints, page.complaints
