//! # What it does
//! Refuses papers of bodies of the Party and of the Youth Union, known by their names; names units of them for which a form is made.
//!
//! # Why
//! Their papers have formats of their own, without Quốc hiệu: made in the State's format they would look right and be wrong. A paper
//! of the State that only names such a body, as a recipient or an addressee, is none of theirs.
//!
//! # Example
//! A body with `heading: ĐẢNG ỦY PHƯỜNG …`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 2: agencies and organisations of the State, and enterprises; Hướng dẫn 36-HD/VPTW for the Party.

use std::collections::BTreeSet;

use crate::diagnostic::{FormProblem, OtherFormat, Report, Thing};
use crate::model::{Brief, Dossier, IssuingBody, OneOrMore, unknown};

/// What names of the Party's bodies have in them, in small letters.
const PARTY: &[&str] = &[
    "đảng ủy",
    "đảng bộ",
    "đảng đoàn",
    "đảng cộng sản việt nam",
    "trung ương đảng",
    "ban cán sự đảng",
    "ban xây dựng đảng",
    "chi bộ",
    "chi ủy",
    "tỉnh ủy",
    "thành ủy",
    "huyện ủy",
    "quận ủy",
    "thị ủy",
    "ban tuyên giáo",
    "ban dân vận",
];

/// The same of the Youth Union's, and of the Pioneers that it leads.
const YOUTH: &[&str] = &[
    "đoàn tncs",
    "đoàn thanh niên",
    "ban chấp hành đoàn",
    "bch đoàn",
    "trung ương đoàn",
    "tỉnh đoàn",
    "thành đoàn",
    "thị đoàn",
    "huyện đoàn",
    "quận đoàn",
    "phường đoàn",
    "xã đoàn",
    "chi đoàn",
    "đoàn phường",
    "đoàn xã",
    "đoàn trường",
    "đoàn khối",
    "hội đồng đội",
    "đội thiếu niên tiền phong",
    "đội tntp",
];

/// Words before `đoàn` that make it something else: công đoàn, liên đoàn, tập đoàn.
const OTHER_UNIONS: &[&str] = &[
    "công", "liên", "tập", "sư", "trung", "tiểu", "đại", "quân", "binh", "lữ",
];

/// Reports each body that papers of the campaign are issued by and whose format the program does not know yet.
pub fn format_of_state(dossier: &Dossier, report: &mut Report) {
    let issuers: BTreeSet<&str> = dossier
        .papers()
        .iter()
        .map(|entry| entry.row.body.as_str())
        .collect();
    let bodies = dossier.office.bodies.iter();
    for body in bodies.filter(|body| issuers.contains(body.id.as_str())) {
        if let Some((format, found)) = format_of(body) {
            report.add(FormProblem::OtherFormat { format, found }, body.id.place.clone());
        }
    }
}

/// Adds a warning where a form that a unit hands in would have the State's head and the name of such a unit.
pub fn format_of_unit(brief: &Brief<'_>, report: &mut Report) {
    let own = brief.kind.by_unit && brief.awardee.is_none();
    let Some(unit) = brief.unit.filter(|_| own) else {
        return;
    };
    let found = unit.heading_lines(brief.date).join(" ");
    if let Some(format) = other_format(&found) {
        let problem = FormProblem::UnitOfOtherFormat {
            paper: brief.entry.row.id.to_string(),
            unit: unit.id.to_string(),
            format,
            found,
        };
        report.add(problem, unit.id.place.clone());
    }
}

/// Reports each unit that a paper is not made for and that is none of the campaign's.
pub fn left_out_known(dossier: &Dossier, report: &mut Report) {
    let Some(file) = dossier.units.as_ref().filter(|_| !dossier.unread.units) else {
        return;
    };
    let units = || file.units.iter();
    let mut seen = BTreeSet::new();
    let rows = dossier.papers().iter().map(|entry| &entry.row);
    for id in rows
        .filter(|row| seen.insert(row.id.as_str()))
        .flat_map(|row| &row.except)
    {
        if units().all(|unit| unit.id.value != id.value) {
            let known = units().map(|unit| unit.id.to_string());
            report.add(unknown(Thing::Unit, id.as_str(), known), id.place.clone());
        }
    }
}

/// Whose format the papers of a body have, if not the State's, and the name that says so.
fn format_of(body: &IssuingBody) -> Option<(OtherFormat, String)> {
    let parents = body
        .parent
        .iter()
        .flat_map(OneOrMore::to_strings)
        .collect::<Vec<_>>()
        .join(" ");
    let names = [
        body.name.to_string(),
        body.heading.to_strings().join(" "),
        parents,
    ];
    names
        .into_iter()
        .find_map(|name| other_format(&name).map(|format| (format, name)))
}

fn other_format(name: &str) -> Option<OtherFormat> {
    let has = |words: &[&str]| words.iter().any(|word| says(name, word));
    if has(PARTY) {
        return Some(OtherFormat::Party);
    }
    has(YOUTH).then_some(OtherFormat::YouthUnion)
}

/// Whether a name has these words, one after the other, and not as the end of another word's name.
fn says(name: &str, words: &str) -> bool {
    let name = name.to_lowercase().replace("uỷ", "ủy");
    let name: Vec<&str> = name.split_whitespace().collect();
    let words: Vec<&str> = words.split(' ').collect();
    let before = |at: usize| at.checked_sub(1).and_then(|at| name.get(at).copied());
    (0..name.len()).any(|at| {
        name[at..].starts_with(&words)
            && !(words[0] == "đoàn" && before(at).is_some_and(|word| OTHER_UNIONS.contains(&word)))
    })
}

#[cfg(test)]
mod tests {
    use super::{OtherFormat, other_format};

    #[test]
    fn f12_bodies_of_the_party_and_the_youth_union_are_known_by_name() {
        for name in [
            "ĐẢNG ỦY PHƯỜNG MẪU",
            "Đảng uỷ phường Mẫu",
            "CHI BỘ KHU PHỐ 1",
            "Chi bộ Trường Tiểu học Mẫu",
            "BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG MẪU",
            "TỈNH ỦY MẪU",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Ban Tuyên giáo Tỉnh ủy Mẫu",
        ] {
            assert_eq!(other_format(name), Some(OtherFormat::Party), "{name}");
        }
        for name in [
            "ĐOÀN TNCS HỒ CHÍ MINH PHƯỜNG MẪU",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường Mẫu",
            "BCH ĐOÀN PHƯỜNG MẪU",
            "Đoàn phường Mẫu",
            "Đoàn trường THPT Mẫu",
            "TỈNH ĐOÀN MẪU",
            "Chi đoàn khu phố 2",
            "Hội đồng Đội phường Mẫu",
        ] {
            assert_eq!(other_format(name), Some(OtherFormat::YouthUnion), "{name}");
        }
        for name in [
            "ỦY BAN NHÂN DÂN PHƯỜNG MẪU",
            "CÔNG ĐOÀN TRƯỜNG TIỂU HỌC MẪU",
            "Công đoàn phường Mẫu",
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU",
            "Tập đoàn Ví Dụ",
            "Đoàn đại biểu Quốc hội tỉnh Mẫu",
            "Trung đoàn 1",
            "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG MẪU",
            "Hội Liên hiệp Thanh niên Việt Nam phường Mẫu",
            "Hội Cựu thanh niên xung phong",
            "Đoàn Luật sư tỉnh Mẫu",
        ] {
            assert_eq!(other_format(name), None, "{name}");
        }
    }
}
