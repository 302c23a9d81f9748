//! `thidua new`.

use clap::{Arg, ArgMatches, Command as Clap};
use thidua::diagnostic::Language;
use thidua::pipeline::{NewFacts, NewRequest};

use super::options::{json, option, plain, text};

/// What is to be begun.
pub(super) fn decided(matches: &ArgMatches) -> NewRequest {
    let said = |name| text(matches, name);
    NewRequest {
        folder: said("folder").unwrap_or_default(),
        facts: NewFacts {
            from: said("from"),
            occasion: said("occasion"),
            office: said("office"),
            place: said("place"),
            symbol: said("symbol"),
            signer: said("signer"),
            position: said("position"),
            secretary: said("secretary"),
            deputy: said("deputy"),
            parent: said("parent"),
            decider: said("decider"),
            name: said("name"),
            start: said("start"),
            end: said("end"),
        },
    }
}

/// Name, and what it is in both languages.
const OPTIONS: [(&str, &str, &str); 14] = [
    (
        "from",
        "Phong trào trước, tên thư mục trong inputs/: tên, đơn vị, kế hoạch, văn bản giữ lại; ngày, số, kết quả bỏ đi",
        "An earlier campaign, its folder in inputs/: names, units, plan and papers stay; days, numbers and results go",
    ),
    (
        "office",
        "Tên đầy đủ của cơ quan, như Ủy ban nhân dân phường Mẫu",
        "The office's whole name",
    ),
    ("place", "Địa danh ghi trước ngày", "The place before the day"),
    (
        "symbol",
        "Chữ trong số, ký hiệu; UBND thì không cần ghi",
        "The letters of its symbol; not needed where they are UBND",
    ),
    ("signer", "Họ tên người ký", "Who signs"),
    (
        "position",
        "Chức vụ người ký (mặc định: CHỦ TỊCH)",
        "The signer's post (default: that of a chairman)",
    ),
    (
        "decider",
        "Người đứng đầu quyết định khen thưởng với tư cách ai, mã như giam-doc-so; thường nhận ra từ tên cơ quan",
        "As whom the head decides awards, an id such as giam-doc-so; mostly known from the office's name",
    ),
    (
        "secretary",
        "Họ tên thư ký Hội đồng, người ký biên bản; chưa có thì ghi sau",
        "The council's secretary, who signs its minutes; may be written later",
    ),
    (
        "deputy",
        "Họ tên Phó Chủ tịch Hội đồng, người ký tờ trình gửi chính Chủ tịch; chưa có thì ghi sau",
        "The council's deputy chairman, who signs what goes to the chairman; may be written later",
    ),
    (
        "parent",
        "Cơ quan chủ quản trực tiếp, ghi trên tên cơ quan, như Ủy ban nhân dân phường Mẫu",
        "The body above, over the office's name",
    ),
    (
        "name",
        "Tên phong trào, hoặc việc được khen",
        "The campaign's name, or what the awards are for",
    ),
    (
        "start",
        "Ngày bắt đầu, ngày của kế hoạch",
        "First day, and day of the plan",
    ),
    (
        "end",
        "Ngày kết thúc; ngoài phong trào là ngày xét khen",
        "Last day; the day of the awards where there is no campaign",
    ),
    (
        "occasion",
        "Dịp khen: phong-trao (mặc định), cong-trang, dot-xuat, chuyen-de, cong-hien, nien-han, doi-ngoai",
        "Occasion: phong-trao (default), cong-trang, dot-xuat, chuyen-de, cong-hien, nien-han, doi-ngoai",
    ),
];

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say("thidua new THƯ-MỤC [TÙY CHỌN]", "thidua new FOLDER [OPTIONS]");
    let options = OPTIONS.map(|(name, vietnamese, english)| {
        option(
            name,
            language.say("CHỮ", "TEXT"),
            language.say(vietnamese, english),
        )
    });
    plain("new", usage, language)
        .about(language.say(
            "Lập các tệp đầu tiên của một phong trào hay dịp khen thưởng trong inputs/, hỏi vài điều rồi lập văn bản được ngay",
            "Begin the files of a campaign or another occasion in inputs/, from a few questions, ready to build",
        ))
        .arg(
            Arg::new("folder")
                .required(true)
                .value_name(language.say("THƯ-MỤC", "FOLDER"))
                .help(language.say(
                    "Tên thư mục mới trong inputs/, như phuong-mau-2026",
                    "The new folder in inputs/, such as phuong-mau-2026",
                )),
        )
        .args(options)
        .arg(json(language))
}
