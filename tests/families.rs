//! Small papers of the families that the plan is not of: letter, decision, minutes, submission.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use chrono::NaiveDate;
use thidua::document::{
    Addressees, Block, Closing, Letterhead, Paper, Paragraph, Properties, Recipients, Role, Run, Signature,
    Title,
};

/// Text with every letter that some format gives a meaning to.
pub(crate) const HOSTILE: &str =
    r#"Hộ <gia đình> "A&B" 'x' #let *đậm* _nghiêng_ $x$ @ref \n &amp; ]]> {{ y }} </w:t> `k`"#;

fn paper(id: &str, blocks: Vec<Block>) -> Paper {
    Paper {
        word: None,
        properties: Properties {
            id: id.into(),
            title: format!("Văn bản thử {id}"),
            author: "Ủy ban nhân dân phường Mẫu".into(),
            date: NaiveDate::from_ymd_opt(2026, 9, 5).unwrap(),
        },
        mark: None,
        names: vec![],
        margins: thidua::document::Margins::default(),
        orientation: thidua::document::Orientation::Portrait,
        annexes: vec![],
        blocks,
    }
}

fn text(role: Role, text: &str) -> Block {
    Block::Paragraph(Paragraph {
        role,
        runs: vec![Run::plain(text)],
    })
}

fn closing(authority: &[&str], name: &str, recipients: &[&str]) -> Block {
    Block::Closing(Closing {
        place_date: None,
        recipients: Some(Recipients {
            lead: "Nơi nhận:".into(),
            lines: recipients.iter().map(|line| (*line).to_owned()).collect(),
        }),
        signatures: vec![signature(authority, Some(name))],
    })
}

fn signature(authority: &[&str], name: Option<&str>) -> Signature {
    Signature {
        authority: authority.iter().map(|line| (*line).to_owned()).collect(),
        note: None,
        office: None,
        name: name.map(str::to_owned),
    }
}

/// A letter of a unit under a body, to several addressees, signed for the head, with the mark of a sample.
pub(crate) fn letter() -> Paper {
    let blocks = vec![
        Block::Letterhead(Letterhead {
            parent: vec!["UBND PHƯỜNG ĐIỆN BIÊN PHỦ".into()],
            issuer: vec!["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG".into()],
            number: Some("Số: 05/TTPVHCC-VP".into()),
            stamps: vec![],
            about: Some("V/v đôn đốc các khu phố, đơn vị đăng ký thi đua đợt thi đua đặc biệt năm 2026".into()),
            place_date: Some("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026".into()),
        }),
        Block::Addressees(Addressees {
            lead: "Kính gửi:".into(),
            lines: vec![
                "- Các cơ quan, đơn vị, các ngành, Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phường;".into(),
                "- Các doanh nghiệp trên địa bàn phường;".into(),
                "- Ban cán sự các khu phố.".into(),
            ],
        }),
        text(Role::Body, "Thực hiện Kế hoạch tổ chức phong trào thi đua, đến nay một số đơn vị chưa gửi bản đăng ký. Đề nghị các đơn vị gửi bản đăng ký trước ngày 10 tháng 01 năm 2027."),
        text(Role::Body, HOSTILE),
        text(Role::Body, "Đề nghị các đơn vị quan tâm thực hiện./."),
        closing(&["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Thị Thử Nghiệm", &["- Như trên;", "- Lưu: VT, VP."]),
    ];
    Paper {
        mark: Some("BẢN MẪU".into()),
        ..paper("cong-van", blocks)
    }
}

/// A decision with its bases, on behalf of the committee.
pub(crate) fn decision() -> Paper {
    let article = |number: &str, rest: &str| {
        Block::Paragraph(Paragraph {
            role: Role::Article,
            runs: vec![
                Run {
                    bold: true,
                    ..Run::plain(format!("Điều\u{a0}{number}. "))
                },
                Run::plain(rest),
            ],
        })
    };
    let blocks = vec![
        Block::Letterhead(Letterhead {
            parent: vec![],
            issuer: vec!["ỦY BAN NHÂN DÂN".into(), "PHƯỜNG MẪU".into()],
            number: Some("Số: 15/QĐ-UBND".into()),
            stamps: vec![],
            about: None,
            place_date: Some("Phường Mẫu, ngày 05 tháng 9 năm 2026".into()),
        }),
        Block::Title(Title {
            kind: "QUYẾT ĐỊNH".into(),
            subject: vec![Run::plain("Về việc khen thưởng phong trào thi đua")],
        }),
        text(Role::Authority, "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU"),
        text(
            Role::Basis,
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        ),
        text(Role::Basis, "Theo đề nghị của Hội đồng Thi đua - Khen thưởng."),
        text(Role::Resolution, "QUYẾT ĐỊNH:"),
        article("1", "Tặng Giấy khen cho 02 tập thể và 03 cá nhân."),
        article("2", "Quyết định này có hiệu lực kể từ ngày ký./."),
        closing(
            &["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Trần Văn Mẫu",
            &["- Như Điều 2;", "- Lưu: VT, VX."],
        ),
    ];
    paper("quyet-dinh", blocks)
}

/// Minutes: no line of place and date, two signatures, one of them of a form signed by hand.
pub(crate) fn minutes() -> Paper {
    let blocks = vec![
        Block::Letterhead(Letterhead {
            parent: vec!["UBND PHƯỜNG MẪU".into()],
            issuer: vec!["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG".into()],
            number: Some("Số: 02/BB-HĐTĐKT".into()),
            stamps: vec![],
            about: None,
            place_date: None,
        }),
        Block::Title(Title {
            kind: "BIÊN BẢN".into(),
            subject: vec![Run::plain("Họp xét khen thưởng đợt 1 năm 2026")],
        }),
        text(
            Role::Body,
            "Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 9 năm 2026",
        ),
        text(Role::Body, "Địa điểm: Phòng họp số 1"),
        text(
            Role::Item,
            "- Cuộc họp kết thúc vào 10 giờ 00, ngày 05 tháng 9 năm 2026./.",
        ),
        Block::Closing(Closing {
            place_date: None,
            recipients: Some(Recipients {
                lead: "Nơi nhận:".into(),
                lines: vec!["- Thành viên Hội đồng;".into(), "- Lưu: VT, Hồ sơ.".into()],
            }),
            signatures: vec![
                signature(&["THƯ KÝ"], None),
                signature(&["CHỦ TỌA"], Some("Trần Văn Mẫu")),
            ],
        }),
    ];
    paper("bien-ban", blocks)
}

/// A submission to one addressee whose text ends near the foot of page 1: `lines` paragraphs of one line before the
/// last one, which is long.
pub(crate) fn submission(lines: usize) -> Paper {
    let mut blocks = vec![
        Block::Letterhead(Letterhead {
            parent: vec![],
            issuer: vec!["ỦY BAN NHÂN DÂN".into(), "PHƯỜNG MẪU".into()],
            number: Some("Số: 03/TTr-UBND".into()),
            stamps: vec![],
            about: None,
            place_date: Some("Phường Mẫu, ngày 05 tháng 9 năm 2026".into()),
        }),
        Block::Title(Title {
            kind: "TỜ TRÌNH".into(),
            subject: vec![Run::plain(
                "Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            )],
        }),
        Block::Addressees(Addressees {
            lead: "Kính gửi:".into(),
            lines: vec!["Chủ tịch Ủy ban nhân dân tỉnh Mẫu".into()],
        }),
    ];
    blocks.extend((1..=lines).map(|at| text(Role::Clause, &format!("{at}. Đoạn một dòng của tờ trình."))));
    let long =
        "Ủy ban nhân dân phường đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định khen thưởng. ";
    blocks.push(text(Role::Body, long.repeat(6).trim_end()));
    blocks.push(closing(
        &["CHỦ TỊCH"],
        "Trần Văn Mẫu",
        &["- Như trên;", "- Lưu: VT."],
    ));
    paper("to-trinh", blocks)
}

/// One of each, with the plan.
pub(crate) fn all() -> Vec<Paper> {
    vec![
        crate::sample::plan(),
        letter(),
        decision(),
        minutes(),
        submission(3),
    ]
}
