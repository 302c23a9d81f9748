"""The peers' side of the race over lists: a workbook into YAML with openpyxl and ruamel.yaml, which keeps comments.

    lists.py WORKBOOK AWARDEES

Rows are known by their ids; what is in no cell stays. It checks nothing.
"""

import datetime
import sys
from pathlib import Path

from openpyxl import load_workbook
from ruamel.yaml import YAML

KEYS = {
    "Mã": "id", "Đối tượng": "kind", "Ông/Bà": "salutation", "Họ và tên": "name", "Giới tính": "sex", "Năm sinh": "born",
    "Chức vụ": "position", "Đơn vị": "unit", "Địa chỉ": "address", "Quê quán": "home", "Nơi thường trú": "residence",
    "Trình độ": "schooling", "Vai trò": "role", "Thành tích": "achievement", "Từ ngày": "from", "Đến ngày": "to", "Đợt": "review",
    "Hình thức": "award", "Người quyết định": "decided_by", "Ngày nhận báo cáo": "report_received",
}
WORDS = {
    "kind": {"Cá nhân": "ca-nhan", "Tập thể": "tap-the", "Hộ gia đình": "ho-gia-dinh"},
    "sex": {"Nam": "nam", "Nữ": "nu"},
    "role": {"Lãnh đạo": "lanh-dao", "Trực tiếp": "truc-tiep"},
}


def records(workbook, words):
    sheet = load_workbook(workbook, read_only=True).worksheets[0]
    rows = sheet.iter_rows(min_row=3, values_only=True)
    keys = [KEYS.get(str(head).rstrip(" *")) for head in next(rows)]
    for row in rows:
        if row[0] is None:
            continue
        record = {}
        for key, value in zip(keys, row):
            if key and value is not None:
                value = value.date() if isinstance(value, datetime.datetime) else value
                record[key] = words.get(key, {}).get(value, value)
        yield record


def main():
    workbook, path = sys.argv[1], Path(sys.argv[2])
    yaml = YAML()
    yaml.preserve_quotes, yaml.width = True, 100
    yaml.indent(mapping=2, sequence=4, offset=2)
    units = yaml.load(path.with_name("units.yaml").read_text(encoding="utf-8"))["units"]
    data = yaml.load(path.read_text(encoding="utf-8"))
    known = {entry["id"]: entry for entry in data["awardees"]}
    words = {**WORDS, "unit": {unit["name"]: unit["id"] for unit in units}}
    # The names of awards and deciders: those that the file has, in the order of their cells.
    seen = [record for record in records(workbook, words) if record["id"] in known]
    for key in ("award", "decided_by"):
        words[key] = {record[key]: known[record["id"]][key] for record in seen}
    for record in records(workbook, words):
        entry = known.get(record["id"])
        if entry is None:
            data["awardees"].append(record)
            continue
        for key, value in record.items():
            if str(entry.get(key, "")).split() != str(value).split():
                entry[key] = value
    with open(path, "w", encoding="utf-8") as file:
        yaml.dump(data, file)


main()
