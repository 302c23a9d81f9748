//! The names at the left of a heading end their lines between words, and not inside a name.

use std::collections::BTreeMap;

use thidua::document::{Block, Letterhead};

use crate::read_pdf::{Glyph, MM_PER_PT};
use crate::trees::{closing, head, paper, pdf_of};
use crate::{look, read_pdf};

/// The lines of an issuer's name as the PDF has them.
fn lines_of(issuer: &[&str]) -> Vec<String> {
    let head = Letterhead {
        parent: vec![],
        issuer: issuer.iter().map(|line| (*line).to_owned()).collect(),
        ..head()
    };
    let blocks = vec![Block::Letterhead(head), closing(&["CHỦ TỊCH"], &[])];
    let page = read_pdf::pages(&pdf_of(&paper("tieu-de", blocks))).remove(0);
    let look = look::format();
    let end = (look.page.margin_left_mm + look.letterhead.left_mm) / MM_PER_PT;
    let number = page.line("Số:").unwrap().y() - 2.0;
    let mut lines: BTreeMap<i64, String> = BTreeMap::new();
    let names = |glyph: &&Glyph| glyph.x < end && glyph.y < number && !glyph.artifact;
    for glyph in page.glyphs.iter().filter(names) {
        #[expect(clippy::cast_possible_truncation, reason = "a place on a sheet")]
        let line = glyph.y.round() as i64;
        lines.entry(line).or_default().push_str(&glyph.text);
    }
    lines.into_values().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn e5_the_name_of_a_school_of_two_levels_finds_room() {
    assert_eq!(
        lines_of(&["TRƯỜNG TRUNG HỌC CƠ SỞ VÀ TRUNG HỌC PHỔ THÔNG MẪU"]),
        ["TRƯỜNG", "TRUNG HỌC CƠ SỞ VÀ", "TRUNG HỌC PHỔ THÔNG", "MẪU"]
    );
}

#[test]
fn e5_the_name_of_a_place_is_whole() {
    for (issuer, lines) in [
        (
            &["ỦY BAN NHÂN DÂN", "PHƯỜNG TRƯƠNG QUANG TRỌNG"][..],
            &["ỦY BAN NHÂN DÂN", "PHƯỜNG", "TRƯƠNG QUANG TRỌNG"][..],
        ),
        (
            &["ỦY BAN NHÂN DÂN", "PHƯỜNG ĐÔNG HƯNG THUẬN"],
            &["ỦY BAN NHÂN DÂN", "PHƯỜNG", "ĐÔNG HƯNG THUẬN"],
        ),
        (
            &["ỦY BAN NHÂN DÂN PHƯỜNG NGUYỄN THỊ MINH KHAI"],
            &["ỦY BAN NHÂN DÂN", "PHƯỜNG", "NGUYỄN THỊ MINH KHAI"],
        ),
        (
            &["ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN MAI"],
            &["ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN MAI"],
        ),
        (
            &["TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN THỊ MINH KHAI"],
            &["TRƯỜNG", "TRUNG HỌC CƠ SỞ", "NGUYỄN THỊ MINH KHAI"],
        ),
        (
            &["BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ CƠ QUAN ỦY BAN NHÂN DÂN PHƯỜNG"],
            &[
                "BAN CHẤP HÀNH",
                "CÔNG ĐOÀN",
                "CƠ SỞ CƠ QUAN",
                "ỦY BAN NHÂN DÂN",
                "PHƯỜNG",
            ],
        ),
        (
            &["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG", "VÀ XÉT CÔNG NHẬN SÁNG KIẾN"],
            &[
                "HỘI ĐỒNG",
                "THI ĐUA - KHEN THƯỞNG",
                "VÀ XÉT CÔNG NHẬN",
                "SÁNG KIẾN",
            ],
        ),
    ] {
        assert_eq!(lines_of(issuer), lines, "{issuer:?}");
    }
}
