//! The PDF of a tree, its words, and small papers that show what the plan does not.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::LazyLock;

use chrono::NaiveDate;
use thidua::diagnostic::Fault;
use thidua::document::{
    Addressees, Block, Closing, Letterhead, Paper, Paragraph, Properties, Recipients, Role, Run, Signature,
    Title,
};
use thidua::export::pdf::{Author, Theme, Typefaces};
use thidua::export::{Measures, hold, measure, pdf};
use thidua::faces::Fonts;

use crate::look::format;

pub(crate) const THEME: &str = include_str!("../templates/typst/official.typ");

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);
static TYPEFACES: LazyLock<Typefaces> = LazyLock::new(|| Typefaces::parse(&FONTS));

/// The embedded fonts.
pub(crate) fn fonts() -> &'static Fonts {
    &FONTS
}

/// The measures of `paper`.
pub(crate) fn measures_of(paper: &Paper) -> Measures {
    measure(&hold(paper, &format(), fonts()), &format(), fonts()).unwrap()
}

/// The PDF of `paper` by another theme.
pub(crate) fn pdf_by(theme: &str, paper: &Paper) -> Result<Vec<u8>, Fault> {
    let theme = Theme::new(
        "templates/typst/official.typ".into(),
        theme.to_owned(),
        Author::Ours,
    );
    let held = hold(paper, &format(), fonts());
    pdf::export(&held, &format(), &measures_of(&held), &TYPEFACES, &theme).map(|(bytes, _)| bytes)
}

/// The PDF of `paper`.
pub(crate) fn pdf_of(paper: &Paper) -> Vec<u8> {
    match pdf_by(THEME, paper) {
        Ok(bytes) => bytes,
        Err(fault) => panic!("{}", fault.original.unwrap_or_default()),
    }
}

/// A paper of those parts.
pub(crate) fn paper(id: &str, blocks: Vec<Block>) -> Paper {
    Paper {
        word: None,
        names: vec![],
        margins: thidua::document::Margins::default(),
        properties: Properties {
            id: id.to_owned(),
            title: "Văn bản thử".to_owned(),
            author: "Ủy ban nhân dân phường Bắc Sơn".to_owned(),
            date: NaiveDate::from_ymd_opt(2025, 3, 4).unwrap(),
        },
        mark: None,
        orientation: thidua::document::Orientation::Portrait,
        annexes: vec![],
        blocks,
    }
}

/// A heading of the ward.
pub(crate) fn head() -> Letterhead {
    Letterhead {
        parent: vec![],
        issuer: texts(&["ỦY BAN NHÂN DÂN", "PHƯỜNG BẮC SƠN"]),
        number: Some("Số: 15/QĐ-UBND".to_owned()),
        stamps: vec![],
        about: None,
        place_date: Some("Bắc Sơn, ngày 04 tháng 3 năm 2025".to_owned()),
    }
}

/// A paragraph in the look of its role.
pub(crate) fn paragraph(role: Role, text: &str) -> Block {
    Block::Paragraph(Paragraph {
        role,
        runs: vec![Run::plain(text)],
    })
}

/// A closing with one signature.
pub(crate) fn closing(authority: &[&str], recipients: &[&str]) -> Block {
    Block::Closing(Closing {
        place_date: None,
        recipients: Some(Recipients {
            lead: "Nơi nhận:".to_owned(),
            lines: texts(recipients),
        }),
        signatures: vec![signature(authority, Some("Nguyễn Văn Trường"))],
    })
}

/// One signature.
pub(crate) fn signature(authority: &[&str], name: Option<&str>) -> Signature {
    Signature {
        authority: texts(authority),
        note: None,
        office: None,
        name: name.map(str::to_owned),
    }
}

/// Owned copies.
pub(crate) fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

const SENTENCE: &str = "Đề nghị các cơ quan, đơn vị, các tổ chức, các ngành phối hợp tổ chức thực hiện nghiêm túc \
    và báo cáo kết quả về Ủy ban nhân dân phường để tổng hợp, khen thưởng kịp thời các tập thể, cá nhân";

/// A decision of a deputy: body above, căn cứ, articles.
pub(crate) fn decision() -> Paper {
    let mut head = head();
    head.parent = texts(&["UBND THỊ XÃ BẮC SƠN"]);
    let article = |text: &str| {
        let (number, rest) = text.split_at(text.find(". ").unwrap() + 1);
        let number = Run {
            bold: true,
            ..Run::plain(number)
        };
        Block::Paragraph(Paragraph {
            role: Role::Article,
            runs: vec![number, Run::plain(rest)],
        })
    };
    let blocks = vec![
        Block::Letterhead(head),
        Block::Title(Title {
            kind: "QUYẾT ĐỊNH".to_owned(),
            subject: vec![Run::plain("Về việc khen thưởng phong trào thi đua đặc biệt")],
        }),
        paragraph(Role::Authority, "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN"),
        paragraph(
            Role::Basis,
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        ),
        paragraph(
            Role::Basis,
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        ),
        paragraph(
            Role::Basis,
            "Theo đề nghị của Hội đồng Thi đua - Khen thưởng phường.",
        ),
        paragraph(Role::Resolution, "QUYẾT ĐỊNH:"),
        article("Điều\u{a0}1. Tặng Giấy khen cho 05 tập thể và 12 cá nhân có thành tích xuất sắc."),
        article("Điều\u{a0}2. Quyết định này có hiệu lực kể từ ngày ký."),
        article(&format!("Điều\u{a0}3. {SENTENCE}./.")),
        closing(
            &["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            &["- Như Điều 3;", "- UBND thị xã (b/c);", "- Lưu: VT, VP."],
        ),
    ];
    paper("quyet-dinh", blocks)
}

/// A letter to several, with what it is about under its number and a long list of recipients.
pub(crate) fn letter() -> Paper {
    let mut head = head();
    head.number = Some("Số: 115/UBND-VP".to_owned());
    head.about = Some("V/v đăng ký thi đua và đề nghị khen thưởng năm 2025 của các khu phố".to_owned());
    let recipients: Vec<String> = (1..=24)
        .map(|at| format!("- Khu phố {at} (t/h), Ban công tác Mặt trận khu phố {at} (p/h);"))
        .chain(["- Lưu: VT.".to_owned()])
        .collect();
    let recipients: Vec<&str> = recipients.iter().map(String::as_str).collect();
    let blocks = vec![
        Block::Letterhead(head),
        Block::Addressees(Addressees {
            lead: "Kính gửi:".to_owned(),
            lines: texts(&[
                "- Các cơ quan, đơn vị thuộc phường;",
                "- Ủy ban Mặt trận Tổ quốc Việt Nam phường và các đoàn thể chính trị - xã hội;",
                "- Các khu phố.",
            ]),
        }),
        paragraph(Role::Body, &format!("{SENTENCE}.")),
        paragraph(Role::Body, &format!("{SENTENCE}./.")),
        closing(&["CHỦ TỊCH"], &recipients),
    ];
    Paper {
        mark: Some("BẢN MẪU".to_owned()),
        ..paper("cong-van", blocks)
    }
}

/// Minutes: no date in the heading, two signatures, recipients below them. One addressee, for its look.
pub(crate) fn minutes() -> Paper {
    let mut head = head();
    head.number = Some("Số: 02/BB-HĐTĐKT".to_owned());
    head.issuer = texts(&["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG BẮC SƠN THỊ XÃ BỈM SƠN"]);
    head.place_date = None;
    let blocks = vec![
        Block::Letterhead(head),
        Block::Title(Title {
            kind: "BIÊN BẢN".to_owned(),
            subject: vec![Run::plain("Họp xét khen thưởng")],
        }),
        Block::Addressees(Addressees {
            lead: "Kính gửi:".to_owned(),
            lines: texts(&["Ủy ban nhân dân thị xã Bắc Sơn"]),
        }),
        paragraph(Role::SectionTitle, "I. THÀNH PHẦN"),
        paragraph(Role::PointTitle, "a) Chủ trì"),
        paragraph(Role::Body, &format!("{SENTENCE}./.")),
        Block::Closing(Closing {
            place_date: None,
            recipients: Some(Recipients {
                lead: "Nơi nhận:".to_owned(),
                lines: texts(&["- Như thành phần;", "- Lưu: VT."]),
            }),
            signatures: vec![
                signature(&["THƯ KÝ"], Some("Lê Thị Ưởng")),
                signature(&["CHỦ TỌA"], None),
            ],
        }),
    ];
    Paper {
        mark: Some("BẢN MẪU".to_owned()),
        ..paper("bien-ban", blocks)
    }
}

/// A paper whose date needs that much room.
pub(crate) fn dated(place_date: &str) -> Paper {
    let mut head = head();
    head.place_date = Some(place_date.to_owned());
    let last = paragraph(Role::Body, "Hết./.");
    paper(
        "dia-danh",
        vec![
            Block::Letterhead(head),
            last,
            closing(&["CHỦ TỊCH"], &["- Lưu: VT."]),
        ],
    )
}

/// `count` lines of body, a title, a last paragraph of `last` sentences, a closing.
pub(crate) fn of_length(count: usize, last: usize) -> Paper {
    let mut blocks = vec![Block::Letterhead(head())];
    blocks.extend((1..=count).map(|at| paragraph(Role::Item, &format!("- Đoạn thứ {at}."))));
    blocks.push(paragraph(Role::ClauseTitle, "1. Tổ chức thực hiện"));
    let sentences = vec![SENTENCE; last].join("; ");
    blocks.push(paragraph(Role::Body, &format!("{sentences}./.")));
    blocks.push(closing(&["CHỦ TỊCH"], &["- UBND thị xã (b/c);", "- Lưu: VT."]));
    paper("do-dai", blocks)
}
