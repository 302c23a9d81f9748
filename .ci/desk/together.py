"""Two who edit at once lose nothing; a desk that is killed loses nothing that it said was saved."""
import pathlib
import re
import shutil
import tempfile

from desk.running import Desk, visit, wait_until

OFFICE = "/c/phuong-mau-2025/du-lieu/co-quan"
ROW = f"{OFFICE}?o=signatories.1"
PLACE = "signatories.1.name"
NAMES = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hoa", "Khánh"]


def field(page, path):
    return page.locator(f'[id="v-{path}"]')


def text_of(desk):
    return (desk.root / "inputs/phuong-mau-2025/office.yaml").read_text()


def two_at_once(started, desk):
    """Different fields of one file are both saved; of the same field the second is asked."""
    with visit(started, desk) as one, visit(started, desk) as other:
        one.goto(desk.origin + ROW)
        other.goto(desk.origin + f"{OFFICE}?o=signatories.2")
        field(one, PLACE).fill("Nguyễn Văn Mẫu Một")
        one.keyboard.press("Tab")
        field(other, "signatories.2.name").fill("Nguyễn Văn Mẫu Hai")
        other.keyboard.press("Tab")
        wait_until(lambda: "Mẫu Một" in text_of(desk) and "Mẫu Hai" in text_of(desk), "both values are saved")
        other.goto(desk.origin + ROW)
        field(one, PLACE).fill("Nguyễn Văn Mẫu Ba")
        one.keyboard.press("Tab")
        wait_until(lambda: "Mẫu Ba" in text_of(desk), "the first value is saved")
        field(other, PLACE).fill("Nguyễn Văn Mẫu Bốn")
        other.keyboard.press("Tab")
        other.get_by_text("Người khác vừa sửa").first.wait_for()
        assert "Mẫu Ba" in text_of(desk) and "Mẫu Bốn" not in text_of(desk)
        shown = other.locator("main").inner_text()
        typed = [field.input_value() for field in other.locator("main input[type=text], main textarea").all()]
        assert "Mẫu Ba" in shown and "Nguyễn Văn Mẫu Bốn" in typed, (shown, typed)


def killed(program, started, inputs):
    """Killed at once after a value was said to be saved: it is there."""
    root = pathlib.Path(tempfile.mkdtemp(prefix="killed-"))
    shutil.copytree(inputs, root / "inputs")
    for n in range(len(NAMES)):
        desk = Desk(program, root)
        with visit(started, desk) as page:
            page.goto(desk.origin + ROW)
            field(page, PLACE).fill(f"Nguyễn Văn Mẫu {NAMES[n]}")
            page.keyboard.press("Tab")
            page.get_by_text("Đã lưu").first.wait_for()
            desk.kill()
        assert f"Mẫu {NAMES[n]}" in text_of(desk), f"round {n}: {text_of(desk)[:400]}"
    shutil.rmtree(root)


PLAN = "/c/bac-son-2025/van-ban/ke-hoach"


def memory(started, desk, edits=150):
    """What the desk holds after so many edits of a paper whose pages are looked at, beside what it held after a third of them."""
    file = desk.root / "inputs/bac-son-2025/papers.yaml"
    text = file.read_text()
    with visit(started, desk) as page:
        for n in range(1, edits + 1):
            file.write_text(re.sub(r"archive: .*", f"archive: VT{n}", text, count=1))
            shown = page.request.get(desk.origin + PLAN).text()
            pictures = re.findall(r'src="([^"]+\.svg[^"]*)"', shown)
            assert pictures, shown[:2000]
            for picture in pictures:
                assert page.request.get(desk.origin + picture.replace("&amp;", "&")).status == 200
            if n == edits // 3:
                early = desk.memory()
    late = desk.memory()
    print(f"  {early:.0f} MB after {edits // 3} edits, {late:.0f} MB after {edits}")
    assert late <= 1.2 * early, (early, late)
