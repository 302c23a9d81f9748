//! The page: what becomes permanent, the picture, and one press.

use maud::{Markup, html};

use super::asked::{AGREED, Asked, DAY, EDITED, ELSEWHERE, NUMBER, REASON, SEEN_NUMBER, SEEN_PAGE};
use super::look::Looked;
use super::{act, letter};
use crate::desk::campaigns::address_of;
use crate::desk::form::{self, Typed};
use crate::desk::pages::number_left::offer;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, faults};
use crate::pipeline::{AskedField, Date, DaySource, Edited, IssueAct, ProposedDay, ShownIssue};

pub(super) fn body(desk: &Desk, visitor: &Visitor, asked: &Asked, looked: &Looked) -> Markup {
    if looked.is_issued(asked.act) {
        return issued_already(desk, asked);
    }
    html! {
        @if let Some(when) = asked.act.right_when(desk.language) { p { (when) } }
        p { (act::what(desk, asked.act)) }
        (faults::list(desk, &looked.report, &looked.sources))
        (offer(desk, visitor, &asked.campaign, &looked.left))
        @if !looked.begun { (unbegun(desk, visitor, asked)) }
        @if let Some(proposed) = &looked.letter { (letter::form(desk, asked, looked, proposed)) }
        @else { (whole(desk, visitor, asked, looked)) }
    }
}

fn whole(desk: &Desk, visitor: &Visitor, asked: &Asked, looked: &Looked) -> Markup {
    html! {
        div.side-by-side {
            div {
                @if let Some(shown) = &looked.shown { (permanent(desk, asked, shown)) }
                (number_and_day(desk, asked, looked))
                @if let Some(shown) = looked.shown.as_ref().filter(|_| looked.begun) {
                    (press(desk, visitor, asked, shown))
                }
            }
            @if let Some(shown) = &looked.shown { (picture(desk, asked, shown)) }
        }
    }
}

fn address(asked: &Asked) -> String {
    let (campaign, paper) = (&asked.campaign, &asked.paper);
    format!(
        "{}/van-ban/{paper}/{}",
        address_of(campaign),
        act::path(asked.act)
    )
}

/// The page of a paper that needs no issuing.
fn issued_already(desk: &Desk, asked: &Asked) -> Markup {
    let (campaign, paper) = (&asked.campaign, &asked.paper);
    html! {
        p { (desk.say("Văn bản này đã ban hành.", "This paper is issued.")) }
        p { a.button.main href={ (address_of(campaign)) "/van-ban/" (paper) "/bien-nhan" } {
            (desk.say("Xem số, ngày, tệp và biên nhận", "See number, day, files and receipt"))
        } }
    }
}

/// What to do where there is no register yet.
fn unbegun(desk: &Desk, visitor: &Visitor, asked: &Asked) -> Markup {
    html! {
        section.card {
            h2 { (desk.say("Sổ văn bản chưa mở", "No register was begun yet")) }
            p { (desk.say(
                "Sổ được mở một lần, trước văn bản đầu tiên. Nếu cơ quan đã ban hành văn bản bằng chương trình này ở thư mục hay ổ mạng khác thì đừng mở sổ mới: hãy mở bàn làm việc ở đúng thư mục ấy.",
                "A register is begun once, before the first paper. If the office issued papers with this program in another folder or drive, do not begin another: open the desk at that folder.",
            )) }
            @if visitor.role >= Role::Issues {
                form method="post" action="/so/mo" {
                    input type="hidden" name="ve" value=(address(asked));
                    button { (desk.say("Mở sổ", "Begin the register")) }
                }
            } @else { (not_allowed(desk)) }
        }
    }
}

fn not_allowed(desk: &Desk) -> Markup {
    html! { p.quiet { (desk.say(
        "Tài khoản này không ban hành: việc này dành cho người có quyền ban hành.",
        "This account does not issue: somebody who may issue has to do it.",
    )) } }
}

/// What becomes permanent.
fn permanent(desk: &Desk, asked: &Asked, shown: &ShownIssue) -> Markup {
    let title = desk.say("Những gì sẽ thành vĩnh viễn", "What becomes permanent");
    html! {
        section.card {
            h2 { (title) }
            dl.facts {
                dt { (desk.say("Văn bản", "Paper")) } dd { (shown.title) }
                (numbered(desk, shown))
                dt { (desk.say("Ngày", "Day")) } dd { (shown.date.in_words()) }
                dt { (desk.say("Người ký", "Signer")) } dd { (shown.signer) }
                @if let Some(number) = &shown.replaces {
                    dt { (desk.say("Thay thế", "Replaces")) } dd { (number) }
                }
                @if shown.awards > 0 {
                    dt { (desk.say("Vào sổ khen thưởng", "Into the book of awards")) }
                    dd { (shown.awards) " " (desk.say("trường hợp", "awardees")) }
                }
                @if let Some(reason) = &shown.reason { dt { (desk.say("Lý do", "Reason")) } dd { (reason) } }
                (kept(desk, asked, shown))
            }
            (checked(desk))
        }
    }
}

fn numbered(desk: &Desk, shown: &ShownIssue) -> Markup {
    html! {
        dt { (desk.say("Số", "Number")) }
        dd {
            @match &shown.number {
                Some(number) => {
                    strong.number { (number) }
                    @if let Some(words) = &shown.number_words { " (" (words) ")" }
                }
                None => { (desk.say("không có số", "no number")) }
            }
            @if shown.opens_series { p.help { (desk.say(
                "Số đầu tiên của dãy trong năm. Dãy đã có số trong sổ giấy thì ghi số tiếp theo ở ô “Số do nơi khác cấp”, kèm lý do.",
                "The first of its series in the year. If the paper book has numbers already, type the next one, with the reason.",
            )) } }
        }
    }
}

/// The files that will be kept.
fn kept(desk: &Desk, asked: &Asked, shown: &ShownIssue) -> Markup {
    html! {
        dt { (desk.say("Tệp sẽ giữ", "Files that are kept")) }
        dd {
            @if shown.files.is_empty() {
                (desk.say("không có: bản đã ký lập ở nơi khác", "none: the signed paper was made elsewhere"))
            }
            @for name in &shown.files { span.file { (name) } " " }
            @if let Some(pages) = shown.pages { "· " (pages) " " (desk.say("trang", "pages")) " " }
            @if shown.page_name().is_some() {
                "· " a href={ (address(asked)) "/xem?" (asked.query(&typed(shown.date))) } {
                    (desk.say("xem cả bản", "see all of it"))
                }
            }
        }
    }
}

fn checked(desk: &Desk) -> Markup {
    html! {
        p.checked { (desk.say(
            "Đã soát, không có lỗi: dữ liệu, mẫu, luật, viện dẫn, chỗ để trống, số và ngày so với sổ.",
            "Checked, without a fault: data, templates, law, what is cited, blanks, number and day against the register.",
        )) }
    }
}

/// The day as fields have it.
fn typed(day: Date) -> String {
    day.in_figures()
}

/// Number and day: looked at again by a press, which changes nothing.
fn number_and_day(desk: &Desk, asked: &Asked, looked: &Looked) -> Markup {
    let proposed = looked.day.filter(|_| asked.day.is_empty());
    let how = desk.say("Ngày/tháng/năm: 5/9/2026.", "Day/month/year: 5/9/2026.");
    let help = format!("{}{how}", origin(desk, looked, proposed));
    let day = proposed.map(|proposed| typed(proposed.day));
    let field = Typed {
        name: DAY,
        label: desk.say("Ngày của văn bản", "Day of the paper"),
        value: &day.unwrap_or_else(|| asked.day.clone()),
        help: Some(&help),
        fault: form::fault_of(desk, &looked.report, &looked.sources, AskedField::Day),
    };
    html! {
        form.card method="get" action=(address(asked)) {
            h2 { (desk.say("Số và ngày", "Number and day")) }
            (out_for_signature(desk, looked))
            (form::line(&field))
            (other_ways(desk, asked, looked))
            p { button { (desk.say("Xem lại với số, ngày này", "Look again with these")) } }
        }
    }
}

/// Where the proposed day comes from, and which one the data foresee.
fn origin(desk: &Desk, looked: &Looked, proposed: Option<ProposedDay>) -> String {
    let mut said = match proposed.map(|proposed| proposed.from) {
        None => "",
        Some(DaySource::Number) => desk.say(
            "Ngày đi cùng số của văn bản. ",
            "The day that came with its number. ",
        ),
        Some(DaySource::Signature) => desk.say(
            "Ngày của bản đã lấy để ký số. ",
            "The day of the file that went out to be signed. ",
        ),
        Some(DaySource::Plan) => desk.say(
            "Đề nghị theo ngày dự kiến trong dữ liệu; ban hành ngày khác thì ghi ngày ấy. ",
            "Proposed as the data foresee it; type the day of issue if it is another. ",
        ),
        Some(DaySource::Today) => desk.say("Đề nghị theo ngày hôm nay. ", "Today is proposed. "),
    }
    .to_owned();
    let shown = proposed.map(|proposed| proposed.day);
    if let Some(day) = looked.planned.filter(|day| Some(*day) != shown) {
        let day = typed(day);
        said.push_str(&desk.say(
            format!("Ngày dự kiến trong dữ liệu: {day}. "),
            format!("Foreseen in the data: {day}. "),
        ));
    }
    said
}

fn out_for_signature(desk: &Desk, looked: &Looked) -> Markup {
    let Some(out) = &looked.out else {
        return html! {};
    };
    let (number, day) = (out.number.as_deref().unwrap_or("–"), typed(out.day));
    html! { p.help { (desk.say(
        format!("Đã lấy một bản để ký số: số {number}, ngày {day}."),
        format!("A file went out to be signed: number {number}, {day}."),
    )) } }
}

/// Fields that most papers do not need.
fn other_ways(desk: &Desk, asked: &Asked, looked: &Looked) -> Markup {
    let of = |field| form::fault_of(desk, &looked.report, &looked.sources, field);
    let (number_fault, draft_fault) = (of(AskedField::Number), of(AskedField::Edited));
    let needed = looked.report.has_errors() || asked.elsewhere || !asked.number.is_empty();
    let number = Typed {
        name: NUMBER,
        label: desk.say("Số do nơi khác cấp", "A number that was given elsewhere"),
        value: &asked.number,
        help: Some(desk.say(
            "Để trống thì chương trình lấy số kế tiếp trong sổ. Chỉ ghi số, không ghi ký hiệu: 58.",
            "Left empty, the register gives the next one. The number alone, without its symbol: 58.",
        )),
        fault: number_fault,
    };
    let reason = Typed {
        name: REASON,
        label: desk.say(
            "Lý do, nếu số hay ngày khác thường",
            "Why number or day are out of order",
        ),
        value: &asked.reason,
        help: Some(desk.say("Lý do nằm lại trong sổ.", "The reason stays in the register.")),
        fault: None,
    };
    html! {
        details open[needed] {
            summary { (desk.say("Số đã cấp ở nơi khác, ngoại lệ", "Numbers given elsewhere, exceptions")) }
            (form::line(&number))
            (form::line(&reason))
            (form::mark(ELSEWHERE, desk.say(
                "Bản đã ký lập ở nơi khác, chỉ vào sổ (phải có số)",
                "The signed paper was made elsewhere, only enter it (with its number)",
            ), asked.elsewhere))
            @if draft_fault.is_some() || asked.edited == Edited::Replaced {
                (form::mark(EDITED, desk.say(
                    "Bỏ những sửa đổi trong tệp nháp (tệp ấy được giữ lại dưới tên khác)",
                    "Leave out what was changed in the draft's file (it is kept under another name)",
                ), asked.edited == Edited::Replaced))
            }
        }
    }
}

/// The one press.
fn press(desk: &Desk, visitor: &Visitor, asked: &Asked, shown: &ShownIssue) -> Markup {
    if visitor.role < Role::Issues {
        return html! { section.card { (not_allowed(desk)) } };
    }
    let unconfirmed = asked.seen.is_some() && !asked.agreed;
    let done = match &shown.number {
        Some(number) => format!("{} {number}", verb(desk, asked.act)),
        None => verb(desk, asked.act).to_owned(),
    };
    html! {
        form.card method="post" action=(address(asked)) enctype="multipart/form-data" {
            h2 { (desk.say("Ban hành", "Issue")) }
            (hidden(asked, shown))
            (form::mark(AGREED, desk.say("Tôi đã có chữ ký", "I have the signature"), false))
            @if unconfirmed { p.field-fault role="alert" { (desk.say(
                "Chưa đánh dấu “Tôi đã có chữ ký”: chưa ban hành gì.",
                "“I have the signature” is not ticked: nothing was issued.",
            )) } }
            @if shown.page_name().is_some_and(|name| name.to_lowercase().ends_with(".pdf")) {
                (signed(desk, asked))
            }
            p { button.main { (done) } }
            p.help { (desk.say(
                "Số đã cấp thì không lấy lại, văn bản không sửa được nữa.",
                "The number cannot be taken back, nor the paper changed.",
            )) }
        }
    }
}

fn verb(desk: &Desk, act: IssueAct) -> &'static str {
    match act {
        IssueAct::Issue => desk.say("Ban hành số", "Issue number"),
        IssueAct::Replace => desk.say("Ban hành bản thay thế số", "Issue the replacement, number"),
        IssueAct::Correct => desk.say("Ban hành công văn đính chính số", "Issue the correction, number"),
        IssueAct::Recall => desk.say("Ban hành công văn thu hồi số", "Issue the recall, number"),
    }
}

/// What was shown, so that nothing else is issued.
fn hidden(asked: &Asked, shown: &ShownIssue) -> Markup {
    let (seen, day) = (&shown.agreement, typed(shown.date));
    html! {
        @for (name, value) in asked.fields(&day) { input type="hidden" name=(name) value=(value); }
        input type="hidden" name=(SEEN_NUMBER) value=(seen.number);
        input type="hidden" name=(SEEN_PAGE) value=(seen.page);
    }
}

/// The way of papers that are signed with the office's own tool.
fn signed(desk: &Desk, asked: &Asked) -> Markup {
    html! {
        details {
            summary { (desk.say("Văn bản ký số", "Signed by the office's tool")) }
            ol {
                li { button formaction={ (address(asked)) "/de-ky" } {
                    (desk.say("Tải PDF để ký", "Take the PDF that is to be signed"))
                } }
                li { (desk.say(
                    "Ký tệp ấy bằng phần mềm của cơ quan, lưu ra một tệp khác. Đừng mở rồi lưu lại bằng phần mềm xem PDF.",
                    "Sign it with the office's tool and save it as another file. Do not open and save it with a viewer.",
                )) }
                li {
                    label for="file" { (desk.say("Thả hoặc chọn bản PDF đã ký", "Drop or choose the signed PDF")) }
                    input #file type="file" name="file" accept=".pdf,application/pdf";
                    p.help { (desk.say(
                        "Sổ giữ đúng tệp đã ký. Số và ngày phải như lúc lấy tệp.",
                        "The register keeps that very file. Number and day have to be those it was taken with.",
                    )) }
                }
            }
        }
    }
}

/// The first page.
fn picture(desk: &Desk, asked: &Asked, shown: &ShownIssue) -> Markup {
    let alt = desk.say(
        format!("Trang 1 của {} như sẽ ban hành", shown.title),
        format!("Page 1 of {} as it would be issued", shown.title),
    );
    let is_pdf = shown
        .page_name()
        .is_some_and(|name| name.to_lowercase().ends_with(".pdf"));
    html! {
        @if is_pdf {
            img.sheet width="794" height="1123" alt=(alt)
                src={ (address(asked)) "/trang-1.svg?" (asked.query(&typed(shown.date))) };
        }
    }
}
